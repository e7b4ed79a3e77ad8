/** @file A recorded value as plain lines for paper: `Collar number: 4471`. What is empty or only a number of ours is left out. */

/** Lines for a value and everything in it. */
export function factLines(value: unknown, name = ''): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return listLines(value, name);
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) =>
      isOurs(key) ? [] : factLines(inner, wordsOf(key)),
    );
  const shown =
    typeof value === 'boolean'
      ? value
        ? 'yes'
        : 'no'
      : typeof value === 'number' || typeof value === 'string'
        ? String(value)
        : '';
  return [name === '' ? shown : `${name}: ${codeWords(shown)}`];
}

function listLines(values: readonly unknown[], name: string): readonly string[] {
  const plain = values
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map((value) => codeWords(String(value)));
  if (plain.length === values.length)
    return plain.length === 0 ? [] : [`${name === '' ? '' : `${name}: `}${plain.join(', ')}`];
  return values.flatMap((value) => [...factLines(value, name)]);
}

/** Random ids mean nothing to a reader. */
const isOurs = (key: string): boolean => key.endsWith('Id') || key === 'id';
/** Codes are kebab-case words; anything a person typed is left as it is. */
const codeWords = (value: string): string =>
  /^[a-z]+(?:-[a-z0-9]+)+$/.test(value) ? value.replaceAll('-', ' ') : value;

const wordsOf = (name: string): string => {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
