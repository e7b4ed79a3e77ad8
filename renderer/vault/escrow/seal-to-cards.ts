import { compartments } from '../../../shared/domain/compartments.ts';
import type { EscrowStatement } from '../../../shared/formats/escrow-grant.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { caseId, unitId } from '../../../shared/kit/ids.ts';
import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import { fileKeyHeld } from '../access/hand-out.ts';
import { fileCompartment } from '../files/file-key.ts';
import { createQueue, type Queue } from '../ledger/queue.ts';
import { compartmentSlot } from '../ledger/ring-keys.ts';
import { epochOf } from '../membership/unit-key.ts';
import type { Opened } from '../opened.ts';
import { compartmentFor, outsideUses, publicHalf, type OutsideUse } from '../outside/secrets.ts';
import { isRegister } from '../registers/at-hand.ts';
import type { SeatRoom } from '../membership/seat.ts';
import type { Room } from '../room.ts';
import { unitKeyCommitment } from '../seal/charter-block.ts';
import { createEscrowGrant } from '../seal/escrow-grant.ts';

/** @file Seals every key of this ring to the unit's recovery recipient, once for each set of cards. Each workstation does so for all it
 *  holds: what a colleague may have sealed already is sealed again, so that nothing rests on somebody else's promise. */

/** What sealing needs of an open vault. */
export type Sealer = Pick<Opened, 'vaultId' | 'unitId' | 'device' | 'keys' | 'membership'> & {
  readonly store: Pick<Opened['store'], 'loadPage' | 'savePages'>;
  readonly registers: Pick<Opened['registers'], 'nameOf'>;
};
/** The room it happens in. */
type SealingRoom = { readonly ports: SeatRoom['ports'] & Pick<Room['ports'], 'note'> };

type Keys = EscrowStatement['keys'];
type Sealed = {
  readonly queue: Queue;
  recipient: string;
  keys: Set<string> | undefined;
  /** How many of the streams that got a key since the unlock were looked at. */
  added: number;
};
const sealedBy = new WeakMap<Sealer, Sealed>();

/** The page of the local store that remembers what was sealed. Without it everything is sealed once more, which harms nothing. */
const page = { id: 'keys-for-the-cards', version: 1 } as const;

/** Keys in one file. */
const keysAtOnce = 20_000;

/** Seals what the cards in use cannot open yet: of these streams, or of all. What fails is owed still, and paid at the next arrival or
 *  unlock: no act waits for it, and none is lost by it. */
export function sealToCards(
  room: SealingRoom,
  opened: Sealer,
  streams?: readonly string[],
): Promise<void> {
  const { escrow } = opened.membership.charter();
  if (escrow === 'none' || opened.membership.cutOffOf(opened.device.device) !== undefined)
    return Promise.resolve();
  const sealed = sealedBy.get(opened) ?? {
    ...{ queue: createQueue(), recipient: '', keys: undefined, added: 0 },
  };
  sealedBy.set(opened, sealed);
  return sealed.queue
    .run(() => seal(room, opened, sealed, escrow.recipient, streams))
    .catch((cause: unknown) => {
      // An act that is saved is saved, whatever became of this.
      sealed.keys = undefined;
      room.ports.note(cause);
    });
}

async function seal(
  room: SealingRoom,
  opened: Sealer,
  sealed: Sealed,
  recipient: string,
  streams: readonly string[] | undefined,
): Promise<void> {
  const isFirst = sealed.keys === undefined || sealed.recipient !== recipient;
  const known = isFirst ? await load(opened, recipient) : (sealed.keys ?? new Set<string>());
  const added = opened.keys.caseKeys.added();
  // The first time since the unlock, and for new cards, everything is looked through; then what got a key.
  // A register's key is made of that of the unit's own stream, which the cards open.
  const kept = (streams ?? []).filter((stream) => !isRegister(opened, stream));
  // The unit's keys for outsiders stand for its own stream, and may have come without a key of a case.
  const some = [opened.unitId, ...kept, ...added.slice(sealed.added)];
  const owed = keysOf(opened, isFirst ? opened.keys.caseKeys.ids() : new Set(some)).filter(
    ({ name }) => !known.has(name),
  );
  Object.assign(sealed, { keys: known, recipient, added: added.length });
  for (let from = 0; from < owed.length; from += keysAtOnce) {
    const batch = owed.slice(from, from + keysAtOnce);
    const isWritten = await writeSealed(room, opened, {
      recipient,
      keys: batch.map(({ key }) => key),
    });
    if (!isWritten) {
      sealed.keys = undefined;
      return;
    }
    for (const { name } of batch) known.add(name);
  }
  if (owed.length > 0) await save(opened, recipient, known);
}

