import type { ShellFault } from '../../../shared/contract/shell-faults.ts';
import { holdersOf } from '../../../shared/domain/access/who.ts';
import { isNewKeyOwed, keysOwed, payersOf } from '../../../shared/domain/access/owed.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import type { Compartment } from '../../../shared/domain/compartments.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import { caseAtHand, caseInSight } from '../calls/acts-of.ts';
import { appendActs } from '../calls/append-acts.ts';
import { dropDisposed } from '../files/drop-disposed.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { handLeftBehind, lostCases } from './hand-left-behind.ts';
import { compartmentKeysHeld, fileKeysHeld, handOut, keysToHandOn } from './hand-out.ts';
import { payFileKeys } from './file-keys.ts';
import { freshEpoch, makeNewKey } from './new-key.ts';
import { workstationsOf } from './workstations.ts';

/** @file Pays what is owed to the keys of a case: a new key where somebody without access still holds the one in use, and the keys for a
 *  further workstation of somebody who has access. Nobody has to remember either; both are computed from the record each time. */

type Paid = Promise<Result<undefined, ShellFault>>;

/** Before an act is written: it must not be sealed under a key that somebody without access still holds. */
export async function payBeforeWriting(
  room: Room,
  opened: Opened,
  streams: readonly string[],
): Paid {
  const settled = await settleWhoReads(room, opened, streams);
  if (!settled.ok) return settled;
  for (const stream of new Set(streams)) {
    if (stream === opened.unitId || !opened.keys.caseKeys.has(stream)) continue;
    const loaded = await caseInSight(opened, stream);
    if (!loaded?.state.case.opened) continue;
    const paid = await payNewKey(room, opened, loaded);
    if (!paid.ok) return paid;
  }
  return ok(undefined);
}

/** What decides who may read a case, and waits because the disk refused it, goes before anything that is written next. So it is saved
 *  before a key is judged: who it takes the case from would be handed the new key, and the act behind it sealed under that. */
async function settleWhoReads(room: Room, opened: Opened, streams: readonly string[]): Paid {
  const isAwaited = opened.ledger
    .waiting()
    .some(
      ({ stream, events }) =>
        streams.includes(stream) && events.some(({ type }) => type.startsWith('access.')),
    );
  const saved = isAwaited ? await appendActs(room, opened, [], 'as-it-is') : ok([]);
  return saved.ok ? ok(undefined) : saved;
}

/** When something came from the share, or somebody belongs again by a signature given here. Of several workstations that could pay for a
 *  new key the first by its number does, so that one removal does not make as many keys as there are colleagues; whoever writes pays
 *  anyway. */
export async function payAfterArrival(room: Room, opened: Opened): Promise<void> {
  const heads = opened.membership.charter().heads.join();
  const isPaid = await isPaidForAll(opened);
  // After a change of members any case may owe; otherwise those at hand, because they changed. What is missed is paid by the next act.
  // Who was taken out hands on nothing: what they say of it would not stand, nor what they decided since, and by that they would judge.
  const hasLeft = opened.membership.cutOffOf(opened.device.device) !== undefined;
  const streams = isPaid
    ? new Set([...opened.cases.ids(), ...(await lostCases(opened))])
    : opened.keys.caseKeys.ids();
  for (const stream of streams) {
    const held = stream === opened.unitId ? undefined : await caseAtHand(opened, stream);
    if (!held?.state.case.opened) continue;
    if (hasLeft) {
      await dropDisposed(room, opened, stream);
      continue;
    }
    const loaded = await caseInSight(opened, stream);
    if (!loaded) await handLeftBehind(room, opened, held);
    if (!loaded) continue;
    // What fails now is owed still, and paid at the next arrival or before the next act.
    const isFirst = isFirstPayer(opened, loaded, lackingIn(opened, loaded));
    if (isFirst && !(await payNewKey(room, opened, loaded)).ok) continue;
    await payWorkstations(room, opened, stream);
    await payFileKeys(room, opened, stream);
    await dropDisposed(room, opened, stream);
  }
  if (!isPaid) await opened.store.savePages([{ ...paidPage, content: encodeText(heads) }]);
}

/** The page of the local store that remembers for which members every case was looked at. */
const paidPage = { id: 'keys-paid', version: 1 } as const;

/** False where members changed, or a case was opened and perhaps not handed on, since every case was looked at. */
export async function isPaidForAll({ membership, store }: Opened): Promise<boolean> {
  const page = await store.loadPage(paidPage.id, paidPage.version);
  return (
    page?.content !== undefined && decodeText(page.content) === membership.charter().heads.join()
  );
}

