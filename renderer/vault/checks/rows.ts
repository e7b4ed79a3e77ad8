import type { CheckRow, HitListArgs, HitRow } from '../../../shared/contract/vault/checks.ts';
import { namesCases, type CheckName } from '../../../shared/domain/check/check-name.ts';
import type { CheckRun } from '../../../shared/domain/check/slice.ts';
import { hitStanding, isWaiting } from '../../../shared/domain/check-hit/standing.ts';
import type { DecidedHit, HitDecision } from '../../../shared/domain/check-hit/slice.ts';
import { flatMapInSteps, forEachInSteps, type Steps } from '../matching/steps.ts';
import { foldText } from '../search/fold-text.ts';
import { allChecks } from './all-checks.ts';
import type { Decided } from './decided.ts';
import type { Hit } from './hit.ts';
import { fingerprintOf } from './identify.ts';
import type { Look, NumberedHit } from './look.ts';
import { inTwo } from './sides.ts';

/** @file The hits as a list: those that wait first, the strongest first. */

/** All hits with how they stand: those of the look, then those decided between registers that it does not find any more. */
export function* allRows(
  look: Look | undefined,
  decided: Decided,
  /** Whether this member may know of a case now: what was found may be older than that. */
  mayKnow: (caseId: string) => boolean,
): Steps<readonly HitRow[]> {
  if (!look) return decided.inRoom.map(goneRow).map((row) => ({ ...row, isGone: false }));
  const open = yield* openRows(look);
  const found = yield* flatMapInSteps(open, (row): readonly HitRow[] => {
    if (namesCases(row.check) && !casesOf(look.byId.get(row.hitId)).every(mayKnow)) return [];
    const decision = decided.of(row.hitId);
    const hit = decision && look.byId.get(row.hitId);
    return [hit ? rowOf({ hitId: row.hitId, hit }, decision) : row];
  });
  const gone = decided.inRoom.filter(({ hit }) => !look.byId.has(hit.hitId)).map(goneRow);
  return yield* flatMapInSteps([found, gone], (some) => some);
}

/** The cases that a hit names. */
const casesOf = (hit: Hit | undefined): readonly string[] =>
  hit
    ? [hit.left, hit.right].flatMap((fact) => (fact.in.kind === 'case' ? [fact.in.stream] : []))
    : [];

/** The rows of a look as if nothing was decided: they are many, and the same as long as nobody looks again. */
const openOf = new WeakMap<Look, readonly HitRow[]>();

function* openRows(look: Look): Steps<readonly HitRow[]> {
  const known = openOf.get(look);
  if (known) return known;
  const rows = yield* flatMapInSteps(look.hits, (one) => [rowOf(one, undefined)]);
  openOf.set(look, rows);
  return rows;
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
export function* rowsFor(
  rows: readonly HitRow[],
  { check, show, text }: HitListArgs,
): Steps<readonly HitRow[]> {
  const words = foldText(text).split(/\s+/u).filter(Boolean);
  const found = (row: HitRow): boolean => {
    if (words.length === 0) return true;
    const told = foldText([...row.left, ...row.right, row.reason].join('\n'));
    return words.every((word) => told.includes(word));
  };
  // They come in the order of their strength, and keep it within each kind.
  const byRank = Array.from({ length: ranks }, (): HitRow[] => []);
  yield* forEachInSteps(rows, (row) => {
    if ((check === '' || row.check === check) && isShown(row, show) && found(row))
      byRank[rank(row)]?.push(row);
  });
  return yield* flatMapInSteps(byRank, (some) => some);
}

const ranks = 8;
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
export function* checkRows(
  rows: readonly HitRow[],
  last: CheckRun | undefined,
): Steps<readonly CheckRow[]> {
  const counts = new Map<CheckName, ReturnType<typeof noHits>>();
  yield* forEachInSteps(rows, ({ check, standing, strength }) => {
    const count = counts.get(check) ?? noHits();
    counts.set(check, count);
    if (isWaiting(standing)) {
      count.waiting += 1;
      if (strength === 'strong') count.strong += 1;
    } else if (isDecided(standing)) count[standing] += 1;
  });
  return allChecks.map(({ name }) => ({
    check: name,
    coverage: last?.checks.find(({ check }) => check === name)?.coverage ?? [],
    ...(counts.get(name) ?? noHits()),
  }));
}

const isDecided = (standing: HitRow['standing']): standing is HitDecision =>
  standing === 'confirmed' || standing === 'watched' || standing === 'dismissed';

const noHits = () => ({ waiting: 0, strong: 0, confirmed: 0, watched: 0, dismissed: 0 });
