import type { Contest } from './contests-of.ts';

/** @file Where a contest belongs on the screen, and by which act something new is recorded over all its versions. */

/** The event that a thing's own form records: what belongs to it is shown where that act is. */
export const actOf = ({ key }: Pick<Contest, 'key'>): string | undefined => {
  const [noun = ''] = key.split('/');
  return acts[key] ?? acts[kindOf(key)] ?? acts[noun];
};

/** The act by which a new version is written over all that stand; none where only a choice helps. */
export const overwritingAct = (contest: Contest): string | undefined =>
  contest.kind === 'field' || newTurns.has(contest.key) || newTurns.has(kindOf(contest.key))
    ? actOf(contest)
    : undefined;

/** `exhibit/details`: a course without the number of the thing it is about. */
const kindOf = (key: string): string => `${key.split('/')[0] ?? ''}/${key.split('/').at(-1) ?? ''}`;

const newTurns: ReadonlySet<string> = new Set([
  'case/holder',
  'case/status',
  'exhibit/whereabouts',
  'exhibit/details',
]);

const acts: Readonly<Record<string, string>> = {
  report: 'report.amended/1',
  triage: 'triage.decided/1',
  risk: 'risk.assessed/1',
  'investigation-plan': 'investigation-plan.written/1',
  'named-people': 'disclosure.people-named/1',
  characteristics: 'characteristics.recorded/1',
  reporter: 'reporter.identified/1',
  'support-plan': 'reporter-support.planned/1',
  'reporter-support': 'reporter-support.planned/1',
  receipt: 'receipt.corrected/1',
  'case/holder': 'case.allocated/1',
  'case/status': 'case.closed/1',
  determination: 'determination.made/1',
  appeal: 'appeal.decided/1',
  review: 'review.decided/1',
  'change-report': 'change-report.decided/1',
  departure: 'departure.decided/1',
  'risk-plan': 'risk-plan.ended/1',
  'risk-plan/begun': 'risk-plan.drafted/1',
  mitigation: 'mitigation.withdrawn/1',
  letter: 'letter.withdrawn/1',
  breach: 'breach.not-referred/1',
  representation: 'representation.not-made/1',
  clarification: 'clarification.ended/1',
  inquiry: 'inquiry.left/1',
  'inquiry/joined': 'inquiry.joined/1',
  'yearly-update': 'yearly-update.silence-decided/1',
  enquiry: 'enquiry.begun/1',
  line: 'line-of-enquiry.changed/1',
  task: 'task.given-on/1',
  exhibit: 'exhibit.moved/1',
  'exhibit/details': 'exhibit.corrected/1',
  'exhibit/withdrawn': 'exhibit.withdrawn/1',
};
