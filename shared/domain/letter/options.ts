/** The words a letter is composed with, by name; `today` is its date. */
export type LetterOptions = Readonly<Record<string, string>> & { readonly today: string };
