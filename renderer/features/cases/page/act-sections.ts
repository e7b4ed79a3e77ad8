import type { OfferedAct } from './offered-acts.ts';

/** @file Which section of a tab an act stands beside. */

const sectionByNoun: Readonly<Record<string, string>> = {
  report: 'Report',
  reporter: 'Reporter',
  characteristics: 'Protected characteristics',
  disclosure: 'Protected disclosure',
  grading: 'Grading',
  'intake-document': 'Forms and emails',
  'self-disclosure': 'Self-disclosure',
  'reporter-support': 'Reporter’s support',
  triage: 'Triage',
  risk: 'Risk',
  clarification: 'Clarification',
  'investigation-plan': 'Investigation plan',
  'line-of-enquiry': 'Investigation plan',
  enquiry: 'Investigation plan',
  task: 'Tasks',
  exhibit: 'Exhibits',
  'decision-log': 'Decision log',
  supervision: 'Supervision',
  advice: 'Advice and guidance',
  mitigation: 'Mitigation',
  representation: 'Representations',
  determination: 'Determination',
  interview: 'Interviews planned and kept here',
  'guest-pack': 'Guest packs',
  condition: 'Conditions and agreed steps',
  breach: 'Breaches',
  'risk-plan': 'Risk management plan',
  'service-confidence': 'Service confidence',
  appeal: 'Appeals',
  review: 'Reviews',
  'yearly-update': 'Yearly update',
  'change-report': 'Changes of circumstances',
  letter: 'Letters as issued',
  'disclosure-copy': 'Disclosure copies and what is withheld',
  bundle: 'Bundles for outsiders',
  'kept-bundle': 'Received bundles',
  notice: 'Service, receipt and time to appeal',
  receipt: 'Service, receipt and time to appeal',
  vetting: 'Vetting',
  'vetting-level': 'Vetting',
  misconduct: 'Misconduct',
  departure: 'Leaving and suspension',
  access: 'Who can see it',
};

/** Interviews recorded afterwards are a section of their own; a pack is made of an interview that is planned. */
const sectionByType: Readonly<Record<string, string>> = {
  'interview.recorded/1': 'Interviews',
  'interview.corrected/1': 'Interviews',
  'guest-pack.made/1': 'Interviews planned and kept here',
};

/** The title of the section that an act stands beside; undefined for an act of the case as a whole. */
export const sectionOf = (type: string): string | undefined =>
  sectionByType[type] ?? sectionByNoun[type.slice(0, type.indexOf('.'))];

/** The acts of a tab, each beside its section; those whose section has nothing to show yet stand on their own, above. */
export function besideSections(
  offered: readonly OfferedAct[],
  titles: readonly string[],
): {
  readonly above: readonly OfferedAct[];
  readonly beside: (title: string) => readonly OfferedAct[];
} {
  const placeOf = ({ type }: OfferedAct): string | undefined =>
    titles.find((title) => title === sectionOf(type));
  return {
    above: offered.filter((act) => placeOf(act) === undefined),
    beside: (title) => offered.filter((act) => placeOf(act) === title),
  };
}
