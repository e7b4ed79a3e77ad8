import { caseTold } from '../../../shared/domain/case-told.ts';
import type { Told } from '../../../shared/domain/mention.ts';
import type { RegistersState } from '../../../shared/domain/registers-state.ts';
import { recordedActs } from '../calls/acts-of.ts';
import { lookingOf } from '../calls/session.ts';
import { letOthers } from '../let-others.ts';
import { loadActs } from '../model/case-loader.ts';
import { isInSight } from '../model/in-sight.ts';
import type { Opened } from '../opened.ts';
import { registerAtHand } from '../registers/at-hand.ts';
import { tellers, type Teller } from './tellers.ts';

/** @file All that cases and registers tell of people and organisations, as far as this member may see them. A case that is hidden is never read
 *  for it: nothing made of this holds a trace of one (decision 0052). */

/** How far it is: cases read, of how many. */
export type Progress = (done: number, of: number) => void;

type Kept = {
  /** By case, what it tells; a case that changes is forgotten (`forgetTold`). */
  readonly cases: Map<string, Told>;
  /** Changes with every case that is forgotten: what was being read meanwhile is not kept. */
  forgotten: number;
  readonly registers: Map<Teller, ToldByBucket>;
  whole?: { readonly parts: readonly Told[]; readonly told: Told } | undefined;
};

/** What each bucket of a register told, and what that was made of. */
type ToldByBucket = { readonly buckets: readonly object[]; readonly told: readonly Told[] };

const keptBy = new WeakMap<Opened, Kept>();
const keptOf = (opened: Opened): Kept => {
  const kept = keptBy.get(opened) ?? { cases: new Map(), forgotten: 0, registers: new Map() };
  keptBy.set(opened, kept);
  return kept;
};

/** A case was folded anew: what it told is not known any more. */
export function forgetTold(opened: Opened, caseId: string): void {
  const kept = keptBy.get(opened);
  if (!kept) return;
  kept.forgotten += 1;
  kept.cases.delete(caseId);
}

/** What every case in sight and every register tells; the same object until something of it changes. Cases that were not read since unlock are
 *  read now, a few at a time. */
export async function everythingTold(
  opened: Opened,
  progress: Progress = () => undefined,
): Promise<Told> {
  const kept = keptOf(opened);
  const parts = [...(await casesTold(opened, kept, progress)), ...(await registersTold(opened))];
  const before = kept.whole;
  if (before?.parts.length === parts.length && before.parts.every((part, at) => part === parts[at]))
    return before.told;
  const told: Told = {
    mentions: parts.flatMap(({ mentions }) => mentions),
    ties: parts.flatMap(({ ties }) => ties),
  };
  kept.whole = { parts, told };
  return told;
}

const nothing: Told = { mentions: [], ties: [] };

/** As many cases are read before others have their turn. */
const readAtOnce = 16;

async function casesTold(opened: Opened, kept: Kept, progress: Progress): Promise<readonly Told[]> {
  const { cases } = kept;
  const ids = idsInSight(opened);
  const parts: Told[] = [];
  let read = 0;
  for (const [at, id] of ids.entries()) {
    const known = cases.get(id);
    if (known) {
      parts.push(known);
      continue;
    }
    const before = kept.forgotten;
    const told = (await oneCase(opened, id)) ?? nothing;
    if (kept.forgotten === before) cases.set(id, told);
    parts.push(told);
    read += 1;
    if (read % readAtOnce !== 0) continue;
    progress(at + 1, ids.length);
    await letOthers();
  }
  return parts;
}

/** The cases that no list hides from this member, in the order of the list. */
export function idsInSight({ rows }: Opened): readonly string[] {
  const hidden = rows.column('hidden');
  return Array.from({ length: rows.size() }, (_, at) => at)
    .filter((at) => hidden[at] !== true)
    .map((at) => rows.idAt(at));
}

/** Read beside the cases at hand: those that people opened stay where they are. */
async function oneCase(opened: Opened, id: string): Promise<Told | undefined> {
  const acts = opened.reading?.found.get(id) ?? opened.cases.get(id)?.acts;
  const found = acts ?? (await recordedActs(opened, id));
  if (!found) return undefined;
  const { state } = loadActs(opened, id, found);
  // The record decides, not the row: a row may be a moment behind.
  return isInSight(state, lookingOf(opened)) ? caseTold(state, id) : undefined;
}

async function registersTold(opened: Opened): Promise<readonly Told[]> {
  const { registers } = keptOf(opened);
  const parts: Told[] = [];
  for (const teller of tellers) {
    const stream = opened.registers.streamOf(teller.register);
    const { state } = await registerAtHand(opened, stream, recordedActs);
    const now = await byBucket(teller, state, registers.get(teller));
    registers.set(teller, now);
    parts.push(...now.told);
  }
  return parts;
}

/** So many mentions are made before others have their turn. */
const madeAtOnce = 500;

/** Only what changed since is read again. */
async function byBucket(
  teller: Teller,
  state: RegistersState,
  before: ToldByBucket | undefined,
): Promise<ToldByBucket> {
  const buckets = teller.buckets(state);
  const told: Told[] = [];
  let made = 0;
  for (const [at, bucket] of buckets.entries()) {
    const known = before?.buckets[at] === bucket ? before.told[at] : undefined;
    const now = known ?? teller.told(state, at);
    told.push(now);
    if (known) continue;
    made += now.mentions.length;
    if (made < madeAtOnce) continue;
    made = 0;
    await letOthers();
  }
  return { buckets, told };
}
