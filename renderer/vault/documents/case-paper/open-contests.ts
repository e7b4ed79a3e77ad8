import { contestsOf, type Contest } from '../../../../shared/domain/contest/contests-of.ts';
import { contestName, whyProvisional } from '../../../../shared/domain/contest/words.ts';
import type { CaseState } from '../../../../shared/domain/state.ts';
import { formatInstant } from '../../../../shared/kit/instant.ts';

/** @file What two colleagues recorded without seeing each other and nobody has chosen between: whoever reads the paper must know that what it
 *  says there may not be the last word. */

/** One line for each open choice: what it is about, who recorded what when, and which counts meanwhile. Who reported, how they
 *  are supported, and protected characteristics are not on the paper at all. */
export const openContests = (state: CaseState): readonly string[] =>
  contestsOf(state)
    .filter(({ key }) => !keptOff.has(key.split('/')[0] ?? ''))
    .map(lineOf);

const keptOff: ReadonlySet<string> = new Set([
  ...['reporter', 'support-plan', 'reporter-support', 'characteristics'],
]);

function lineOf({ key, versions }: Contest): string {
  const told = versions.map(
    ({ by, at, isProvisional }) =>
      `by ${by}, ${formatInstant(at)}${isProvisional ? ' (counts meanwhile)' : ''}`,
  );
  const name = contestName(key);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: recorded ${told.join('; ')}. ${whyProvisional(key)}`;
}
