import type { Rank } from '../values.ts';

const group = (
  name: Rank['group'],
  from: number,
  entries: readonly (readonly [string, string])[],
): Rank[] =>
  entries.map(([code, label], index) => ({ code, label, group: name, order: from + index }));

/** Ranks and grades of the police service in England and Wales. A record keeps the code and the label it had at the time. */
export const ranks: Rank[] = [
  ...group('officer', 100, [
    ['pc', 'Police Constable'],
    ['dc', 'Detective Constable'],
    ['ps', 'Police Sergeant'],
    ['ds', 'Detective Sergeant'],
    ['insp', 'Inspector'],
    ['di', 'Detective Inspector'],
    ['ch-insp', 'Chief Inspector'],
    ['dci', 'Detective Chief Inspector'],
    ['supt', 'Superintendent'],
    ['d-supt', 'Detective Superintendent'],
    ['ch-supt', 'Chief Superintendent'],
    ['d-ch-supt', 'Detective Chief Superintendent'],
    ['acc', 'Assistant Chief Constable'],
    ['dcc', 'Deputy Chief Constable'],
    ['cc', 'Chief Constable'],
    ['commander', 'Commander'],
    ['dac', 'Deputy Assistant Commissioner'],
    ['ac', 'Assistant Commissioner'],
    ['dep-commissioner', 'Deputy Commissioner'],
    ['commissioner', 'Commissioner'],
  ]),
  ...group('special', 200, [
    ['special-constable', 'Special Constable'],
    ['special-sgt', 'Special Sergeant'],
    ['special-insp', 'Special Inspector'],
    ['special-ch-insp', 'Special Chief Inspector'],
    ['special-supt', 'Special Superintendent'],
    ['special-chief-officer', 'Special Chief Officer'],
  ]),
  ...group('staff', 300, [
    ['pcso', 'Police Community Support Officer'],
    ['ddo', 'Designated Detention Officer'],
    ['investigator', 'Police Staff Investigator'],
    ['analyst', 'Analyst'],
    ['researcher', 'Researcher'],
    ['staff-grade', 'Police staff, other grade'],
    ['volunteer', 'Volunteer'],
  ]),
];
