/** @file The few globals that page, worker and Node all have. Anything more belongs behind a parameter. */

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(
    label?: 'utf-8',
    options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
  );
  decode(input?: ArrayBuffer | ArrayBufferView): string;
}

/** Throws on what is not base64; a character stands for a byte. */
declare function atob(base64: string): string;
declare function btoa(bytes: string): string;
