import { Button } from '@fluentui/react-components';
import { useId, useRef } from 'react';

type Props = {
  readonly label: string;
  /** The ending the file has, with its full stop. */
  readonly ending: string;
  readonly onFile: (base64: string, name: string) => void;
  readonly appearance?: 'primary' | 'secondary';
};

const mostBytes = 12 * 1024 * 1024;

/** Chooses a small file of ours and hands over its bytes. What is far too long to be one is handed over as nothing, and the vault says so. */
export function ChooseFile({ label, ending, onFile, appearance = 'secondary' }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const bytes =
      file.size > mostBytes ? new Uint8Array(0) : new Uint8Array(await file.arrayBuffer());
    onFile(toBase64(bytes), file.name);
  };
  return (
    <>
      <Button appearance={appearance} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        id={id}
        type="file"
        accept={ending}
        aria-label={label}
        hidden
        onChange={(event) => {
          void take(event.target.files?.[0]);
          // The same file may be chosen again after it was brought anew.
          event.target.value = '';
        }}
      />
    </>
  );
}

const runBytes = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += runBytes)
    text += String.fromCharCode(...bytes.subarray(from, from + runBytes));
  return btoa(text);
}
