import { documentLimitBytes } from '../../../shared/domain/intake-document/events.ts';

/** A file as the vault takes it. */
export type OfferedFile = { readonly name: string; readonly base64: string };

/** True where a file is larger than the vault takes in: not even read. */
export const isTooLarge = (file: Blob): boolean => file.size > documentLimitBytes;

/** Reads a file that a person chose or pasted. The page does not look into it. */
export function readFile(file: Blob, name: string): Promise<OfferedFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(new Error('the file could not be read'));
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve({ name, base64: address.slice(address.indexOf(',') + 1) });
    };
    reader.readAsDataURL(file);
  });
}
