import type { Contest } from '../../../shared/domain/contest/contests-of.ts';
import type { TimelineEntry } from '../../../shared/domain/timeline.ts';
import { formatInstant } from '../../../shared/kit/instant.ts';
import type { ComparedRow, Comparison } from '../compare-table.tsx';
import { nothing, valueRows, type ValueRow } from './value-rows.ts';

/** A contest as a table: the start first, where there is one, then who recorded what and when, and `where` that has to be said. */
export function compare(
  contest: Contest,
  timeline: readonly TimelineEntry[],
  where: (actId: string) => string,
): Comparison {
  const start = contest.kind === 'field' ? contest.from : undefined;
  const noun = nounOf(contest.key);
  const told = contest.versions.map((version): readonly ValueRow[] =>
    'value' in version
      ? valueRows(version.value, noun)
      : [
          ...asTold(version.actId, version.event.type, timeline),
          ...valueRows(version.event, nounOf(version.event.type)),
        ],
  );
  const from = start ? valueRows(start.value, noun) : undefined;
  const all = [...(from ? [from] : []), ...told];
  const labels = [...new Set(all.flatMap((rows) => rows.map(({ label }) => label)))];
  const rows = labels.map((label) => {
    const said = (of: readonly ValueRow[]): string =>
      of.find((row) => row.label === label)?.says ?? '';
    return { label, says: all.map(said), ...(from ? { from: said(from) } : {}) };
  });
  const differs = ({ says }: ComparedRow): boolean => says.some((one) => one !== says[0]);
  return {
    columns: [
      ...(from ? [{ key: 'from', title: 'Both started from', below: '', counts: false }] : []),
      ...contest.versions.map(({ actId, by, at, isProvisional }) => ({
        key: actId,
        title: `${by}${where(actId)}`,
        below: formatInstant(at),
        counts: isProvisional,
      })),
    ],
    rows: rows.filter(differs),
    same: rows
      .filter((row) => !differs(row) && row.says[0] !== nothing)
      .map(({ label }) => label.toLowerCase()),
  };
}

/** `appeal` of `appeal.decided/1`, `receipt` of `receipt/<letter>`. */
const nounOf = (name: string): string => /^[a-z-]+/.exec(name)?.[0] ?? '';

/** What was recorded, in the words of the timeline. */
const asTold = (
  actId: string,
  type: string,
  timeline: readonly TimelineEntry[],
): readonly ValueRow[] =>
  timeline
    .filter((entry) => entry.actId === actId && entry.type === type)
    .slice(0, 1)
    .map(({ head, rest }) => ({ label: 'Recorded', says: rest ? `${head}: ${rest}` : head }));
