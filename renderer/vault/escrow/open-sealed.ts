import type { EscrowStatement } from '../../../shared/formats/escrow-grant.ts';
import { hexToBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { RingRecord } from '../../../shared/formats/ring.ts';
import type { Opened } from '../opened.ts';
import { compartmentFor, outsideUses, publicHalf, recordFor } from '../outside/secrets.ts';
import type { SeatRoom } from '../membership/seat.ts';
import { openEscrowGrant } from '../seal/escrow-grant.ts';
import type { SealedCase } from './sealed-case.ts';

/** @file What the cards open: every key that any workstation sealed to the recovery recipient. */

/** Everything sealed to this recipient, file by file. What does not open is another's, damaged, or by a workstation the unit never knew. */
export async function openSealed(
  room: SeatRoom,
  opened: Pick<Opened, 'vaultId' | 'unitId' | 'membership'>,
  secret: Bytes,
  recipient: string,
): Promise<readonly EscrowStatement[]> {
  const { shell } = room.ports;
  const { vaultId } = opened;
  const listed = await shell.ask('parcel.list', { vaultId, kind: 'grants' });
  const found: EscrowStatement[] = [];
  for (const { name } of listed.ok ? listed.value : []) {
    const file = await shell.ask('parcel.read', { vaultId, kind: 'grants', name });
    if (!file.ok || file.value === 'absent') continue;
    const statement = await openEscrowGrant(file.value, secret, opened.membership.signPublicOf);
    if (
      statement.ok &&
      statement.value.unit === opened.unitId &&
      statement.value.recipient === recipient
    )
      found.push(statement.value);
  }
  return found;
}

/** The secret halves of the unit's keys for outsiders, those of replaced ones too. Believed where the charter names the public half. */
export const outsideKeysIn = (
  { unitId, membership }: Pick<Opened, 'unitId' | 'membership'>,
  statements: readonly EscrowStatement[],
): readonly RingRecord[] =>
  statements.flatMap(({ keys }) =>
    keys.flatMap((granted) => {
      if (granted.what !== 'compartment-key' || granted.stream !== unitId) return [];
      const use = outsideUses.find((each) => compartmentFor(each) === granted.compartment);
      if (!use) return [];
      const secret = bytesOf(granted.key);
      const answer = publicHalf(use, secret);
      const isNamed = membership.charter().outsideKeys.some((set) => set[use] === answer);
      return isNamed ? [recordFor(unitId, use, secret)] : [];
    }),
  );

/** The keys by case. Where two workstations sealed different keys under one number, the one that frames were written under is meant
 *  (`isUsed`). */
export function byCase(
  opened: Pick<Opened, 'unitId'>,
  statements: readonly EscrowStatement[],
  isUsed: (key: Bytes) => boolean,
): ReadonlyMap<string, SealedCase> {
  type Known = { readonly keys: Map<string, number>; readonly parts: Map<string, Part> };
  const cases = new Map<string, Known>();
  for (const { keys } of statements)
    for (const granted of keys) {
      if (granted.what === 'unit-key' || granted.stream === undefined) continue;
      if (granted.stream === opened.unitId) continue;
      const known: Known = cases.get(granted.stream) ?? { keys: new Map(), parts: new Map() };
      cases.set(granted.stream, known);
      if (granted.what === 'case-key') known.keys.set(granted.key, granted.epoch);
      else {
        const { compartment, item, key } = granted;
        const of = item === undefined ? { compartment } : { compartment, item };
        known.parts.set(`${compartment}/${item ?? ''}/${key}`, { ...of, key: bytesOf(key) });
      }
    }
  return new Map(
    [...cases].map(([stream, { keys, parts }]) => [
      stream,
      {
        keys: oneOfEach(
          [...keys].map(([key, epoch]) => ({ epoch, key: bytesOf(key) })),
          isUsed,
        ),
        parts: [...parts.values()],
      },
    ]),
  );
}

type Part = SealedCase['parts'][number];

function oneOfEach(keys: SealedCase['keys'], isUsed: (key: Bytes) => boolean): SealedCase['keys'] {
  return [...new Set(keys.map(({ epoch }) => epoch))].flatMap((number) => {
    const same = keys.filter(({ epoch }) => epoch === number);
    if (same.length === 1) return same;
    return same.filter(({ key }) => isUsed(key)).slice(0, 1);
  });
}

const bytesOf = (hex: string): Bytes => hexToBytes(hex) ?? new Uint8Array(32);
