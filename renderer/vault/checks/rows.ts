import type { CheckRow, HitListArgs, HitRow } from '../../../shared/contract/vault/checks.ts';
import type { CheckRun } from '../../../shared/domain/check/slice.ts';
import { hitStanding, isWaiting } from '../../../shared/domain/check-hit/standing.ts';
import type { DecidedHit } from '../../../shared/domain/check-hit/slice.ts';
import { foldText } from '../search/fold-text.ts';
import { allChecks } from './all-checks.ts';
import type { Decided } from './decided.ts';
import { fingerprintOf } from './identify.ts';
import type { Look, NumberedHit } from './look.ts';
import { inTwo } from './sides.ts';

/** @file The hits as a list: those that wait first, the strongest first. */

/** All hits with how they stand: those of the look, then those decided between registers that it does not find any more. */
export function allRows(look: Look | undefined, decided: Decided): readonly HitRow[] {
  const found = (look?.hits ?? []).map((one) => rowOf(one, decided.of(one.hitId)));
  const isFound = new Set(found.map(({ hitId }) => hitId));
  const gone = look
    ? decided.inRoom.filter(({ hit }) => !isFound.has(hit.hitId)).map(goneRow)
    : decided.inRoom.map(goneRow).map((row) => ({ ...row, isGone: false }));
  return [...found, ...gone];
}

/** One hit in the list. */
export function rowOf({ hitId, hit }: NumberedHit, decided: DecidedHit | undefined): HitRow {
  return {
    ...{ hitId, check: hit.check, strength: hit.strength, isGone: false },
    standing: hitStanding(decided, decided && fingerprintOf(hit)),
    left: inTwo(hit.left),
    right: inTwo(hit.right),
    reason: hit.reasons[0] ?? '',
  };
}

/** A hit that was decided on, as it was then. */
export const goneRow = (decided: DecidedHit): HitRow => ({
  ...{ hitId: decided.hit.hitId, check: decided.hit.check, strength: decided.hit.strength },
  standing: hitStanding(decided, undefined),
  ...{
    left: ['As it was when it was decided', ''],
    right: ['', ''],
    reason: decided.hit.reasons[0] ?? '',
  },
  isGone: true,
});

/** The rows that somebody asked for, in their order. */
export function rowsFor(
  rows: readonly HitRow[],
  { check, show, text }: HitListArgs,
): readonly HitRow[] {
  const words = foldText(text).split(/\s+/u).filter(Boolean);
  const found = (row: HitRow): boolean => {
    if (words.length === 0) return true;
    const told = foldText([...row.left, ...row.right, row.reason].join('\n'));
    return words.every((word) => told.includes(word));
  };
  const wanted = rows.filter(
    (row) => (check === '' || row.check === check) && isShown(row, show) && found(row),
  );
  // They come in the order of their strength; a stable sort keeps it within each kind.
  return wanted.toSorted((a, b) => rank(a) - rank(b));
}

const rank = (row: HitRow): number =>
  (isWaiting(row.standing) ? 0 : 4) +
  (row.standing === 'changed' || row.standing === 'apart' ? 0 : 1) +
  (row.strength === 'strong' ? 0 : 1);

function isShown(row: HitRow, show: HitListArgs['show']): boolean {
  if (show === 'all') return true;
  if (show === 'waiting') return isWaiting(row.standing);
  if (show === 'strong') return isWaiting(row.standing) && row.strength === 'strong';
  return row.standing === show;
}

/** Each check with its last run and how its hits stand. */
export const checkRows = (
  rows: readonly HitRow[],
  last: CheckRun | undefined,
): readonly CheckRow[] =>
  allChecks.map(({ name }) => {
    const own = rows.filter(({ check }) => check === name);
    const count = (is: (row: HitRow) => boolean): number => own.filter(is).length;
    return {
      check: name,
      coverage: last?.checks.find(({ check }) => check === name)?.coverage ?? [],
      waiting: count(({ standing }) => isWaiting(standing)),
      strong: count(({ standing, strength }) => isWaiting(standing) && strength === 'strong'),
      confirmed: count(({ standing }) => standing === 'confirmed'),
      watched: count(({ standing }) => standing === 'watched'),
      dismissed: count(({ standing }) => standing === 'dismissed'),
    };
  });
