import { foldStream } from '../../renderer/vault/fold/stream.ts';
import { compareActs, type StoredAct } from '../../renderer/vault/fold/stored-act.ts';
import {
  activeDevices,
  isActiveMember,
  type Charter,
} from '../../renderer/vault/membership/charter.ts';
import type { Membership } from '../../renderer/vault/membership/membership.ts';
import { keyFor } from '../../renderer/vault/membership/unit-key.ts';
import { hasAccess } from '../../shared/domain/access/who.ts';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import { caseEngine } from '../../shared/domain/registry.ts';
import { bytesToHex } from '../../shared/kit/bytes.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import { Broken, type Promised } from './breach.ts';
import { fieldOf, logOf } from './casework.ts';
import { blocksAdding } from './custodians-added.ts';
import { charterFor, expectedOf } from './expected.ts';
import { asIs, textOfState, type Folded } from './fold-tree.ts';
import { grantsLying, lyingAnywhere } from './found-frames.ts';
import { sealedIn } from './symbol-escrow-grant.ts';
import { theUnit, type Seat } from './seats.ts';
import type { StubVault } from './stub-vault.ts';
import type { Workstation } from './workstation.ts';
import type { World } from './world.ts';

/** @file The promises, checked from outside: what is compared with is worked out here from the bytes that lie anywhere, not by the code
 *  that is under test. */

function demand(holds: boolean, promised: Promised, says: string): asserts holds {
  if (!holds) throw new Broken(promised, says);
}

/** What was looked at already: folds, by themselves and by the set of acts they are of. */
export type SeenFolds = { readonly bySet: Map<string, Folded>; readonly looked: Set<Folded> };
export const noFolds = (): SeenFolds => ({ bySet: new Map(), looked: new Set() });

/** After every step: no segment was removed or changed on any workstation, and equal sets of acts fold to equal states on all workstations, in whatever order they stand there. */
export function checkStep({ stations }: World, folds: SeenFolds): void {
  for (const { running, disk } of stations) {
    const [offence] = disk.offences();
    demand(offence === undefined, 'I7', `a segment of a workstation ${offence ?? ''}`);
    if (!running) continue;
    for (const stream of running.stub.acts.keys()) {
      if (stream === theUnit) continue;
      const fold = running.stub.folded(stream);
      if (folds.looked.has(fold)) continue;
      folds.looked.add(fold);
      const before = folds.bySet.get(fold.set());
      if (before === undefined) folds.bySet.set(fold.set(), fold);
      else demand(before.text() === fold.text(), 'I2', 'the same acts fold to different states');
    }
  }
}

/** When all is well again: everything acknowledged is there, everybody holds the same, nothing is owed. */
export function checkConverged(world: World): void {
  const frames = lyingAnywhere(world);
  const lying = new Set(frames.map(({ hex }) => hex));
  for (const act of world.acknowledged)
    demand(act.lost || lying.has(act.frame), 'I1', 'an acknowledged act is nowhere');
  const expected = expectedOf(world, frames);
  const isApart = ({ running }: Workstation): boolean =>
    running !== undefined && readsApart(expected.charter, running.stub.seat);
  // Whoever reads nothing new of a colleague does not learn whom that colleague let in, and hands nobody a key for it.
  const together = world.stations.filter((station) => !isApart(station));
  const shown =
    together.length === world.stations.length ? expected : expectedOf(world, frames, together);
  const again = new Map<string, Again>();
  for (const [nth, station] of world.stations.entries()) {
    const { running } = station;
    demand(running !== undefined, 'I8', `workstation ${String(nth)} does not start`);
    const { stub } = running;
    checkAdditions(stub.seat.membership);
    // Whoever was taken out may not learn of it, and learns nothing else.
    if (!isIn(expected.charter, station.seat)) continue;
    const apart = isApart(station);
    const readable = apart ? charterFor(world, stub.seat) : expected.charter;
    const heads = stub.seat.membership.charter().heads.join();
    demand(heads === readable.heads.join(), 'I8', 'somebody does not know who belongs');
    const forked = stub.alarms().flatMap(({ kind, device }) => (kind === 'forked' ? [device] : []));
    const missed = expected.forked.filter((device) => !forked.includes(device)).length;
    demand(missed === 0, 'I5', `workstation ${String(nth)} does not notice a second writer`);
    demand(forked.length === expected.forked.length, 'I4', 'a fork is told of where there is none');
    const { escrow } = expected.charter;
    if (escrow !== 'none' && !apart) checkCards(stub.seat, sealedTo(world, escrow.recipient));
    for (const stream of world.streams) {
      const acts = shown.acts.get(stream) ?? [];
      const known = again.get(stream) ?? foldedAgain(acts);
      again.set(stream, known);
      if (!apart) checkCase(world, nth, stub, stream, known);
    }
  }
}

