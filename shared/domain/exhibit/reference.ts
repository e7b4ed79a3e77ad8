import { z } from 'zod';
import type { ExhibitSlice } from './slice.ts';

/** An exhibit's reference: the initials of whoever found it and that person's running number in the case, `IHV/3`. */
export const exhibitReference = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2,5}\/[1-9]\d{0,3}$/, 'Give initials and a number, such as IHV/3.');

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

/** What a label's bars and square say, and what is typed or scanned to find the exhibit again. */
export const labelText = (caseReference: string, reference: string): string =>
  `${caseReference} ${reference}`;
