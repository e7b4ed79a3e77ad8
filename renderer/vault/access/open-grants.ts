import { generationOf } from '../../../shared/domain/access/owed.ts';
import type { GrantStatement } from '../../../shared/formats/grant.ts';
import type { RingRecord } from '../../../shared/formats/ring.ts';
import { bytesEqual, hexToBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import { caseAtHand } from '../calls/acts-of.ts';
import { takeKeys } from '../calls/take-keys.ts';
import { compartmentSlot } from '../ledger/ring-keys.ts';
import type { Opened } from '../opened.ts';
import { handOnParts } from './hand-on-parts.ts';
import type { Seat, SeatRoom } from '../membership/seat.ts';
import type { Room } from '../room.ts';
import { openGrant } from '../seal/grant.ts';
import { isSealedUnder } from './sealed-under.ts';

/** @file Opens the grants that came: every file not tried yet, for nothing outside says whom it is for. */

/** The page of the local store that remembers which files were tried. */
const triedPage = { id: 'tried-grants', version: 1 } as const;

/** How far ahead of the newest key a grant may number its own: a number out of reach would keep later keys from ever being newest. */
const furthestGeneration = 1000;

/** So many keys of one part of a case are kept: one for each colleague who first wrote it apart. */
const mostOfAPart = 32;

/** Takes the keys this workstation was granted. */
export async function openGrants(room: Room, opened: Opened): Promise<void> {
  const tried = await loadTried(opened);
  const before = tried.size;
  const stateOf = async (id: CaseId): Promise<CaseState | undefined> =>
    (await caseAtHand(opened, id))?.state;
  const isInUse = (key: Bytes): Promise<boolean> => isSealedUnder(opened, key);
  const records = await grantedKeys(room, opened, tried, { stateOf, isInUse });
  if (records.length === 0 && tried.size === before) return;
  if (records.length > 0) {
    const apart = madeApart(opened, records);
    const taken = await takeKeys(room, opened, records);
    if (!taken.ok) return;
    for (const stream of apart) await handOnParts(room, opened, stream);
  }
  await saveTried(opened, tried);
}

/** What the record says. */
type Recorded = {
  /** How a case stands here, if it does. */
  readonly stateOf: (id: CaseId) => Promise<CaseState | undefined>;
  /** True when an act that stands waits for this key. */
  readonly isInUse: (key: Bytes) => Promise<boolean>;
};

/** The keys in the files that were not tried. A file signed by a workstation that the charter does not know (yet) is tried again later;
 *  what is not for us is not.
 *
 *  [Note: Keys from who left] Nobody can say whether a workstation handed a key over before it was taken out. A key is taken from it
 *  where an act that stands was sealed under it: whoever left cannot invent such a key, and what they gave before is not lost. The same
 *  of whom the record never gave the case to: it may have been given by who left, behind the end of their work, and what was written
 *  in good faith meanwhile would be read by nobody. */
export async function grantedKeys(
  room: SeatRoom,
  opened: Seat,
  tried: Set<string>,
  recorded: Recorded,
): Promise<readonly RingRecord[]> {
  const { shell } = room.ports;
  const listed = await shell.ask('parcel.list', { vaultId: opened.vaultId, kind: 'grants' });
  const records: RingRecord[] = [];
  for (const { name } of listed.ok ? listed.value : []) {
    if (tried.has(name)) continue;
    const file = await shell.ask('parcel.read', {
      ...{ vaultId: opened.vaultId, kind: 'grants', name },
    });
    if (!file.ok || file.value === 'absent') continue;
    const grant = await openGrant(file.value, {
      deviceKeys: opened.device,
      signPublicOf: opened.membership.signPublicOf,
    });
    if (!grant.ok && grant.error.kind === 'grant/unknown-signer') continue;
    if (grant.ok && (await isFromOutside(opened, grant.value.statement, recorded))) {
      records.push(...(await keysInUse(opened, grant.value.statement, recorded)));
      continue;
    }
    tried.add(name);
    if (grant.ok && isCaseGrant(opened, grant.value.statement))
      records.push(...recordsOf(opened, grant.value.statement));
  }
  return records;
}

/** Cases of which a part comes under another key than the one it is written under here. */
const madeApart = ({ keys }: Opened, records: readonly RingRecord[]): ReadonlySet<string> =>
  new Set(
    records.flatMap((record) =>
      record.what === 'compartment-key' &&
      record.item === undefined &&
      keys.compartmentKeys.has(compartmentSlot(record.caseId, record.compartment))
        ? [record.caseId]
        : [],
    ),
  );

/** Of one case, by a colleague; a welcome and a renewed unit key are taken elsewhere. */
const isCaseGrant = (opened: Seat, { what, unit, enrolment, case: id }: GrantStatement): boolean =>
  what === 'case-grant' && unit === opened.unitId && enrolment === undefined && id !== undefined;

/** By a workstation that was taken out, or by somebody whom the record does not give the case to (yet). */
const isFromOutside = async (
  opened: Seat,
  statement: GrantStatement,
  recorded: Recorded,
): Promise<boolean> =>
  opened.membership.cutOffOf(statement.by) !== undefined ||
  isPremature(opened, statement, recorded);

async function keysInUse(
  opened: Seat,
  statement: GrantStatement,
  { isInUse }: Recorded,
): Promise<readonly RingRecord[]> {
  if (!isCaseGrant(opened, statement)) return [];
  const used: RingRecord[] = [];
  for (const record of recordsOf(opened, statement)) {
    if (record.what !== 'case-key') continue;
    const isHeld = opened.keys.caseKeys
      .all(record.caseId)
      .some(({ epoch }) => epoch === record.epoch);
    if (!isHeld && (await isInUse(record.key))) used.push(record);
  }
  return used;
}

/** Signed by somebody whom the record of the case, where we hold it, never gave it to. */
async function isPremature(
  opened: Seat,
  { by, case: id, what }: GrantStatement,
  { stateOf }: Recorded,
): Promise<boolean> {
  if (what !== 'case-grant' || id === undefined) return false;
  const member = opened.membership.memberOf(by);
  if (member === undefined) return true;
  const state = await stateOf(id);
  return (
    state?.case.opened !== undefined &&
    state.case.openedBy?.member !== member &&
    !state.access.granted.some((grant) => grant.member.member === member)
  );
}

/** Its keys, without those that would stand in the place of another that is held. One that is on the ring already is among them: the
 *  file was not noted as tried, so a kill may have come before what waited for the key was read. */
function recordsOf(opened: Seat, { case: id, keys }: GrantStatement): readonly RingRecord[] {
  if (id === undefined) return [];
  const held = opened.keys.caseKeys.all(id);
  const furthest = generationOf(held[0]?.epoch ?? 0) + furthestGeneration;
  return keys.flatMap((granted): readonly RingRecord[] => {
    const key = hexToBytes(granted.key);
    if (!key || granted.what === 'unit-key') return [];
    if (granted.stream !== undefined && granted.stream !== id) return [];
    if (granted.what === 'compartment-key') {
      const { compartment, item } = granted;
      const own = opened.keys.compartmentKeys.all(compartmentSlot(id, compartment, item));
      const of = item === undefined ? { compartment } : { compartment, item };
      // Read with, never written under: a key that is held already goes before it.
      return own.length >= mostOfAPart || own.some((one) => bytesEqual(one, key))
        ? []
        : [{ what: 'compartment-key', caseId: id, ...of, key }];
    }
    const isOther = held.some((one) => one.epoch === granted.epoch && !bytesEqual(one.key, key));
    return isOther || generationOf(granted.epoch) > furthest
      ? []
      : [{ what: 'case-key', caseId: id, epoch: granted.epoch, key }];
  });
}

async function loadTried(opened: Opened): Promise<Set<string>> {
  const page = await opened.store.loadPage(triedPage.id, triedPage.version);
  const names: unknown = page?.content ? JSON.parse(decodeText(page.content)) : [];
  return new Set(Array.isArray(names) ? names.map(String) : []);
}

const saveTried = (opened: Opened, tried: ReadonlySet<string>): Promise<void> =>
  opened.store.savePages([{ ...triedPage, content: encodeText(JSON.stringify([...tried])) }]);
