/** More than this is not read, and the vault says so. */
const mostBytes = 64 * 1024 * 1024;

/** What of a chosen file is handed to the vault. */
export type Offered = { readonly bytes: Uint8Array; readonly sizeBytes?: number };

/** A file's bytes; of one that is too large its size alone, so that it is not read at all. */
export const offeredOf = async (file: Pick<File, 'size' | 'arrayBuffer'>): Promise<Offered> =>
  file.size > mostBytes
    ? { bytes: new Uint8Array(0), sizeBytes: file.size }
    : { bytes: new Uint8Array(await file.arrayBuffer()) };
