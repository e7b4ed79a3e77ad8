import { generationOf } from '../../../shared/domain/access/owed.ts';
import type { GrantStatement } from '../../../shared/formats/grant.ts';
import type { RingRecord } from '../../../shared/formats/ring.ts';
import { bytesEqual, hexToBytes } from '../../../shared/kit/bytes.ts';
import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import { caseAtHand } from '../calls/acts-of.ts';
import { takeKeys } from '../calls/take-keys.ts';
import { compartmentSlot } from '../ledger/ring-keys.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { openGrant } from '../seal/grant.ts';

/** @file Opens the grants that came: every file not tried yet, for nothing outside says whom it is for. */

/** The page of the local store that remembers which files were tried. */
const triedPage = { id: 'tried-grants', version: 1 } as const;

/** How far ahead of the newest key a grant may number its own: a number out of reach would keep later keys from ever being newest. */
const furthestGeneration = 1000;

/** Takes the keys this workstation was granted. A file signed by a workstation that the charter does not know (yet), or that was taken
 *  out, is tried again later; what is not for us is not. */
export async function openGrants(room: Room, opened: Opened): Promise<void> {
  const { shell } = room.ports;
  const listed = await shell.ask('parcel.list', { vaultId: opened.vaultId, kind: 'grants' });
  if (!listed.ok) return;
  const tried = await loadTried(opened);
  const before = tried.size;
  const records: RingRecord[] = [];
  for (const { name } of listed.value) {
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
    if (grant.ok && (await isPremature(opened, grant.value.statement))) continue;
    tried.add(name);
    if (grant.ok && isCaseGrant(opened, grant.value.statement))
      records.push(...recordsOf(opened, grant.value.statement));
  }
  if (tried.size === before) return;
  if (records.length > 0) {
    const taken = await takeKeys(room, opened, records);
    if (!taken.ok) return;
  }
  await saveTried(opened, tried);
}

/** Of one case, by a colleague; a welcome and a renewed unit key are taken elsewhere. */
const isCaseGrant = (
  opened: Opened,
  { what, unit, enrolment, case: id }: GrantStatement,
): boolean =>
  what === 'case-grant' && unit === opened.unitId && enrolment === undefined && id !== undefined;

/** Signed by a workstation that was taken out, or by somebody whom the record of the case, where we hold it, never gave it to. */
async function isPremature(
  opened: Opened,
  { by, case: id, what }: GrantStatement,
): Promise<boolean> {
  if (what !== 'case-grant' || id === undefined) return false;
  const member = opened.membership.memberOf(by);
  if (member === undefined || opened.membership.cutOffOf(by) !== undefined) return true;
  const loaded = await caseAtHand(opened, id);
  return (
    loaded?.state.case.opened !== undefined &&
    loaded.state.case.openedBy?.member !== member &&
    !loaded.state.access.granted.some((grant) => grant.member.member === member)
  );
}

/** Its keys, without those that would stand in the place of another that is held. One that is on the ring already is among them: the
 *  file was not noted as tried, so a kill may have come before what waited for the key was read. */
function recordsOf(opened: Opened, { case: id, keys }: GrantStatement): readonly RingRecord[] {
  if (id === undefined) return [];
  const held = opened.keys.caseKeys.all(id);
  const furthest = generationOf(held[0]?.epoch ?? 0) + furthestGeneration;
  return keys.flatMap((granted): readonly RingRecord[] => {
    const key = hexToBytes(granted.key);
    if (!key || granted.what === 'unit-key') return [];
    if (granted.stream !== undefined && granted.stream !== id) return [];
    if (granted.what === 'compartment-key')
      return opened.keys.compartmentKeys.has(compartmentSlot(id, granted.compartment))
        ? []
        : [{ what: 'compartment-key', caseId: id, compartment: granted.compartment, key }];
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
