import { formatPlain, type CivilDate } from '../../kit/civil-date.ts';
import { civilDateOf } from '../../kit/instant.ts';
import { methodNames } from '../service/sentences.ts';
import type { CaseState } from '../state.ts';
import { letterOf } from './current.ts';

/** One thing that happened to an issued letter. */
export type LetterLogEntry = {
  readonly what:
    | 'Issued'
    | 'Copy saved'
    | 'Printed'
    | 'Served'
    | 'Not delivered'
    | 'Received'
    | 'Replaced'
    | 'Withdrawn';
  readonly on: CivilDate;
  readonly detail: string;
};

/** Everything that happened to a letter: issued, copied, printed, served, received, replaced, withdrawn; by day. */
export function letterLog(state: CaseState, letterId: string): readonly LetterLogEntry[] {
  const letter = letterOf(state, letterId);
  if (!letter) return [];
  const issued: LetterLogEntry = {
    what: 'Issued',
    on: letter.issuedOn,
    detail: `version ${String(letter.version)}, by ${letter.issuedBy}`,
  };
  const later = [
    ...copies(state, letterId),
    ...printed(state, letterId),
    ...served(state, letterId),
    ...received(state, letterId),
    ...ended(state, letterId),
  ];
  return [issued, ...later.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))];
}

const copies = (state: CaseState, letterId: string): readonly LetterLogEntry[] =>
  (state.case.copies ?? [])
    .filter((copy) => copy.letterId === letterId)
    .map(({ at, by, format, purpose }) => ({
      what: 'Copy saved',
      on: civilDateOf(at),
      detail: `as ${format.toUpperCase()}, for ${purpose}, by ${by}`,
    }));

const printed = (state: CaseState, letterId: string): readonly LetterLogEntry[] =>
  state.letter.printed
    .filter((print) => print.letterId === letterId)
    .map(({ printedOn, printedBy, copies: count, note }) => ({
      what: 'Printed',
      on: printedOn,
      detail: `${String(count)} ${count === 1 ? 'copy' : 'copies'}, by ${printedBy}${note === '' ? '' : `. ${note}`}`,
    }));

const served = (state: CaseState, letterId: string): readonly LetterLogEntry[] =>
  state.service.attempts
    .filter((attempt) => attempt.letterId === letterId)
    .map((attempt) =>
      attempt.outcome === 'served'
        ? {
            what: 'Served',
            on: attempt.servedOn,
            detail: `${methodNames[attempt.method]}, by ${attempt.servedBy}`,
          }
        : {
            what: 'Not delivered',
            on: attempt.attemptedOn,
            detail: `${methodNames[attempt.method]}: ${attempt.reason}`,
          },
    );

const received = (state: CaseState, letterId: string): readonly LetterLogEntry[] =>
  (state.service.receipts[letterId] ?? []).map(({ value }) => ({
    what: 'Received',
    on: value.receivedOn,
    detail: value.evidence.text,
  }));

function ended(state: CaseState, letterId: string): readonly LetterLogEntry[] {
  const replacing = state.letter.issued.find((other) => other.replaces?.letterId === letterId);
  const withdrawn = letterOf(state, letterId)?.withdrawn;
  return [
    ...(replacing
      ? [
          {
            what: 'Replaced' as const,
            on: replacing.issuedOn,
            detail: `by version ${String(replacing.version)} of ${formatPlain(replacing.issuedOn)}: ${replacing.replaces?.reason ?? ''}`,
          },
        ]
      : []),
    ...(withdrawn
      ? [{ what: 'Withdrawn' as const, on: withdrawn.on, detail: withdrawn.reason }]
      : []),
  ];
}
