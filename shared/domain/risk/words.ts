import type { RiskAssessment } from './slice.ts';

/** The words for what would happen if a risk came true. */
export const harmWords: Readonly<Record<RiskAssessment['harms'][number], string>> = {
  'disclosure-of-information': 'Information is disclosed',
  'sabotage-of-an-operation': 'An operation is sabotaged',
  blackmail: 'Blackmail',
  bribery: 'Bribery',
  reputation: 'The force’s reputation',
  'officer-safety': 'Safety of officers or staff',
  'witness-safety': 'Safety of witnesses',
  other: 'Other',
};

/** Whether the unit can manage a risk itself. */
export const manageabilityWords: Readonly<Record<RiskAssessment['manageability'], string>> = {
  manageable: 'Manageable by the unit',
  escalate: 'To be escalated',
};
