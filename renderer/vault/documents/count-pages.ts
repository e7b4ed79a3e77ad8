/** How many pages a PDF made here has: its page objects, which our documents never compress into object streams. */
export function countPages(pdf: Uint8Array): number {
  const text = Array.from(pdf, (byte) => String.fromCharCode(byte)).join('');
  return text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}