/** Keeps keys as a file that the cards open; it travels like any grant. */
export async function writeSealed(
  room: Pick<SeatRoom, 'ports'>,
  opened: Pick<Sealer, 'vaultId' | 'unitId' | 'device'>,
  { recipient, keys }: { readonly recipient: string; readonly keys: Keys },
): Promise<boolean> {
  const { shell, entropy, clock } = room.ports;
  const unit = unitId.parse(opened.unitId);
  const statement = { unit, recipient, keys: [...keys], at: clock.now() };
  const bytes = await createEscrowGrant({ statement, from: opened.device, entropy });
  const { vaultId } = opened;
  return (await shell.ask('parcel.write', { vaultId, kind: 'grants', bytes })).ok;
}

type Named = { readonly name: string; readonly key: Keys[number] };

function keysOf(
  { keys, membership, unitId: unit }: Sealer,
  streams: Iterable<string>,
): readonly Named[] {
  const charter = membership.charter();
  const found: Named[] = [];
  for (const key of keys.unitKeys) {
    const epoch = epochOf(charter, key) ?? 0;
    const granted = { what: 'unit-key' as const, epoch, key: bytesToHex(key) };
    // Two who renew it apart make two keys of one epoch, and one that waits for a signature has none yet.
    const which = bytesToHex(unitKeyCommitment(charter.unit, epoch, key)).slice(0, 16);
    found.push({ name: `unit ${String(epoch)} ${which}`, key: granted });
  }
  for (const id of streams) {
    const stream = id === unit ? unitId.parse(id) : caseId.parse(id);
    for (const { epoch, key } of keys.caseKeys.all(id)) {
      const granted = { what: 'case-key' as const, stream, epoch, key: bytesToHex(key) };
      found.push({ name: `${id.slice(0, 16)} ${epoch.toString(36)}`, key: granted });
    }
    // What was looked for is each workstation's own: its key is handed to nobody.
    for (const compartment of id === unit ? [] : compartments) {
      const granted = { what: 'compartment-key' as const, stream, compartment };
      for (const [at, key] of keys.compartmentKeys.all(compartmentSlot(id, compartment)).entries())
        found.push({
          name: `${id.slice(0, 16)} ${compartment}${at === 0 ? '' : ` ${String(at + 1)}`}`,
          key: { ...granted, key: bytesToHex(key) },
        });
    }
    for (const use of id === unit ? outsideUses : [])
      found.push(...outsideKeysOf({ keys }, unit, use));
    for (const item of id === unit ? [] : keys.compartmentKeys.items(id, fileCompartment))
      for (const key of fileKeyHeld({ keys }, id, item))
        found.push({ name: `${id.slice(0, 16)} ${item}`, key: { ...key, stream } as Keys[number] });
  }
  return found;
}

/** Both halves of every set that this workstation holds: what was sealed to a key that was replaced opens with it alone. */
const outsideKeysOf = (
  { keys }: Pick<Opened, 'keys'>,
  unit: string,
  use: OutsideUse,
): readonly Named[] =>
  keys.compartmentKeys.all(compartmentSlot(unit, compartmentFor(use))).map((secret) => ({
    name: `${compartmentFor(use)} ${publicHalf(use, secret).slice(0, 16)}`,
    key: {
      ...{ what: 'compartment-key' as const, stream: unitId.parse(unit) },
      ...{ compartment: compartmentFor(use), key: bytesToHex(secret) },
    },
  }));

async function load(opened: Sealer, recipient: string): Promise<Set<string>> {
  const kept = await opened.store.loadPage(page.id, page.version);
  const [of, ...names] = kept?.content ? decodeText(kept.content).split('\n') : [];
  return new Set(of === recipient ? names : []);
}

const save = (opened: Sealer, recipient: string, names: ReadonlySet<string>): Promise<void> =>
  opened.store.savePages([{ ...page, content: encodeText([recipient, ...names].join('\n')) }]);
