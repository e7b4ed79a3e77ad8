import type { DeviceId } from '../../../shared/kit/ids.ts';
import { epochMsOf } from '../../../shared/kit/instant.ts';
import { heldFrame, type DeviceTaking } from '../ingest/take-in.ts';
import type { Claim } from '../ledger/chain-table.ts';
import { stepOver } from '../ledger/chains.ts';
import { tipOf } from '../ledger/stored-chains.ts';
import { awaitFrame, caughtUp, hearTips } from '../ledger/witness.ts';
import { isMine } from '../model/safety.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { openFrameOuter } from '../seal/frame.ts';
import { frameRowId } from '../store/vault-store.ts';
import { isStoreBehind } from './follow-in-store.ts';
import { markNow } from './mark-now.ts';
import { chainOf } from './take-in-all.ts';
import { noteTrouble, workstationName } from './troubles.ts';

/** @file What colleagues' frames say of everybody's records, compared with what is held here. Decision 0022. */

/** Hears the tips in what was taken in. Ask after the store holds it. */
export async function followWitness(
  room: Room,
  opened: Opened,
  takings: readonly DeviceTaking[],
): Promise<void> {
  const own = opened.device.device;
  const heard = takings.filter(({ device, accepted }) => device !== own && accepted.length > 0);
  const awaiting = takings.filter(({ awaited }) => awaited !== undefined);
  if (heard.length + awaiting.length === 0 && opened.witness.beyond.size === 0) return;
  const nowMs = epochMsOf(room.ports.clock.now());
  for (const { device, awaited } of awaiting)
    if (awaited) awaitFrame(opened.witness, device, awaited, nowMs);
  const seenBefore = opened.witness.seenOfMine;
  const claims: (readonly [DeviceId, Claim])[] = [];
  for (const taking of heard) {
    // A second workstation of one's own is no colleague: it is compared as all are, and how far it has seen us is not kept.
    const witness = isMine(opened, taking.device) ? { ...opened.witness } : opened.witness;
    claims.push(
      ...hearTips(witness, chainsNow(opened), own, taking.device, taking.accepted, nowMs),
    );
    noteClock(opened, taking, nowMs);
  }
  const ahead = opened.witness.beyond.get(own);
  if (ahead) ownIsAhead(opened, ahead);
  claims.push(...caughtUp(opened.witness, chainsNow(opened)));
  for (const [device, claim] of claims)
    if (await contradicts(opened, device, claim)) opened.witness.contradicted.add(device);
  if (!isStoreBehind(opened)) {
    opened.mark = markNow(opened, []);
    await opened.store.saveActs([], [], opened.mark);
  }
  if (opened.witness.seenOfMine > seenBefore) room.tell({ changed: ['safety'] });
}

/** The own chain goes on behind frames that are known to exist and are not held. */
export function goOnBehind(opened: Opened, last: { number: number; hash: string }): void {
  const own = opened.device.device;
  const chain = stepOver(chainOf(opened, own), last);
  opened.chains.set(own, chain);
  opened.ledger.advance(tipOf(chain.tip));
}

const chainsNow = (opened: Opened): Opened['chains'] =>
  new Map(opened.chains).set(opened.device.device, chainOf(opened, opened.device.device));

/** A colleague has seen acts of ours that are not here: this disk was put back to an earlier day. Nobody's word makes us skip further
 *  than a person could have written since. */
const furthestStep = 20_000;
function ownIsAhead(opened: Opened, claim: Claim): void {
  const count = claim.number + 1 - opened.ledger.tip().nextNumber;
  if (count <= 0 || count > furthestStep) return;
  goOnBehind(opened, claim);
  noteTrouble(opened, { kind: 'own-acts-withheld', count });
}

async function contradicts(opened: Opened, device: DeviceId, claim: Claim): Promise<boolean> {
  const chain = chainOf(opened, device);
  if (chain.branches.some(({ hash }) => hash === claim.hash)) return false;
  if (claim.number === chain.tip.nextNumber - 1) return chain.tip.hash !== claim.hash;
  const { number } = claim;
  const box = await opened.store.loadFrame(frameRowId(device, number));
  const outer = box && openFrameOuter(opened.keys.unitKeys, { device, number }, box);
  // Not held: a hole of our own, which says nothing.
  return box && outer?.ok ? heldFrame(outer.value, box, '').hash !== claim.hash : false;
}

const suspectMs = 10 * 60_000;

/** A colleague's act dated ahead of our clock, or before their own act before it. Named, never refused: clocks order nothing. */
function noteClock(opened: Opened, { device, taken }: DeviceTaking, nowMs: number): void {
  let beforeMs = lastTimeMs(opened, device, taken[0]?.number ?? 0);
  for (const { stored } of taken) {
    if (!stored) continue;
    const atMs = epochMsOf(stored.act.at);
    if (atMs > nowMs + suspectMs || atMs + suspectMs < beforeMs)
      noteTrouble(opened, { kind: 'clock-suspect', where: workstationName(opened, device) });
    beforeMs = atMs;
  }
}

/** When that workstation last recorded something before, as far as is known without reading cases: each unlock is in the unit's record. */
function lastTimeMs({ unit }: Opened, device: DeviceId, before: number): number {
  const last = unit.acts.findLast((act) => act.device === device && act.number < before);
  return last ? epochMsOf(last.act.at) : 0;
}
