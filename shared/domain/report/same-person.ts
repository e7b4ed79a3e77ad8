import { plainText, plainWords } from '../../kit/plain-text.ts';
import type { Report } from './events.ts';

/** @file Is this person the subject? Asked before anybody decides, approves, is told or is named. */

/** As much of a person as two records may share. */
export type Likeness = {
  readonly personId?: string | undefined;
  readonly name: string;
  readonly collarNumber?: string | undefined;
};

/** True when the person is the subject of the report: the same number in the unit's record, the same collar number, or the same
 *  name where no collar number tells them apart. */
export function isSubject(report: Report, person: Likeness): boolean {
  const { subject } = report;
  if (subject.kind === 'unidentified') return false;
  if (person.personId !== undefined && person.personId === subject.personId) return true;
  const [theirs, subjects] = [
    plainNumber(person.collarNumber ?? ''),
    plainNumber(subject.collarNumber),
  ];
  if (theirs !== '' && subjects !== '') return theirs === subjects;
  return namesOf(subject).some((name) => isSameName(name, person.name));
}

const plainNumber = (value: string): string => plainText(value).replaceAll(' ', '');

const namesOf = ({
  forenames,
  knownAs,
  surname,
}: Extract<Report['subject'], { kind: 'identified' }>): readonly string[] =>
  [forenames, knownAs].filter((first) => first !== '').map((first) => `${first} ${surname}`);

/** Same words in any order: `Calloway, Ruth` and `Ruth Calloway`; a middle name more on one side is no difference. */
export function isSameName(a: string, b: string): boolean {
  const [few, many] = [plainWords(a), plainWords(b)].sort(
    (one, other) => one.length - other.length,
  );
  return (
    few !== undefined &&
    many !== undefined &&
    few.length >= 2 &&
    few.every((word) => many.includes(word))
  );
}
