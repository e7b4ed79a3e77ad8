import type { Report } from './events.ts';
import type { ManagerSection, Protection } from './intake.ts';

/** @file The words for how a report reached the unit, on screens and on paper. */

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** What was said about systems checks. */
export const systemsCheckWords: Words<Report['systemsChecks']['made']> = {
  no: 'No checks were made',
  yes: 'Checks were made',
  'not-known': 'Nobody could be asked',
};

/** Whether legislation may protect the report. */
export const protectedWords: Words<Report['protectedDisclosure']['answer']> = {
  no: 'No',
  possible: 'Possibly, or not sure',
};

/** Who reported, by which kind of route: never a name. */
export const originWords: Words<Report['route']['origin']> = {
  self: 'The person concerned (self-report)',
  'line-manager': 'Their line manager',
  'duty-supervisor': 'A duty supervisor',
  colleague: 'A colleague',
  vetting: 'Identified by vetting',
  intelligence: 'Intelligence',
  public: 'A member of the public',
  'partner-agency': 'A partner agency',
  'media-enquiry': 'A media enquiry',
  'system-audit': 'A systems audit',
  interview: 'Said in an interview',
  'annual-review': 'An annual review',
  'change-of-circumstances': 'A change of circumstances',
  other: 'Another way',
};

/** By which way a report arrived. */
export const channelWords: Words<Report['route']['channel']> = {
  'line-manager': 'Through the line manager',
  'direct-to-the-unit': 'Directly to the unit',
  'online-form': 'Online form',
  email: 'Email',
  telephone: 'Telephone',
  'in-person': 'In person',
  letter: 'Letter',
  'confidential-line': 'Confidential line',
  'anonymous-link': 'Anonymous link',
  crimestoppers: 'Crimestoppers',
  'force-intelligence-system': 'Force intelligence system',
  'vetting-unit': 'Vetting unit',
  other: 'Another way',
};

/** How much of the reporter the case may show. */
export const protectionWords: Words<Protection> = {
  named: 'Named',
  confidential: 'Confidential',
  anonymous: 'Anonymous',
};

/** The earlier case a report follows. */
export const followsWords: Words<Report['follows']['kind']> = {
  nothing: 'No, this is new',
  'change-of-circumstances': 'Yes, a change of circumstances',
  'yearly-update': 'Yes, a yearly update',
  'further-report': 'Yes, a further report',
};

/** Whether there is a line manager's section. */
export const managerStateWords: Words<ManagerSection['state']> = {
  recorded: 'Yes, the manager has written their section',
  awaited: 'Not yet: the manager will write it',
  bypassed: 'No, the line manager was bypassed',
  'manager-is-the-subject': 'No, the manager is the subject',
  'not-applicable': 'No, it does not apply',
};

/** In which capacity a manager writes. */
export const managerCapacityWords: Words<
  Extract<ManagerSection, { state: 'awaited' }>['capacity']
> = {
  'line-manager': 'Line manager',
  'duty-supervisor': 'Duty supervisor',
  'local-manager': 'Local manager',
};

/** What is at risk now. */
export const atRiskWords: Words<Report['immediateRisk']['to'][number]> = {
  operation: 'An operation',
  person: 'A person',
  information: 'Information',
  witness: 'A witness',
  reputation: 'Reputation',
};

/** How openly it was disclosed. */
export const opennessWords: Words<Report['openness']> = {
  'full-and-proactive': 'In full, and unasked',
  partial: 'In part',
  prompted: 'When asked',
  discovered: 'It was discovered',
  'not-assessed': 'Not assessed yet',
};
