/** @file The exchange with vetting in words, for the timeline and the screen. */

/** What came of a review. */
export const reviewOutcomeNames = {
  'no-change': 'No change',
  conditions: 'Conditions on the vetting',
  'level-reduced': 'The level is reduced',
  'withdrawal-assessment-started': 'An assessment for withdrawal begins',
  withdrawn: 'The vetting is withdrawn',
  other: 'Something else',
} as const;

/** What information from vetting bears on. */
export const bearingNames = {
  association: 'An association',
  risk: 'The risk',
  clearance: 'The clearance held',
  other: 'Something else',
} as const;

/** What became of information from vetting. */
export const infoResultNames = {
  'known-already': 'Known here already',
  'added-to-the-report': 'Added to the report',
  'reported-apart': 'Reported as a case of its own',
  'no-bearing': 'No bearing on an association',
} as const;

/** How an assessment for withdrawal ended. */
export const withdrawalOutcomeNames = {
  'clearance-kept': 'The clearance is kept',
  'clearance-withdrawn': 'The clearance is withdrawn',
  'ended-otherwise': 'It ended otherwise',
} as const;

/** Why vetting is told. */
export const purposeNames = {
  'identified-risk': 'To review an identified risk',
  'information-sharing': 'To share information',
} as const;

/** Whether something was said to the member, as far as the unit was told. */
export const toldNames = {
  yes: 'Yes',
  no: 'No',
  'not-told-to-us': 'We were not told',
} as const;
