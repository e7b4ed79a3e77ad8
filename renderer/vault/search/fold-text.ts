/** @file One spelling for what people spell in several ways: case, diacritics, letters without a decomposition. */

// These letters do not fall apart under NFKD, yet an English keyboard types them so.
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ɛ: 'e',
  ɔ: 'o',
  ĸ: 'k',
  ſ: 's',
  ẹ: 'e',
  ọ: 'o',
};
const withoutDecomposition = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

/** The one apostrophe of the index: what every typed, typographic or accent-like one becomes. */
export const apostrophe = "'";
const apostrophes = /[‘’‛ʼʹʻʽ`´′＇]/gu;

/** Lower case, no diacritics, one apostrophe. Two texts a person would call the same name fold to the same string. */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase().replaceAll('`', apostrophe);
  return text
    .replace(apostrophes, apostrophe) // before NFKD, which would make a space of some
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(withoutDecomposition, (letter) => plainLetters[letter] ?? letter);
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}
