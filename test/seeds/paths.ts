import { beat, type Beat } from './beats.ts';
import type { Cast } from './cast.ts';
import type { MeasureKind } from './measures.ts';
import { found } from './steps/assessing.ts';
import { imposed, letter, notice, sought } from './steps/deciding.ts';
import { interviewed } from './steps/hearing.ts';
import { calledReported, ownReport } from './steps/intake.ts';
import { vettingDeclined, vettingTold } from './steps/serving.ts';
import { allocated } from './steps/whole-case.ts';

/** @file The first acts that many cases share, so that each tells only what is its own. */

type Grade = Parameters<typeof found>[2];

/** Reported by the member on a day, and taken by the investigator at the desk. */
export const taken = (cast: Cast, on: number): readonly Beat[] => [
  calledReported('report', on, ownReport(cast, on)),
  beat(on, allocated),
];

/** The same, found notifiable and graded three days later. */
export const graded = (cast: Cast, on: number, grade: Grade): readonly Beat[] => [
  ...taken(cast, on),
  ...found(cast, on, grade),
];

/** The same, and the member was interviewed on the twelfth day. */
export const heard = (cast: Cast, on: number, grade: Grade): readonly Beat[] => [
  ...graded(cast, on, grade),
  beat(on + 12, interviewed(cast, on + 12)),
];

/** The same; conditions were imposed on the twentieth day, undisputed. */
export const bound = (
  cast: Cast,
  on: number,
  grade: Grade,
  kinds: readonly MeasureKind[],
): readonly Beat[] => [
  ...heard(cast, on, grade),
  beat(on + 14, sought(on + 14, 'decide', 'The member leaves it to the authority.')),
  beat(on + 20, imposed(cast, on + 20, kinds)),
];

/** The same; the notice was issued on the twenty-second day. */
export const noticed = (...path: Parameters<typeof bound>): readonly Beat[] => {
  const [cast, on] = path;
  return [...bound(...path), beat(on + 22, notice(cast, on + 22))];
};

/** The member is thanked for the report. */
export const thanked = (cast: Cast, on: number): Beat =>
  beat(on, letter(cast, on, 'acknowledgement'));

/** The vetting department is told, and chooses a week later not to review: the member holds recruitment vetting only. */
export const notReviewed = (cast: Cast, on: number, reason: string): readonly Beat[] => [
  beat(on, vettingTold(cast, on)),
  beat(on + 7, vettingDeclined(on + 7, reason)),
];
