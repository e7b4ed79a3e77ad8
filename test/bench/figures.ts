/** @file What the benchmark tells: a value, its unit, and the goal it is held to where there is one. */

/** One figure. A goal is an upper limit unless `direction` says that more is better. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ratio' | 'ms' | 'share' | 'KiB' | 'processes' | 'questions' | 'hits';
  readonly goal?: number;
  readonly direction?: 'min';
};

/** The middle of some values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The value that so many in a hundred do not exceed. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil((values.length * share) / 100) - 1] ?? Number.NaN;

/** The middle of the ratios of what was measured in the same round. */
export const medianRatio = (ours: readonly number[], plain: readonly number[]): number =>
  median(ours.map((value, round) => value / (plain[round] ?? Number.NaN)));

/** True where a figure has a goal and does not meet it. */
export const isMissed = ({ value, goal, direction }: Figure): boolean =>
  goal !== undefined && !(direction === 'min' ? value >= goal : value <= goal);

/** One figure as a line to read. */
export function describe(figure: Figure): string {
  const { name, value, unit, goal, direction } = figure;
  const digits = unit === 'ratio' || unit === 'share' ? 3 : unit === 'ms' ? 2 : 1;
  const held =
    goal === undefined
      ? ''
      : `${direction === 'min' ? '≥' : '≤'} ${String(goal)}  ${isMissed(figure) ? 'MISSED' : 'met'}`;
  return `${name.padEnd(66)}${value.toFixed(digits).padStart(11)} ${unit.padEnd(10)}${held}`;
}
