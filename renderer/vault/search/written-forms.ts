/** @file What the index knows of how names and numbers are written in Britain. Data and two small questions. */

/** Words that belong to the name after them and are often written together with it. */
export const particles: ReadonlySet<string> = new Set(
  (
    'o mc mac fitz d l de da di du del della dos das la le van von der den ter ten st saint san santa al el ul ud ad abu bin ' +
    'ibn bint ap ab ferch nic ni ui ua'
  ).split(' '),
);

const plateShapes: readonly (readonly [RegExp, RegExp])[] = [
  [/^[a-z]{2}\d{2}$/, /^[a-z]{3}$/], // AB12 CDE
  [/^[a-z]\d{1,3}$/, /^[a-z]{3}$/], // A123 BCD
  [/^[a-z]{3}$/, /^\d{1,3}[a-z]$/], // ABC 123D
  [/^[a-z]{1,3}$/, /^\d{3,4}$/], // ABZ 1234, and the PC 1234 of a collar number
];

/** True when two neighbouring pieces read as one registration or collar number. */
export const isPlate = (first: string, second: string): boolean =>
  first !== 'na' && // the first part of a case reference
  first.length <= 4 &&
  second.length <= 4 &&
  plateShapes.some(([a, b]) => a.test(first) && b.test(second));

/** True for a word of letters, which can be misspelt or misheard; numbers are found as they are or not at all. */
export function isReadable(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (code >= 48 && code <= 57) return false;
  }
  return true;
}

/** A case reference typed without its slashes, in its three parts: NA20267K4QM. */
export function referenceParts(word: string): readonly string[] | undefined {
  if (word.length !== 11 || !word.startsWith('na')) return undefined;
  const parts = /^(na)(\d{4})([a-z0-9]{5})$/.exec(word);
  return parts?.slice(1);
}
