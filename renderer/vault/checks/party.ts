import type { Party } from './facts.ts';

/** A party as a register writes it; undefined where neither a name nor a number is there. */
export function partyOf(
  key: string,
  kind: Party['kind'],
  names: readonly string[],
  more: Partial<Pick<Party, 'number' | 'numbers' | 'birthDate'>> = {},
): Party | undefined {
  const written = names.map((name) => name.trim()).filter((name) => name !== '');
  const numbers = (more.numbers ?? []).filter((number) => number.trim() !== '');
  const number = more.number?.trim() ?? '';
  return written.length === 0 && number === '' && numbers.length === 0
    ? undefined
    : { key, kind, names: written, number, birthDate: more.birthDate ?? '', numbers };
}

/** The same where somebody stands in any case, named or not. */
export const somebody = (key: string, name: string, collarNumber = ''): Party => ({
  ...{ key, kind: 'person', number: '', birthDate: '' },
  names: name.trim() === '' ? [] : [name.trim()],
  numbers: collarNumber.trim() === '' ? [] : [collarNumber.trim()],
});
