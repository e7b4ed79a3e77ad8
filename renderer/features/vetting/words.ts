import type { VettingLevel } from '../../../shared/domain/report/subject.ts';

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