const isIn = (charter: Charter, { keys, me }: Seat): boolean =>
  isActiveMember(charter, me.member) &&
  activeDevices(charter).some(({ device }) => device === keys.device);

/** Custodians who removed each other read nothing new of each other until it is settled: no case, and of the charter what went out under a
 *  key that both have. */
const readsApart = (charter: Charter, { keys }: StubVault['seat']): boolean =>
  charter.disputed.length > 0 &&
  charter.unitKeys.some(
    ({ commitment }) => keyFor(keys.unitKeys, charter, commitment) === undefined,
  );

/** Every key that a workstation of the unit holds can be had with three cards: what seals it lies somewhere. */
function checkCards({ keys, membership, device }: StubVault['seat'], sealed: ReadonlySet<string>) {
  if (membership.cutOffOf(device.device) !== undefined) return;
  const held = [...keys.caseKeys.ids()].flatMap((id) => keys.caseKeys.all(id));
  const isSealed = [...keys.unitKeys, ...held.map(({ key }) => key)].every((key) =>
    sealed.has(bytesToHex(key)),
  );
  demand(isSealed, 'I8', 'three cards do not open a key that a workstation holds');
}

/** The keys that lie anywhere sealed to these cards. */
const sealedTo = (world: World, recipient: string): ReadonlySet<string> =>
  new Set(
    grantsLying(world).flatMap((file) => {
      const sealed = sealedIn(file);
      return sealed?.recipient === recipient ? sealed.keys.map(({ key }) => key) : [];
    }),
  );

/** Of blocks on one parent that nobody settled, no addition stands; another that both signed may add the same member. */
function checkAdditions(membership: Membership): void {
  const { disputed, proposals, custodians } = membership.charter();
  const blocks = disputed.flatMap((dispute) => dispute.blocks);
  const open = new Set([...blocks, ...proposals].map(({ hash }) => hash));
  for (const act of blocks.flatMap(({ acts }) => acts)) {
    if (act.act !== 'custodian.added' || !custodians.includes(act.member)) continue;
    const isAddedElsewhere = blocksAdding(membership, act.member).some((hash) => !open.has(hash));
    demand(isAddedElsewhere, 'I6', 'a disputed custodian is one');
  }
}

/** Whoever has access holds all of it; nobody holds what nobody wrote, or without a key. */
function checkCase(
  world: World,
  nth: number,
  stub: StubVault,
  stream: string,
  expected: Again,
): void {
  const { keys, me } = stub.seat;
  if (!keys.caseKeys.has(stream))
    demand(!stub.acts.has(stream), 'I6', 'acts of a case without its key');
  if (!hasAccess(expected.state, me.member)) return;
  // A disk that was put back may have lost a key that was handed to nobody else.
  if (world.doubled.size > 0 && !keys.caseKeys.has(stream)) return;
  const folded = stub.folded(stream);
  if (waitsForWhoIsApart(world, stub, stream, folded, expected)) return;
  if (lacksWhatCardsOpen(world, stub, stream, folded, expected)) return;
  if (!standsBehindOwnLoss(world, stub, folded, expected)) checkStream(nth, folded, expected);
}

/** Until custodians who removed each other settle it, one of them may be the one to hand a key on, and cannot read that it is owed. What
 *  was written under it waits, and nothing else does. */
function waitsForWhoIsApart(
  { stations }: World,
  { seat }: StubVault,
  stream: string,
  held: Folded,
  expected: Again,
): boolean {
  const isSettled = stations.every(
    ({ running }) => running?.stub.seat.membership.charter().disputed.length === 0,
  );
  if (isSettled) return false;
  const here = new Set(held.acts.map(({ act }) => act.id));
  const opens = new Set(seat.keys.caseKeys.all(stream).map(({ epoch }) => epoch));
  const lacking = expected.acts.filter(({ act }) => !here.has(act.id));
  return lacking.length > 0 && lacking.every(({ epoch = 0 }) => !opens.has(epoch));
}

