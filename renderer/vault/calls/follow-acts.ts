import { unitEngine } from '../../../shared/domain/unit-registry.ts';
import { searchTextOf } from '../../../shared/domain/search-text.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import { insertAct, type StoredAct } from '../fold/stored-act.ts';
import { foldStream } from '../fold/stream.ts';
import type { WrittenAct } from '../ledger/ledger.ts';
import { loadActs, openerFor, rowFor } from '../model/case-loader.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import type { ListedCase } from '../model/row-table.ts';
import { standingActs } from '../model/standing.ts';
import { isInSight } from '../model/in-sight.ts';
import type { Opened } from '../opened.ts';
import { forgetTold } from '../people/told-of.ts';
import { isRegister, takeRegisterActs } from '../registers/at-hand.ts';
import { todayOf, type Room } from '../room.ts';
import { lookingOf } from './session.ts';
import { actsOf } from './acts-of.ts';
import { flushLater } from './flush.ts';
import { answered, followInStore } from './follow-in-store.ts';

/** @file What follows a saved act: memory at once, the store behind it. */

/** Takes written acts into memory and sends the store after them. `before` is what their streams held, as far as it is known. */
export async function followActs(
  room: Room,
  opened: Opened,
  written: readonly WrittenAct[],
  before: ReadonlyMap<string, readonly StoredAct[]>,
): Promise<void> {
  const streams = new Map<string, readonly StoredAct[]>();
  for (const { stream, stored } of written) {
    const known = streams.get(stream) ?? before.get(stream) ?? (await actsOf(opened, stream));
    streams.set(stream, insertAct(known, stored));
  }
  const moved = new Set(written.filter(({ stored }) => !isLook(stored)).map((act) => act.stream));
  for (const [stream, acts] of streams) {
    opened.cases.hold(stream);
    if (stream === opened.unitId) takeUnitActs(opened, acts);
    else if (isRegister(opened, stream)) takeRegisterActs(opened, stream, acts);
    else if (moved.has(stream)) takeSavedActs(room, opened, stream, acts);
    else opened.cases.put(loadActs(opened, stream, acts));
  }
  followInSearch(room, opened, moved);
  followInStore(room, opened, written, streams);
  flushLater(room, opened);
  tell(room, opened, streams);
}

/** Cases that become findable in one piece. */
const foundAtOnce = 50;

/** The search follows once the answer has left: nobody types a name in the moment of saving. */
function followInSearch(room: Room, opened: Opened, streams: ReadonlySet<string>): void {
  if (streams.size === 0) return;
  void opened.following.run(async () => {
    await answered();
    let done = 0;
    for (const stream of streams) {
      const loaded = opened.cases.get(stream);
      if (loaded) takeSearchText(opened, loaded);
      // A long batch does not keep the vault from answering.
      if ((done += 1) % foundAtOnce === 0) await answered();
    }
    room.tell({ changed: ['search'] });
  });
}

/** A look changes neither the row of a case nor what it is found by. */
const isLook = (stored: StoredAct): boolean =>
  stored.events.every((event) => event.type === 'case.opened-to-look/1');

/** Refolds the unit's own stream. */
export function takeUnitActs(opened: Opened, acts: readonly StoredAct[]): void {
  opened.unit.acts = acts;
  // Shown with what is not verified yet; folded anew when it is.
  if (opened.reading) return;
  foldUnit(opened, acts);
}

/** Shows the unit as these acts leave it. */
export function foldUnit(opened: Opened, acts: readonly StoredAct[]): void {
  const open = openerFor(opened.keys, opened.unitId);
  opened.unit.state = foldStream(unitEngine, standingActs(opened, acts), open);
}

/** Refolds a case; its list row follows. */
export function takeCaseActs(
  room: Room,
  opened: Opened,
  stream: string,
  acts: readonly StoredAct[],
): LoadedCase {
  const loaded = loadActs(opened, stream, acts);
  opened.cases.put(loaded);
  putRow(room, opened, loaded);
  return loaded;
}

/** The same for what was just saved, whose list row is made once somebody reads it. */
function takeSavedActs(
  room: Room,
  opened: Opened,
  stream: string,
  acts: readonly StoredAct[],
): void {
  const loaded = loadActs(opened, stream, acts);
  opened.cases.put(loaded);
  forgetTold(opened, stream);
  opened.rows.putLater(stream, () => rowOfCase(room, opened, loaded));
}

/** Brings the list row of a case up to date. */
export function putRow(room: Room, opened: Opened, loaded: LoadedCase): void {
  forgetTold(opened, loaded.caseId);
  const row = rowOfCase(room, opened, loaded);
  if (row) opened.rows.put({ caseId: loaded.caseId, row });
}

function rowOfCase(room: Room, opened: Opened, loaded: LoadedCase): ListedCase | undefined {
  const row = rowFor(loaded, opened.unit.state, todayOf(room));
  return row && !isInSight(loaded.state, lookingOf(opened)) ? { ...row, hidden: true } : row;
}

/** Takes what a case can be found by into the search. */
export function takeSearchText(opened: Opened, { caseId: stream, state }: LoadedCase): void {
  const index = opened.rows.indexOf(stream);
  if (index === undefined) return;
  opened.texts.put(index, isInSight(state, lookingOf(opened)) ? searchTextOf(state) : []);
}

/** More than these are told in one word. */
const toldOneByOne = 20;

function tell(room: Room, opened: Opened, streams: ReadonlyMap<string, unknown>): void {
  if (streams.size > toldOneByOne) {
    room.tell({ changed: ['cases', 'work', 'unit', 'registers', 'health'] });
    return;
  }
  for (const stream of streams.keys()) {
    if (stream === opened.unitId) room.tell({ changed: ['unit', 'health'] });
    else if (isRegister(opened, stream)) room.tell({ changed: ['registers'] });
    else room.tell({ changed: ['cases', 'work'], caseId: caseId.parse(stream) });
  }
}
