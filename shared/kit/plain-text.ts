/** @file Text brought down to what two people would type alike: lower case, no diacritics, no apostrophes, words apart. */

// Letters that do not fall apart under NFKD, yet an English keyboard types them so.
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** The words of a text, folded: `O’Brien-Núñez` gives `obrien`, `nunez`. */
export function plainWords(text: string): readonly string[] {
  const folded = text
    .toLowerCase()
    .replace(/['’‘ʼ`´]/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/gu, (letter) => plainLetters[letter] ?? letter);
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 0);
}

/** A text as its folded words, one space apart: for telling whether two names are one. */
export const plainText = (text: string): string => plainWords(text).join(' ');
