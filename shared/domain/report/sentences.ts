import type { Sentences } from '../noun.ts';
import type { ReportPart, reportEvents } from './events.ts';

const partNames: Readonly<Record<ReportPart, string>> = {
  systemsChecks: 'systems checks',
  protectedDisclosure: 'protected disclosure',
  route: 'how it was reported',
  follows: 'earlier case',
  subject: 'subject',
  awareness: 'what the subject knew',
  associates: 'associates',
  association: 'association',
  scenarios: 'scenarios',
  dates: 'dates',
  managerSection: 'line manager’s section',
  immediateRisk: 'immediate risk',
  openness: 'openness',
  account: 'account',
};

/** The words for a part of a report on the screen. */
export const reportPartName = (part: ReportPart): string => partNames[part];

const origins: Readonly<Record<string, string>> = {
  self: 'by the person concerned',
  'line-manager': 'by the line manager',
  'duty-supervisor': 'by the duty supervisor',
  colleague: 'by a colleague',
  vetting: 'found by vetting',
  intelligence: 'from intelligence',
  public: 'by a member of the public',
  'partner-agency': 'by a partner agency',
  'media-enquiry': 'through a media enquiry',
  'system-audit': 'through a systems audit',
  interview: 'in an interview',
  'annual-review': 'at an annual review',
  'change-of-circumstances': 'as a change of circumstances',
};

/** How the acts on a report read on the timeline. Who reported is never said: only by which way. */
export const reportSentences: Sentences<typeof reportEvents> = {
  'report.recorded/1': ({ route, systemsChecks }) => ({
    head: 'Report recorded',
    rest: `${origins[route.origin] ?? 'by another way'}${systemsChecks.made === 'yes' ? '; systems checks were made' : ''}`,
    tone: systemsChecks.made === 'yes' ? 'attention' : 'normal',
  }),
  'report.amended/1': ({ change, reason }) => ({
    head: 'Report amended',
    rest: `${reportPartName(change.part)}: ${reason}`,
  }),
};
