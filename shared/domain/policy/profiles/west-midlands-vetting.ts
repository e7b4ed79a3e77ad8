import {
  clauseSource,
  reading,
  stated,
  type ProfileValues,
  type StatedSource,
} from '../profile.ts';
import type { VettingTrigger } from '../values.ts';

const enhanced: StatedSource = {
  kind: 'interpretation',
  of: 'W30',
  why: 'The enhanced levels include the plain ones that the policy names.',
};
const unnamed: StatedSource = {
  kind: 'interpretation',
  of: 'W31',
  why: 'The policy does not name this level. We read it as the lesser duty: vetting may review.',
};
const unknown: StatedSource = {
  kind: 'house',
  why: 'Whether a review is owed depends on the level held, so the level is obtained first.',
};

const triggers: VettingTrigger[] = [
  { level: 'mv', label: 'Management Vetting (MV)', duty: 'must', source: clauseSource('W30') },
  { level: 'sc', label: 'Security Check (SC)', duty: 'must', source: clauseSource('W30') },
  { level: 'dv', label: 'Developed Vetting (DV)', duty: 'must', source: clauseSource('W30') },
  { level: 'esc', label: 'Enhanced Security Check (eSC)', duty: 'must', source: enhanced },
  { level: 'edv', label: 'Enhanced Developed Vetting (eDV)', duty: 'must', source: enhanced },
  { level: 'rv', label: 'Recruitment Vetting (RV) only', duty: 'may', source: clauseSource('W31') },
  { level: 'nppv1', label: 'Non-Police Personnel Vetting 1', duty: 'may', source: unnamed },
  { level: 'nppv2', label: 'Non-Police Personnel Vetting 2', duty: 'may', source: unnamed },
  { level: 'nppv3', label: 'Non-Police Personnel Vetting 3', duty: 'may', source: unnamed },
  { level: 'ctc', label: 'Counter-Terrorist Check (CTC)', duty: 'may', source: unnamed },
  { level: 'none', label: 'No vetting held', duty: 'may', source: unnamed },
  { level: 'unknown', label: 'Not known', duty: 'obtain-level', source: unknown },
];

/** When the vetting department reviews at West Midlands: once a risk is identified, without a time limit, and not the authority's to waive. */
export const westMidlandsVetting = {
  'vetting.triggers': stated(triggers, 'W30'),
  'vetting.sharingBeforeRisk': reading(
    false,
    'W30',
    'Vetting reviews “the identified risk”: before there is one it is told nothing.',
  ),
  'vetting.reviewer': stated(
    'the vetting department',
    'W30',
    'the vetting department will review the identified risk',
  ),
} as const satisfies Partial<ProfileValues>;
