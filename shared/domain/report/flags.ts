import { policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import type { Report } from './events.ts';

/** @file What of a report must not be overlooked. Flags are derived, shown on the case and in lists; they refuse nothing. */

/** One thing to notice, in plain words without case data. */
export type Flag = { readonly key: FlagKey; readonly says: string };
/** The name of a flag. */
export type FlagKey =
  | 'systems-checks-made'
  | 'protected-disclosure-possible'
  | 'immediate-risk'
  | 'information-asked-for'
  | 'possible-abuse-of-position'
  | 'source-sensitive'
  | 'reporter-protected'
  | 'subject-is-manager'
  | 'subject-not-identified'
  | 'subject-not-told';

const flags: readonly {
  readonly key: FlagKey;
  readonly says: string;
  readonly when: (report: Report, raised: ReadonlySet<string>) => boolean;
}[] = [
  {
    key: 'protected-disclosure-possible',
    says: 'The report may be protected by legislation.',
    when: (report) => report.protectedDisclosure.answer === 'possible',
  },
  {
    key: 'systems-checks-made',
    says: 'Systems checks were made: possible computer misuse, for the authority to know.',
    when: (report) => report.systemsChecks.made === 'yes',
  },
  {
    key: 'immediate-risk',
    says: 'Something is at risk now.',
    when: (report) => report.immediateRisk.present === 'yes',
  },
  {
    key: 'information-asked-for',
    says: 'The associate asked for police information.',
    when: (report) =>
      report.associates.some((associate) => associate.askedForInformation.answer === 'yes'),
  },
  {
    key: 'possible-abuse-of-position',
    says: 'Possible abuse of position. Consider whether it must be referred.',
    when: (report, raised) =>
      raised.has('possible-abuse-of-position') ||
      (report.association.howMet === 'policing-purpose' && isIntimate(report)),
  },
  {
    key: 'source-sensitive',
    says: 'This may touch a source. No identity of a source is kept here.',
    when: (report, raised) =>
      raised.has('source-sensitive') ||
      report.associates.some(
        (associate) => associate.relationship === 'current-or-former-informant',
      ),
  },
  {
    key: 'reporter-protected',
    says: 'Who reported is protected.',
    when: (report) => report.route.protection !== 'named' && report.route.origin !== 'self',
  },
  {
    key: 'subject-is-manager',
    says: 'The line manager is the subject: nothing goes to them.',
    when: (report) => report.managerSection.state === 'manager-is-the-subject',
  },
  {
    key: 'subject-not-identified',
    says: 'The subject is not identified.',
    when: (report) => report.subject.kind === 'unidentified',
  },
  {
    key: 'subject-not-told',
    says: 'The subject does not know of the report.',
    when: (report) =>
      report.awareness.subjectTold === 'no' || report.awareness.subjectTold === 'not-yet',
  },
];

/** What of a report must not be overlooked, gravest first. Some scenarios of a policy raise one by themselves. */
export function flagsOf(report: Report, policy: ResolvedPolicy): readonly Flag[] {
  const categories = policyValue(policy, 'definition.categories') ?? [];
  const raised = new Set(
    report.scenarios.flatMap(
      ({ code }) => categories.find((one) => one.code === code)?.raises ?? [],
    ),
  );
  return flags.filter(({ when }) => when(report, raised)).map(({ key, says }) => ({ key, says }));
}

const isIntimate = ({ associates }: Report): boolean =>
  associates.some(({ relationship }) => intimate.has(relationship));

const intimate: ReadonlySet<string> = new Set([
  'spouse-or-civil-partner',
  'cohabiting-partner',
  'ex-partner',
  'intimate-relationship',
  'close-friend',
  'victim-or-witness',
]);
