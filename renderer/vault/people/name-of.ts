import type { Entry } from './entries.ts';

/** The name somebody goes by in lists: the first of the record that says most of them. */
export function nameOf({ kind, mentions }: Entry): string {
  const fullest = mentions
    .filter(({ names }) => names.length > 0)
    .toSorted((a, b) => weight(b) - weight(a))[0];
  if (fullest?.names[0] !== undefined) return fullest.names[0];
  return kind === 'person' ? 'Person without a name' : 'Organisation without a name';
}

/** A day of birth and numbers make a record the better one to name somebody by; a longer name is a fuller one. */
const weight = ({ names, birthDate, numbers }: Entry['mentions'][number]): number =>
  (birthDate === '' ? 0 : 4) + Math.min(3, numbers.length) + (names[0]?.length ?? 0) / 100;
