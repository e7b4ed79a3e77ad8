import { compareDates } from '../../kit/civil-date.ts';
import type { IdentifiedSubject, Subject } from '../report/subject.ts';
import type { ChangeReportSlice } from './slice.ts';
import type { NewPosting } from './events.ts';

/** @file The member as they serve now: as reported, with the postings and promotions that were reported since. The report itself stays
 *  as it was made. */

/** The postings reported since, in the order in which they took effect. */
export const postingsSince = (slice: ChangeReportSlice): readonly NewPosting[] =>
  slice.received
    .flatMap(({ posting }) => posting ?? [])
    .toSorted((a, b) => compareDates(a.effectiveFrom, b.effectiveFrom));

/** A subject as they serve now; one who is not identified stays so. */
export function subjectNow<S extends Subject>(subject: S, slice: ChangeReportSlice): S {
  if (subject.kind !== 'identified') return subject;
  const found: IdentifiedSubject = subject;
  const now = postingsSince(slice).reduce<IdentifiedSubject>(servingFrom, found);
  return { ...subject, ...now };
}

function servingFrom(subject: IdentifiedSubject, posting: NewPosting): IdentifiedSubject {
  const said = (now: string, before: string): string => (now === '' ? before : now);
  const { posting: before } = subject;
  return {
    ...subject,
    rankOrGrade: said(posting.rankOrGrade, subject.rankOrGrade),
    collarNumber: said(posting.collarNumber, subject.collarNumber),
    posting: {
      ...before,
      force: said(posting.force, before.force),
      department: said(posting.department, before.department),
      team: said(posting.team, before.team),
      station: said(posting.station, before.station),
      role: said(posting.role, before.role),
    },
  };
}
