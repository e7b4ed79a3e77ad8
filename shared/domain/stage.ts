/** @file Where a case stands, in one word of a closed list. Derived, never stored. */

/** The words for each stage, in the order of the procedure. */
export const stageNames = {
  reported: 'Reported',
  stopped: 'Stopped: protected disclosure',
  'not-notifiable': 'Not notifiable',
  'assessing-risk': 'Assessing risk',
  mitigation: 'Mitigation',
  interview: 'Interview',
  representations: 'Representations',
  'with-authority': 'With the Appropriate Authority',
  advice: 'Advice and guidance given',
  decided: 'Decided',
  'notice-issued': 'Notice issued',
  'appeal-window': 'Appeal window open',
  'conditions-in-force': 'Conditions in force',
  'mitigation-in-force': 'Agreed mitigation in force',
  withdrawn: 'Withdrawn',
  closed: 'Closed',
} as const;

/** Where a case stands. */
export type Stage = keyof typeof stageNames;
