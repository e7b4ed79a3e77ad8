import type { z } from 'zod';
import type { VettingLevel } from '../../../shared/domain/report/subject.ts';
import type { vettingEvents } from '../../../shared/domain/vetting/events.ts';

/** @file Vetting in words. */

export const levelWords: Readonly<Record<VettingLevel, string>> = {
  none: 'None',
  nppv1: 'NPPV level 1',
  nppv2: 'NPPV level 2',
  nppv3: 'NPPV level 3',
  rv: 'Recruitment vetting (RV)',
  mv: 'Management vetting (MV)',
  ctc: 'Counter Terrorist Check (CTC)',
  sc: 'Security Check (SC)',
  esc: 'Enhanced Security Check (eSC)',
  dv: 'Developed vetting (DV)',
  edv: 'Enhanced developed vetting (eDV)',
};

type Review = z.infer<(typeof vettingEvents)['vetting.review-recorded/1']>;

export const reviewWords: Readonly<Record<Review['outcome'], string>> = {
  'no-change': 'No change',
  conditions: 'Conditions on the vetting',
  'level-reduced': 'The level is reduced',
  'withdrawal-assessment-started': 'An assessment for withdrawal begins',
  withdrawn: 'The vetting is withdrawn',
  other: 'Something else',
};
