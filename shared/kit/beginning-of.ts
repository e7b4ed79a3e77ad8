/** How a text begins, on one line: at most so many characters, in whole words, with … where it goes on. */
export function beginningOf(text: string, atMost: number): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  const letters = [...line];
  if (letters.length <= atMost) return line;
  const cut = letters.slice(0, atMost).join('');
  const words = cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut;
  return `${words.replace(/[\s.,;:–-]+$/u, '')}…`;
}
