import { compareDates, daysBetween } from '../../kit/civil-date.ts';
import { latestOf } from '../../kit/fuzzy-date.ts';
import { isContested, provisional } from '../register.ts';
import type { Associate } from './associates.ts';
import { reportParts, type Report, type ReportPart } from './events.ts';
import type { ReportSlice } from './slice.ts';
import type { Subject } from './subject.ts';

/** @file What a report says, for whoever needs to know: rules, duties, letters, lists. */

/** The report as it stands, where two versions stand the provisional one; absent until one is recorded. */
export function reportOf({ fields, recorded }: ReportSlice): Report | undefined {
  if (recorded.length === 0) return undefined;
  const parts = {
    systemsChecks: provisional(fields.systemsChecks),
    protectedDisclosure: provisional(fields.protectedDisclosure),
    route: provisional(fields.route),
    follows: provisional(fields.follows),
    subject: provisional(fields.subject),
    awareness: provisional(fields.awareness),
    associates: provisional(fields.associates),
    association: provisional(fields.association),
    scenarios: provisional(fields.scenarios),
    dates: provisional(fields.dates),
    managerSection: provisional(fields.managerSection),
    immediateRisk: provisional(fields.immediateRisk),
    openness: provisional(fields.openness),
    account: provisional(fields.account),
  };
  return isWhole(parts) ? parts : undefined;
}

const isWhole = (
  parts: { readonly [Part in ReportPart]: Report[Part] | undefined },
): parts is Report => Object.values(parts).every((part) => part !== undefined);

/** The names of a report's parts, in the order in which they are asked. */
export const reportPartNames: readonly ReportPart[] = Object.keys(reportParts).filter(
  (part): part is ReportPart => Object.hasOwn(reportParts, part),
);

/** The parts that two people left standing in different versions. */
export const contestedParts = ({ fields }: ReportSlice): readonly ReportPart[] =>
  reportPartNames.filter((part) => isContested(fields[part]));

/** `Ruth Calloway`, or that the person is not identified. */
export const subjectName = (subject: Subject): string =>
  subject.kind === 'identified'
    ? fullName(subject.forenames, subject.surname)
    : 'Person not identified';

/** The name an associate goes by in lists and sentences. */
export function associateName(associate: Associate): string {
  switch (associate.kind) {
    case 'person':
      return (
        fullName(associate.forenames, associate.surname) ||
        (associate.aliases[0] ?? 'Person without a name')
      );
    case 'group':
    case 'business':
    case 'online-group':
      return associate.name;
    case 'unidentified':
      return 'Associate not identified';
  }
}

const fullName = (forenames: string, surname: string): string => `${forenames} ${surname}`.trim();

/** Days between two dates of a report. `atLeast`: the first is remembered as a month or a year, so it may be more. */
export type Lag = { readonly days: number; readonly atLeast: boolean };

/** How long the report took, derived from its dates; absent where a date is not known well enough. */
export type Lags = {
  readonly knownToToldManager?: Lag | undefined;
  readonly knownToReported?: Lag | undefined;
  readonly reportedToReceived: Lag;
};

/** How long each step of the report took. */
export function lagsOf({ knownOn, toldManagerOn, reportedOn, receivedOn }: Report['dates']): Lags {
  const known = latestOf(knownOn);
  const from = (to: typeof toldManagerOn): Lag | undefined =>
    known && to && compareDates(known, to) <= 0
      ? { days: daysBetween(known, to), atLeast: knownOn.precision !== 'exact' }
      : undefined;
  return {
    knownToToldManager: from(toldManagerOn),
    knownToReported: from(reportedOn),
    reportedToReceived: { days: daysBetween(reportedOn, receivedOn), atLeast: false },
  };
}