/** Who took a case from the recovery, of which those know nothing who took it from each other apart: a key that one of these made then can
 *  be had with the cards again, and from nobody else, for nobody who holds it has the case. */
function lacksWhatCardsOpen(
  world: World,
  { seat }: StubVault,
  stream: string,
  held: Folded,
  expected: Again,
): boolean {
  const { escrow } = seat.membership.charter();
  const isTheirs = expected.acts.some(
    ({ act, events }) =>
      act.by.member === seat.me.member && events.some(({ type }) => type === 'access.recovered/1'),
  );
  if (escrow === 'none' || !isTheirs) return false;
  const sealed = sealedTo(world, escrow.recipient);
  const here = new Set(held.acts.map(({ act }) => act.id));
  const epochs = expected.acts.flatMap(({ act, epoch = 0 }) => (here.has(act.id) ? [] : [epoch]));
  const isHadByCards = (epoch: number): boolean => {
    const holders = world.stations.flatMap(({ running }) => {
      const keys = running?.stub.seat.keys.caseKeys.all(stream) ?? [];
      const own = keys.find((key) => key.epoch === epoch)?.key;
      return running && own ? [{ member: running.stub.seat.me.member, key: own }] : [];
    });
    return (
      holders.every(({ member }) => !hasAccess(expected.state, member)) &&
      holders.some(({ key }) => sealed.has(bytesToHex(key)))
    );
  };
  return epochs.length > 0 && [...new Set(epochs)].every(isHadByCards);
}

/** A disk that was put back knows by its mark which own act it lost, and goes on with what came back of those written behind it before. The
 *  others can do so when it says it, which is with its next act. */
function standsBehindOwnLoss(
  world: World,
  { seat, judge }: StubVault,
  held: Folded,
  expected: Again,
): boolean {
  const own = seat.device.device;
  const before = world.acknowledged.slice(0, world.putBackAt.get(own) ?? 0);
  const known = new Set(before.map(({ id }) => id));
  const more = held.acts.filter(({ act }) => !expected.ids.has(act.id));
  return (
    (judge().chains.get(own)?.holes?.length ?? 0) > 0 &&
    more.length > 0 &&
    more.every(({ act, device }) => device === own && known.has(act.id))
  );
}

/** What a stream must be, worked out from its acts as they lie: folded from the first one, whatever was folded before. */
type Again = {
  readonly acts: readonly StoredAct[];
  readonly ids: ReadonlySet<string>;
  readonly state: CaseState;
  readonly text: string;
  /** The acts whose value stands in the field. */
  readonly standing: readonly string[];
  readonly noted: number;
};

function foldedAgain(acts: readonly StoredAct[]): Again {
  const replaced = new Set(acts.flatMap(({ events }) => events.flatMap(overOf)));
  const sets = acts.filter(({ events }) => events.some(({ type }) => type === setting));
  const state = foldStream(caseEngine, acts.toSorted(compareActs), asIs);
  return {
    ...{ acts, state },
    ids: new Set(acts.map(({ act }) => act.id)),
    text: textOfState(state),
    standing: sets.filter(({ act }) => !replaced.has(act.id)).map(({ act }) => act.id),
    noted: acts.filter(({ events }) => events.some(({ type }) => type === logging)).length,
  };
}

function checkStream(nth: number, held: Folded, expected: Again): void {
  const ids = new Set(held.acts.map(({ act }) => act.id));
  const lacking = expected.acts.filter(({ act }) => !ids.has(act.id));
  const missing = lacking.length;
  demand(missing === 0, 'I8', `workstation ${String(nth)} lacks ${String(missing)} acts`);
  const more = held.acts.filter(({ act }) => !expected.ids.has(act.id)).length;
  demand(more === 0, 'I5', `workstation ${String(nth)} folds ${String(more)} acts nobody may fold`);
  demand(held.text() === expected.text, 'I2', 'a fold is not that of its acts');
  const shown = fieldOf(held.state).map(({ actId }) => actId);
  demand(isSameSet(expected.standing, shown), 'I3', 'a value of a field is gone, or came back');
  demand(logOf(held.state).length === expected.noted, 'I3', 'an entry of a log is gone');
}

const setting = 'investigation-plan.written/1';
const logging = 'investigation-plan.reviewed/1';
const overOf = (event: LooseEvent): readonly string[] =>
  Array.isArray(event['over']) ? event['over'].map(String) : [];
const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());
