import type { ExhibitSlice } from './slice.ts';

/** The initials of a name, two to five letters without accents: `Imogen Hartley-Voss` gives `IHV`. */
export function initialsOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase();
  const initials = plain
    .split(/[^A-Z]+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 1))
    .join('')
    .slice(0, 5);
  return initials.length >= 2 ? initials : (initials + 'XX').slice(0, 2);
}

/** The next references of a person in a case: `IHV/3`, `IHV/4`. Numbers that were ever given, in a correction too, are not given again. */
export function nextReferences(
  { exhibits }: ExhibitSlice,
  foundBy: string,
  count = 1,
): readonly string[] {
  const initials = initialsOf(foundBy);
  const taken = exhibits
    .flatMap(({ reference, corrections }) => [
      reference,
      ...corrections.map((one) => one.reference),
    ])
    .filter((reference) => reference.startsWith(`${initials}/`))
    .map((reference) => Number(reference.slice(initials.length + 1)));
  const first = Math.max(0, ...taken) + 1;
  return Array.from({ length: count }, (_, index) => `${initials}/${String(first + index)}`);
}