/** Opens cases, or takes them from the recovery, and hands their keys to the further workstations of whoever does at once: nothing may
 *  come to this one for days. That it is owed is on the disk before; cut short, it is paid at the next unlock. */
export async function openedForOneself<A extends Result<unknown, unknown>>(
  room: Room,
  opened: Opened,
  streams: readonly string[],
  open: () => Promise<A>,
): Promise<A> {
  if (workstationsOf(opened).activeOf(opened.me.member).length < 2) return open();
  const before = await opened.store.loadPage(paidPage.id, paidPage.version);
  await opened.store.savePages([{ ...paidPage, content: new Uint8Array() }]);
  const saved = await open();
  if (!saved.ok) return saved;
  let isHanded = true;
  for (const stream of streams)
    isHanded = (await payWorkstations(room, opened, stream)) && isHanded;
  if (isHanded && before?.content)
    await opened.store.savePages([{ ...paidPage, content: before.content }]);
  return saved;
}

async function payNewKey(room: Room, opened: Opened, loaded: LoadedCase): Paid {
  const { caseId, state } = loaded;
  if (!isOwed(opened, caseId, state)) return ok(undefined);
  const epoch = freshEpoch(room, opened, caseId);
  const made = await makeNewKey(room, opened, loaded, epoch);
  if (!made.ok) return made;
  const events = [made.value];
  const written = await appendActs(room, opened, [{ stream: caseId, events }], 'as-it-is');
  return written.ok ? ok(undefined) : written;
}

/** Keys for further workstations: of oneself, and of colleagues who missed a key that was made apart. False where the disk refused, or
 *  another key is owed first. */
async function payWorkstations(room: Room, opened: Opened, stream: string): Promise<boolean> {
  const loaded = await caseInSight(opened, stream);
  if (!loaded) return true;
  const epoch = newestOf(opened, stream);
  // Nothing is written under a key that somebody without access holds: whoever is first makes a new one.
  if (isOwed(opened, stream, loaded.state)) return false;
  const owed = owedIn(opened, loaded);
  const lacking = lackingIn(opened, loaded);
  for (const { member, name, devices: lack } of owed) {
    const devices = lack.filter((device) => device !== opened.device.device);
    if (devices.length === 0) continue;
    if (member !== opened.me.member && !isFirstPayer(opened, loaded, lacking)) continue;
    const handed = await handOut(room, opened, {
      ...{ stream, epoch, devices, reason: '' },
      keys: [
        ...keysToHandOn(opened, loaded),
        ...compartmentKeysHeld(opened, stream, partsOf(loaded, member)),
        ...fileKeysHeld(opened, stream),
      ],
    });
    if (!handed.ok) return false;
    const { commitment } = handed.value;
    const event = {
      ...{ type: 'access.workstation-added/1', memberId: member, memberName: name },
      ...{ devices, epoch, commitment },
    };
    const told = await appendActs(room, opened, [{ stream, events: [event] }], 'as-it-is');
    if (!told.ok) return false;
  }
  return true;
}

function partsOf({ state }: LoadedCase, member: string): readonly Compartment[] {
  const holder = holdersOf(state).find((known) => known.member === member);
  return [
    ...(holder?.withReporter ? (['reporter'] as const) : []),
    ...(holder?.withCharacteristics ? (['characteristics'] as const) : []),
  ];
}

const isOwed = (opened: Opened, stream: string, state: CaseState): boolean =>
  isNewKeyOwed(state, newestOf(opened, stream), workstationsOf(opened), opened.device.device);

const epochsOf = (opened: Opened, stream: string): readonly number[] =>
  opened.keys.caseKeys.all(stream).map(({ epoch }) => epoch);
const newestOf = (opened: Opened, stream: string): number => epochsOf(opened, stream)[0] ?? 0;

const owedIn = (opened: Opened, { caseId, state, acts }: LoadedCase) =>
  keysOwed(
    state,
    { epochs: epochsOf(opened, caseId), acts },
    workstationsOf(opened),
    opened.me.member,
  );

/** Workstations that lack a key, and so may not even know what is owed. */
const lackingIn = (opened: Opened, loaded: LoadedCase): ReadonlySet<string> =>
  new Set(owedIn(opened, loaded).flatMap(({ devices }) => devices));

function isFirstPayer(
  opened: Opened,
  { caseId, state }: LoadedCase,
  lacking: ReadonlySet<string>,
): boolean {
  const payers = payersOf(state, epochsOf(opened, caseId), workstationsOf(opened), lacking);
  return payers.length === 0 || payers[0] === opened.device.device;
}
