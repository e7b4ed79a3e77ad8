import { createQueue } from '../../renderer/vault/ledger/queue.ts';
import { keysOf } from '../../renderer/vault/ledger/ring-keys.ts';
import { createMembership } from '../../renderer/vault/membership/membership.ts';
import { readBlocks } from '../../renderer/vault/membership/read-charter.ts';
import type { Seat, SeatRoom } from '../../renderer/vault/membership/seat.ts';
import { takeMembership } from '../../renderer/vault/membership/take-charters.ts';
import { sha256 } from '../../renderer/vault/seal/hash.ts';
import type { ShellClient } from '../../shared/contract/shell-client.ts';
import { assert } from '../../shared/kit/assert.ts';
import { bytesToHex, copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { vaultId } from '../../shared/kit/ids.ts';
import { ok } from '../../shared/kit/result.ts';
import { aFounding, aUnitId, type Colleague } from '../builders/charter.ts';
import { seededEntropy } from './seeded-entropy.ts';

/** @file Workstations of one unit as far as its membership goes: the real code, parcels in memory. */

/** A workstation: its seat, and what lies on its disk. */
export type Workplace = {
  readonly room: SeatRoom;
  readonly seat: Seat;
  readonly parcels: Map<string, Bytes>;
  readonly files: Map<string, Bytes>;
};

/** The founder's workstation, or one that was let in with the blocks and the unit keys that another has. */
export function aWorkplace(colleague: Colleague, welcomedBy?: Workplace): Workplace {
  const parcels = new Map<string, Bytes>();
  const files = new Map<string, Bytes>();
  const entropy = seededEntropy(Number.parseInt(colleague.keys.device.slice(-4), 16));
  const blocks = welcomedBy?.seat.membership.blocks() ?? [aFounding(colleague).bytes];
  const reading = readBlocks(blocks);
  assert(reading.ok, 'a charter of a test stands');
  const keys = keysOf([]);
  for (const key of welcomedBy?.seat.keys.unitKeys.toReversed() ?? [copyBytes(entropy(32))])
    keys.add({ what: 'unit-key', unit: aUnitId, epoch: 0, key });
  const seat: Seat = {
    vaultId: vaultId.parse(bytesToHex(entropy(16))),
    unitId: aUnitId,
    device: colleague.keys,
    me: { member: colleague.member, name: colleague.name, office: 'investigator' },
    keys,
    ring: {
      keep: () => Promise.resolve(ok(undefined)),
      drop: () => Promise.resolve(ok(undefined)),
    },
    membership: createMembership(reading.value),
    queue: createQueue(),
  };
  const room: SeatRoom = {
    ports: {
      shell: { ask: shellOver(parcels, files) },
      entropy,
      clock: {
        now: () => ({ utc: '2027-02-18T14:05:00.000Z', offsetMinutes: 0 }),
        elapsedMs: () => 0,
      },
    },
    tell: () => undefined,
  };
  return { room, seat, parcels, files };
}

/** The share as it should be: everybody has everything, and looks at it. */
export async function meet(...workplaces: readonly Workplace[]): Promise<void> {
  for (const from of workplaces)
    for (const to of workplaces)
      for (const [name, bytes] of from.parcels) to.parcels.set(name, bytes);
  for (const { room, seat } of workplaces) await takeMembership(room, seat);
}

function shellOver(parcels: Map<string, Bytes>, files: Map<string, Bytes>): ShellClient['ask'] {
  const endings = { grants: 'age', charters: 'chr', enrolments: 'enr' } as const;
  const answer = (channel: string, request: Record<string, unknown>): unknown => {
    const ending = endings[request['kind'] as keyof typeof endings];
    if (channel === 'parcel.list')
      return [...parcels]
        .filter(([name]) => name.endsWith(ending))
        .map(([name, bytes]) => ({ name, sizeBytes: bytes.length }));
    if (channel === 'parcel.read') return parcels.get(String(request['name'])) ?? 'absent';
    const bytes = request['bytes'] as Bytes;
    if (channel === 'parcel.write') {
      const name = `${bytesToHex(sha256(bytes))}.${ending}`;
      parcels.set(name, bytes);
      return { name };
    }
    files.set(String(request['name']), bytes);
    return {};
  };
  return (channel, request) => Promise.resolve(ok(answer(channel, request) as never));
}
