import { checkHitEvents } from '../../../shared/domain/check-hit/events.ts';
import { checkHitFolds } from '../../../shared/domain/check-hit/fold.ts';
import {
  emptyCheckHit,
  type CheckHitSlice,
  type DecidedHit,
} from '../../../shared/domain/check-hit/slice.ts';
import type { CheckSlice } from '../../../shared/domain/check/slice.ts';
import { allById, findById } from '../../../shared/kit/by-id.ts';
import { caseInSight } from '../calls/acts-of.ts';
import { letOthers } from '../let-others.ts';
import type { Opened } from '../opened.ts';
import type { Hit } from './hit.ts';
import type { Look } from './look.ts';
import { openForBoth, type TwoCases } from './pair-seal.ts';

/** @file What people decided of the hits: in the room of checks between registers, in the case where a hit names one, and under the keys of both
 *  where it names two. */

/** Where decisions on a hit are kept. */
export type HitPlace =
  | { readonly kind: 'room' }
  | { readonly kind: 'case'; readonly caseId: string }
  | { readonly kind: 'both'; readonly cases: TwoCases };

/** Where decisions on a hit are kept. */
export function placeOf({ left, right }: Hit): HitPlace {
  const cases = [left, right].flatMap((fact) => (fact.in.kind === 'case' ? [fact.in.stream] : []));
  const [one, other] = [...new Set(cases)];
  if (one === undefined) return { kind: 'room' };
  return other === undefined
    ? { kind: 'case', caseId: one }
    : { kind: 'both', cases: [one, other] };
}

/** What was decided, by the number of the hit. */
export type Decided = {
  readonly of: (hitId: string) => DecidedHit | undefined;
  /** Those in the room of checks, found or not: a decision does not vanish with its hit. */
  readonly inRoom: readonly DecidedHit[];
};

/** So many hits are looked at before others have their turn. */
const askedAtOnce = 2000;

/** Reads decisions on all hits of a look. Cases that are not in sight are never asked. */
export async function decidedOf(
  opened: Opened,
  room: { readonly stream: string; readonly check: CheckSlice; readonly checkHit: CheckHitSlice },
  look: Look | undefined,
): Promise<Decided> {
  const byId = new Map<string, DecidedHit>();
  const cases = new Map<string, CheckHitSlice | undefined>();
  const pairs = new Map<string, CheckHitSlice>();
  for (const [at, { hitId, hit }] of (look?.hits ?? []).entries()) {
    if (at % askedAtOnce === askedAtOnce - 1) await letOthers();
    const place = placeOf(hit);
    if (place.kind === 'room') continue;
    const slice =
      place.kind === 'case'
        ? await ofCase(opened, place.caseId, cases)
        : ofBoth(opened, place.cases, room, pairs);
    const decided = slice && findById(slice.hits, hitId);
    if (decided) byId.set(hitId, decided);
  }
  return {
    of: (hitId) => byId.get(hitId) ?? findById(room.checkHit.hits, hitId),
    inRoom: allById(room.checkHit.hits),
  };
}

async function ofCase(
  opened: Opened,
  caseId: string,
  known: Map<string, CheckHitSlice | undefined>,
): Promise<CheckHitSlice | undefined> {
  if (known.has(caseId)) return known.get(caseId);
  const loaded = await caseInSight(opened, caseId);
  known.set(caseId, loaded?.state.checkHit);
  return loaded?.state.checkHit;
}

function ofBoth(
  opened: Opened,
  cases: TwoCases,
  { stream, check }: { readonly stream: string; readonly check: CheckSlice },
  known: Map<string, CheckHitSlice>,
): CheckHitSlice | undefined {
  // Nothing was ever sealed for two cases: no key need be made.
  if (check.sealed.length === 0) return undefined;
  const name = cases.toSorted().join(' ');
  const before = known.get(name);
  if (before) return before;
  const slice = openForBoth(opened.keys, cases, stream, check.sealed).reduce(
    (folded, { of, content }) => {
      const decided = checkHitEvents['check-hit.decided/1'].safeParse(content);
      if (decided.success)
        return checkHitFolds['check-hit.decided/1'](folded, decided.data, of.act);
      const reopened = checkHitEvents['check-hit.reopened/1'].safeParse(content);
      return reopened.success
        ? checkHitFolds['check-hit.reopened/1'](folded, reopened.data, of.act)
        : folded;
    },
    emptyCheckHit,
  );
  known.set(name, slice);
  return slice;
}
