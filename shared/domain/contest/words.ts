import { reportPartNames } from '../report/facts.ts';
import { reportPartName } from '../report/sentences.ts';

/** @file What a contest is called on the screen, and why one version counts meanwhile. */

/** `the account of the report`, `how the case stands`: what a contest is about. */
export function contestName(key: string): string {
  const [noun = '', second = ''] = key.split('/');
  if (noun === 'report') {
    const part = reportPartNames.find((name) => name === second);
    return part ? `the report: ${reportPartName(part)}` : 'the report';
  }
  const last = key.split('/').at(-1) ?? '';
  return names[`${noun}/${last}`] ?? names[noun] ?? 'one record of the case';
}

/** Why the version that counts meanwhile does. */
export function whyProvisional(key: string): string {
  const [noun = ''] = key.split('/');
  const last = key.split('/').at(-1) ?? '';
  return reasons[`${noun}/${last}`] ?? reasons[noun] ?? noPreference;
}

const noPreference = 'One has to be shown meanwhile. That says nothing about which is right.';

const names: Readonly<Record<string, string>> = {
  triage: 'the triage decision',
  risk: 'the risk assessment',
  'investigation-plan': 'the investigation plan',
  'named-people': 'who may act while the case is stopped',
  characteristics: 'protected characteristics',
  reporter: 'who reported',
  'support-plan': 'the support plan',
  receipt: 'the day a letter was received',
  'case/status': 'whether the case is open',
  'case/holder': 'who has the case',
  determination: 'the determination',
  'determination/confirmed': 'how a determination was confirmed',
  'appeal/late': 'whether a late appeal is heard',
  'appeal/meeting': 'the appeal meeting',
  'appeal/end': 'how an appeal ended',
  'appeal/told': 'when the member was told of the appeal',
  'review/end': 'what a review came to',
  'review/not-made': 'why no representations were made at a review',
  'change-report': 'whether a change leads to a review',
  departure: 'whether a departure is approved',
  'risk-plan/begun': 'which of two risk management plans holds',
  'risk-plan/drafted': 'what the risk management plan says now',
  'risk-plan': 'how a risk management plan ended',
  mitigation: 'why a mitigating step was withdrawn',
  'letter/issued': 'which of two letters counts',
  letter: 'whether a letter still counts',
  breach: 'why a breach was not referred',
  representation: 'why no representations were made',
  clarification: 'how a clarification ended',
  'inquiry/joined': 'which inquiry the file belongs to',
  inquiry: 'why the file left an inquiry',
  'yearly-update': 'what follows from a silence',
  enquiry: 'whether the enquiry goes on',
  'line/changed': 'who follows a line of enquiry, and by when',
  'line/standing': 'whether a line of enquiry goes on',
  'task/end': 'whether a task was done',
  task: 'who has a task, and by when',
  'exhibit/whereabouts': 'where an exhibit is',
  'exhibit/details': 'how an exhibit is described',
  'exhibit/withdrawn': 'why an exhibit was withdrawn',
  'reporter-support': 'whether support for the reporter goes on',
};

const reasons: Readonly<Record<string, string>> = {
  triage: 'Notifiable counts meanwhile: the more cautious answer.',
  risk: 'The graver assessment counts meanwhile.',
  receipt: 'The later day counts meanwhile: it takes no time to appeal from the member.',
  'case/status': 'The case counts as open meanwhile, so that nothing is missed.',
  determination: 'The stricter determination counts meanwhile.',
  'appeal/late': 'The appeal is heard meanwhile: that takes no right away.',
  'appeal/meeting':
    'The earlier meeting counts meanwhile: the time to tell the member runs from it.',
  'appeal/end': 'What leaves more in force counts meanwhile.',
  'appeal/told': 'The earlier day counts meanwhile.',
  'review/end': 'What leaves more in force counts meanwhile.',
  'change-report': 'A review counts as decided meanwhile: looking again harms nobody.',
  departure: 'Nobody leaves on half a yes: the refusal counts meanwhile.',
  'risk-plan/begun':
    'Both stand meanwhile. The one that is not chosen stays on the record, set aside.',
  'risk-plan/drafted': 'Both stand meanwhile. Neither is lost, whichever is chosen.',
  'risk-plan': 'The plan is kept until the later day meanwhile.',
  'yearly-update': 'The step that goes furthest counts meanwhile.',
  'letter/issued':
    'Both were issued and may have been served. The one that is not chosen counts as withdrawn.',
  letter: 'The letter counts as withdrawn meanwhile, so that nobody relies on it.',
  'task/end': 'The task counts as done meanwhile: somebody says that they did it.',
  enquiry: 'The enquiry counts as open meanwhile.',
  'exhibit/whereabouts':
    'The later movement counts meanwhile, and one over a disposal. Both stay in the movement log: enter where it is now.',
  'line/standing': 'The line counts as open meanwhile.',
  'reporter-support': 'The support goes on meanwhile.',
};
