import type { ActGroup } from '../../act.tsx';

/** The tabs of a case, in order. The timeline shows every act; each other tab shows its part. */
export const tabs = [
  'Timeline',
  'Report',
  'Risk',
  'Enquiry',
  'Exhibits',
  'Decision',
  'Interview',
  'Conditions',
  'Appeal and review',
  'Letters',
  'Liaison',
  'Access',
] as const;
/** One tab of the case page. */
export type Tab = (typeof tabs)[number];

/** Every group of acts, in the order of the tabs; what has no tab comes last. */
export const actGroups: readonly ActGroup[] = [...tabs.filter((tab) => tab !== 'Timeline'), 'Case'];

const groupByNoun: Readonly<Record<string, ActGroup>> = {
  report: 'Report',
  reporter: 'Report',
  characteristics: 'Report',
  disclosure: 'Report',
  grading: 'Report',
  'intake-document': 'Report',
  'self-disclosure': 'Report',
  'reporter-support': 'Report',
  access: 'Access',
  triage: 'Risk',
  risk: 'Risk',
  vetting: 'Liaison',
  'vetting-level': 'Liaison',
  misconduct: 'Liaison',
  clarification: 'Enquiry',
  'investigation-plan': 'Enquiry',
  'line-of-enquiry': 'Enquiry',
  enquiry: 'Enquiry',
  task: 'Enquiry',
  exhibit: 'Exhibits',
  'kept-bundle': 'Exhibits',
  'decision-log': 'Enquiry',
  supervision: 'Enquiry',
  departure: 'Liaison',
  advice: 'Decision',
  mitigation: 'Decision',
  representation: 'Decision',
  determination: 'Decision',
  interview: 'Interview',
  'guest-pack': 'Interview',
  appeal: 'Appeal and review',
  review: 'Appeal and review',
  'yearly-update': 'Appeal and review',
  'change-report': 'Appeal and review',
  condition: 'Conditions',
  breach: 'Conditions',
  'risk-plan': 'Conditions',
  'service-confidence': 'Conditions',
  letter: 'Letters',
  'disclosure-copy': 'Letters',
  notice: 'Letters',
  receipt: 'Letters',
  bundle: 'Letters',
};

/** The tab an act stands on besides the timeline, by the noun of its event. */
export function groupOf(type: string): ActGroup {
  const noun = type.slice(0, type.indexOf('.'));
  if (/^case\.(opened-to-look|printed|copy-saved)\//.test(type)) return 'Access';
  return groupByNoun[noun] ?? 'Case';
}
