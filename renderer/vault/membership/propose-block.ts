import { house } from '../../../shared/domain/cite.ts';
import { refusalsOf, type UnitMembers } from '../../../shared/domain/membership/rules.ts';
import { whoSigns } from '../../../shared/domain/membership/who-signs.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import type { CharterAct } from '../../../shared/formats/charter.ts';
import { decodeCharterBlock, decodeCharterBody } from '../../../shared/formats/charter.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import { err, ok } from '../../../shared/kit/result.ts';
import { signatureOn, signedBlock, unitKeyCommitment } from '../seal/charter-block.ts';
import type { Seat, SeatRoom } from './seat.ts';
import { fault, shellFault, type Answer } from '../room.ts';
import { anchorOf, publishBlocks, writeCharter } from './charter-parcel.ts';
import { isActiveMember } from './charter.ts';
import { readBlocks, type CharterReading } from './read-charter.ts';
import { grantKeysHeld, grantUnitKeys } from './unit-grants.ts';
import { keyFor } from './unit-key.ts';

/** What became of a block: its name, and whether it holds already or waits for a second signature. */
export type Proposed = { readonly hash: string; readonly stands: boolean };

/** Decides something about the unit, as far as this person's signature goes. What takes keys away, and what settles a disagreement,
 *  brings a new unit key with it. On the disk before it is answered. Refusals: `shared/domain/membership/rules.ts`. */
export async function proposeBlock(
  room: SeatRoom,
  opened: Seat,
  acts: readonly CharterAct[],
): Answer<Proposed> {
  const refusals = refusalsOf(acts.map(askedAct), unitMembers(opened));
  if (refusals.length > 0) return err({ refusals });
  const answer = await opened.queue.run(() => make(room, opened, acts));
  if (!answer.ok || !acts.some(({ act }) => act === 'dispute.settled')) return answer;
  if (!answer.value.stands) return answer;
  const renewed = await opened.queue.run(() => make(room, opened, [renewal]));
  return renewed.ok ? answer : renewed;
}

/** Adds this person's signature to a block that lacks it, or to a removal that stands beside what the removed signed at the same time. Refusals: membership/not-waiting, membership/not-a-custodian. */
export async function signProposal(room: SeatRoom, opened: Seat, hash: string): Answer<Proposed> {
  const { membership } = opened;
  const kept = membership.kept().find((block) => block.hash === hash);
  const block = kept && decodeCharterBlock(kept.bytes);
  const { proposals, beside } = membership.charter();
  const waiting = [...proposals, ...beside].find((each) => each.hash === hash);
  if (!block?.ok || !waiting) return err({ refusals: [notWaiting] });
  if (!waiting.maySign.includes(opened.me.member)) return err({ refusals: [notYours] });
  const signed = signatureOn(block.value.bodyBytes, opened.device);
  const settles = waiting.acts.some(({ act }) => act === 'dispute.settled');
  const answer = await opened.queue.run(async () => {
    const handed =
      settles || beside.includes(waiting)
        ? await handKeysHeld(room, opened, signed)
        : ok(undefined);
    return handed.ok ? keep(room, opened, signed, hash) : handed;
  });
  if (!answer.ok || !answer.value.stands || !settles) return answer;
  const renewed = await opened.queue.run(() => make(room, opened, [renewal]));
  return renewed.ok ? answer : renewed;
}

/** Asks for a new unit key; which one is decided here. */
const renewal: CharterAct = { act: 'unit-key.renewed', epoch: 1, commitment: '00'.repeat(32) };

async function make(room: SeatRoom, opened: Seat, acts: readonly CharterAct[]): Answer<Proposed> {
  const charter = opened.membership.charter();
  const settles = acts.some(({ act }) => act === 'dispute.settled');
  const needsKey = acts.some(({ act }) => keyActs.has(act));
  const key = Uint8Array.from(room.ports.entropy(32));
  const ways = settles ? [charter.heads] : charter.heads.map((head) => [head]);
  // Where colleagues disagree, one side may have renewed the unit key more often than the other.
  for (const parents of ways)
    for (const epoch of needsKey ? epochsDown(charter.unitKeyEpoch + 1) : [0]) {
      const made = blockOn(
        room,
        opened,
        parents,
        needsKey ? renewing(acts, opened, epoch, key) : acts,
      );
      if (!made) continue;
      if (!isReadable(opened, made)) return err({ refusals: [keyHasNotCome] });
      const handed = needsKey
        ? await handOver(room, opened, made.reading, { epoch, key })
        : settles
          ? await handKeysHeld(room, opened, made.block)
          : ok(undefined);
      return handed.ok ? keep(room, opened, made.block, made.name) : handed;
    }
  return err({ refusals: [notNow] });
}

type Made = { readonly block: Bytes; readonly name: string; readonly reading: CharterReading };

/** A block signed by this workstation; undefined where it does not follow from these parents. */
function blockOn(
  room: SeatRoom,
  opened: Seat,
  parents: readonly string[],
  acts: readonly CharterAct[],
): Made | undefined {
  const { block, hash } = signedBlock(bodyOf(room, opened, parents, acts), opened.device);
  const reading = readBlocks([...opened.membership.blocks(), block], anchorOf(opened));
  const name = bytesToHex(hash);
  const follows = reading.ok && !reading.value.charter.refused.some((each) => each.hash === name);
  return follows ? { block, name, reading: reading.value } : undefined;
}

/** Colleagues read a block under the key of those before it. Who has read of that key and was not given it yet would seal the block so that
 *  nobody could ever read it. */
