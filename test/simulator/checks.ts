import { foldStream } from '../../renderer/vault/fold/stream.ts';
import { compareActs, type StoredAct } from '../../renderer/vault/fold/stored-act.ts';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import { caseEngine } from '../../shared/domain/registry.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import { bytesEqual, type Bytes } from '../../shared/kit/bytes.ts';
import { Broken, type Promised } from './breach.ts';
import { fieldOf, logOf } from './casework.ts';
import { expectedOf } from './expected.ts';
import { lyingAnywhere } from './found-frames.ts';
import { sha256 } from './symbols.ts';
import type { StubVault } from './stub-vault.ts';
import type { Workstation } from './workstation.ts';
import type { World } from './world.ts';

/** @file The promises, checked from outside: what is compared with is worked out here from the bytes that lie anywhere, not by the code
 *  that is under test. */

function demand(holds: boolean, promised: Promised, says: string): asserts holds {
  if (!holds) throw new Broken(promised, says);
}

/** Which folds were seen for which set of acts, and which lists of acts were looked at. */
export type SeenFolds = { readonly bySet: Map<string, string>; readonly looked: WeakSet<object> };
export const noFolds = (): SeenFolds => ({ bySet: new Map(), looked: new WeakSet() });

/** After every step: no segment was removed or changed here, and equal sets of acts fold to equal states on all workstations. */
export function checkStep({ stations }: World, folds: SeenFolds): void {
  for (const station of stations) {
    const { running } = station;
    if (!running) continue;
    for (const stream of running.stub.acts.keys()) {
      const acts = running.stub.standing(stream);
      if (folds.looked.has(acts)) continue;
      folds.looked.add(acts);
      const set = `${stream} ${acts.map(textOf).sort().join()}`;
      const fold = sha256(JSON.stringify(grown(running.stub.state(stream))));
      const before = folds.bySet.get(set);
      if (before === undefined) folds.bySet.set(set, fold);
      else demand(before === fold, 'I2', 'the same acts fold to different states');
    }
  }
}

/** The slices that something was folded into. */
const grown = (state: CaseState): readonly (readonly [string, unknown])[] =>
  Object.entries(state).filter(([key, slice]) => slice !== nothingYet.get(key));
const nothingYet = new Map<string, unknown>(Object.entries(caseEngine.empty));

const texts = new WeakMap<StoredAct, string>();
/** An act in a word: two acts of one number are not the same act. */
function textOf(act: StoredAct): string {
  const text = texts.get(act) ?? sha256(JSON.stringify(act));
  texts.set(act, text);
  return text;
}

/** Local files that only sync could have taken away: compared before and after a round. */
export function checkKept(before: ReadonlyMap<string, Bytes>, station: Workstation): void {
  const after = station.disk.files();
  for (const [path, bytes] of before) {
    if (!path.endsWith('.seg')) continue;
    const still = after.get(path);
    const isKept = still === bytes || (still !== undefined && bytesEqual(still, bytes));
    demand(isKept, 'I7', 'a segment of this workstation was removed or changed');
  }
}

/** When all is well again: everything acknowledged is there, everybody holds the same, nothing is owed. */
export function checkConverged(world: World): void {
  const lying = new Set(lyingAnywhere(world).map(({ hex }) => hex));
  for (const act of world.acknowledged)
    demand(act.lost || lying.has(act.frame), 'I1', 'an acknowledged act is nowhere');
  const expected = expectedOf(world);
  for (const [nth, station] of world.stations.entries()) {
    const { running } = station;
    demand(running !== undefined, 'I8', `workstation ${String(nth)} does not start`);
    const forked = running.stub
      .alarms()
      .flatMap(({ kind, device }) => (kind === 'forked' ? [device] : []));
    const missed = expected.forked.filter((device) => !forked.includes(device)).length;
    demand(missed === 0, 'I5', `workstation ${String(nth)} does not notice a second writer`);
    demand(forked.length === expected.forked.length, 'I4', 'a fork is told of where there is none');
    for (const stream of world.streams) {
      if (!running.stub.holdsKey(stream)) {
        demand(!running.stub.acts.has(stream), 'I6', 'acts of a case without its key');
        continue;
      }
      checkStream(nth, running.stub, expected.acts.get(stream) ?? [], stream);
    }
  }
}

function checkStream(
  nth: number,
  stub: StubVault,
  expected: readonly StoredAct[],
  stream: string,
): void {
  const held = stub.standing(stream);
  const ids = new Set(held.map(({ act }) => act.id));
  const missing = expected.filter(({ act }) => !ids.has(act.id)).length;
  demand(missing === 0, 'I8', `workstation ${String(nth)} lacks ${String(missing)} acts`);
  const wanted = new Set(expected.map(({ act }) => act.id));
  const more = held.filter(({ act }) => !wanted.has(act.id)).length;
  demand(more === 0, 'I5', `workstation ${String(nth)} folds ${String(more)} acts nobody may fold`);
  const state = stub.state(stream);
  const known = foldStream(caseEngine, expected.toSorted(compareActs), (event) => event);
  demand(
    JSON.stringify(grown(state)) === JSON.stringify(grown(known)),
    'I2',
    'a fold is not that of its acts',
  );
  const replaced = new Set(expected.flatMap(({ events }) => events.flatMap(overOf)));
  const standing = expected
    .filter(
      ({ events, act }) => events.some(({ type }) => type === setting) && !replaced.has(act.id),
    )
    .map(({ act }) => act.id);
  const shown = fieldOf(state).map(({ actId }) => actId);
  demand(isSameSet(standing, shown), 'I3', 'a value of a field is gone, or came back');
  const noted = expected.filter(({ events }) => events.some(({ type }) => type === logging)).length;
  demand(logOf(state).length === noted, 'I3', 'an entry of a log is gone');
}

const setting = 'investigation-plan.written/1';
const logging = 'investigation-plan.reviewed/1';
const overOf = (event: LooseEvent): readonly string[] =>
  Array.isArray(event['over']) ? event['over'].map(String) : [];
const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());
