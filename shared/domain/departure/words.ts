import type { DepartureKind } from './events.ts';
import type { Departure } from './standing.ts';

/** @file Leaving and suspension in words. */

/** How a member leaves, or stays away. */
export const departureNames: Readonly<Record<DepartureKind, string>> = {
  resignation: 'Resignation',
  retirement: 'Retirement',
  transfer: 'Transfer to another force',
  'end-of-contract': 'End of contract or engagement',
  dismissal: 'Dismissal',
  death: 'Death',
  suspension: 'Suspension',
  other: 'Leaving otherwise',
};

/** Where it stands. */
export const departureStandings: Readonly<Record<Departure['stands'], string>> = {
  undecided: 'Not decided yet',
  refused: 'Refused',
  approved: 'Approved, not in effect yet',
  'in-effect': 'In effect',
  'taken-back': 'Taken back',
  'suspension-ended': 'The suspension has ended',
};

/** What stands against a member who leaves. */
export const investigationNames = {
  nothing: 'Nothing',
  misconduct: 'A misconduct matter',
  'gross-misconduct': 'A gross misconduct matter',
  criminal: 'A criminal investigation',
  'not-known': 'Not known',
} as const;