function isReadable(opened: Seat, { name, reading: { charter, blocks } }: Made): boolean {
  const under = blocks.find(({ hash }) => hash === name)?.under;
  return under !== undefined && keyFor(opened.keys.unitKeys, charter, under) !== undefined;
}

const epochsDown = (from: number): readonly number[] =>
  Array.from({ length: from }, (_, below) => from - below);

const renewing = (
  acts: readonly CharterAct[],
  { membership }: Seat,
  epoch: number,
  key: Bytes,
): readonly CharterAct[] => [
  ...acts.filter(({ act }) => act !== 'unit-key.renewed'),
  {
    act: 'unit-key.renewed',
    epoch,
    commitment: bytesToHex(unitKeyCommitment(membership.charter().unit, epoch, key)),
  },
];

const keyActs: ReadonlySet<string> = new Set([
  'member.removed',
  'device.revoked',
  'unit-key.renewed',
]);

function bodyOf(
  room: SeatRoom,
  opened: Seat,
  parents: readonly string[],
  acts: readonly CharterAct[],
) {
  const { unit, height } = opened.membership.charter();
  const heights = parents.map((parent) => heightOf(opened, parent) ?? height);
  return {
    v: 1 as const,
    unit,
    height: Math.max(...heights) + 1,
    parents: [...parents],
    at: room.ports.clock.now(),
    acts: [...acts],
  };
}

function heightOf(opened: Seat, hash: string): number | undefined {
  const kept = opened.membership.kept().find((block) => block.hash === hash);
  const block = kept && decodeCharterBlock(kept.bytes);
  const body = block?.ok ? decodeCharterBody(block.value.bodyBytes) : undefined;
  return body?.ok ? body.value.height : undefined;
}

/** The new key on this ring, then with everybody who stays; the block that names it comes after. */
async function handOver(
  room: SeatRoom,
  opened: Seat,
  { charter }: CharterReading,
  { epoch, key }: { readonly epoch: number; readonly key: Bytes },
): Answer<undefined> {
  const record = { what: 'unit-key' as const, unit: charter.unit, epoch, key };
  const kept = await opened.ring.keep([record]);
  if (!kept.ok) return shellFault(kept.error);
  const granted = await grantUnitKeys(room, opened, charter, { epoch, key });
  if (!granted.ok) return shellFault(granted.error);
  opened.keys.add(record);
  return ok(undefined);
}

/** Hands on what this ring holds to whoever belongs once this block is kept: before it is, or a disk that fills up in between would leave
 *  a settlement that lets somebody in and nobody who lets them read. */
async function handKeysHeld(room: SeatRoom, opened: Seat, block: Bytes): Answer<undefined> {
  const reading = readBlocks([...opened.membership.blocks(), block], anchorOf(opened));
  return reading.ok ? grantKeysHeld(room, opened, reading.value.charter) : fault('bug');
}

/** On this disk in both copies and as a parcel, then in force. */
async function keep(room: SeatRoom, opened: Seat, block: Bytes, hash: string): Answer<Proposed> {
  const reading = readBlocks([...opened.membership.blocks(), block], anchorOf(opened));
  if (!reading.ok) return fault('bug');
  const { charter, blocks } = reading.value;
  const own = blocks.filter((each) => each.hash === hash);
  assert(own.length === 1, 'a block that was made is kept');
  const first = isAlone(opened) ? blocks : own;
  for (const written of [
    await publishBlocks(room, opened, { charter, blocks: first }),
    await writeCharter(room, opened, reading.value),
  ])
    if (!written.ok) return shellFault(written.error);
  opened.membership.replace(reading.value);
  room.tell({ changed: ['unit'] });
  const waits = charter.proposals.some((each) => each.hash === hash);
  return ok({ hash, stands: !waits });
}

/** Nothing but the founding is here yet, and no colleague has it. */
const isAlone = (opened: Seat): boolean => opened.membership.kept().length === 1;

const askedAct = (act: CharterAct) => ({
  act: act.act,
  member: 'member' in act ? act.member : undefined,
});

/** What the rules of membership need to know of the unit. */
export function unitMembers(opened: Seat): UnitMembers {
  const charter = opened.membership.charter();
  return {
    me: opened.me.member,
    custodians: charter.custodians,
    members: charter.members
      .map(({ member }) => member)
      .filter((member) => isActiveMember(charter, member)),
    isActive: opened.membership.cutOffOf(opened.device.device) === undefined,
    holdsNewer: charter.warnings.includes('newer-blocks'),
  };
}

const notNow: Refusal = {
  kind: 'membership/not-as-things-stand',
  rule: 'followsFromWhatStands',
  says: 'This cannot be decided as the unit stands now. Somebody may have decided the same, or something else, meanwhile.',
  fields: [],
  source: house('Each decision about the unit follows from the one before it.'),
};
const keyHasNotCome: Refusal = {
  kind: 'membership/unit-key-missing',
  rule: 'whoDecidesCanTellColleagues',
  says: 'A colleague renewed the key of the unit, and it has not come to this workstation yet. Sync, and decide again.',
  fields: [],
  source: house('What is decided about the unit has to reach everybody who belongs to it.'),
};
const notWaiting: Refusal = {
  kind: 'membership/not-waiting',
  rule: 'onlyWhatWaitsIsSigned',
  says: 'This no longer waits for a signature: it has them all, or the unit has moved on.',
  fields: [],
  source: house('A signature counts where the decision stands, and nowhere else.'),
};
const notYours: Refusal = {
  kind: 'membership/not-yours-to-sign',
  rule: 'secondSignatureIsAnothers',
  says: 'Your signature would not count: you have signed already, or are not a custodian.',
  fields: [],
  source: whoSigns['member.added'].source,
};
