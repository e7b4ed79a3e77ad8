import { createCharterFile } from '../../renderer/vault/keys/charter-file.ts';
import { createRing } from '../../renderer/vault/keys/ring.ts';
import { charterGenesis } from '../../renderer/vault/seal/charter.ts';
import { signedBlock } from '../../renderer/vault/seal/charter-block.ts';
import type { CharterAct } from '../../shared/formats/charter.ts';
import { assert } from '../../shared/kit/assert.ts';
import { bytesToHex, type Bytes } from '../../shared/kit/bytes.ts';
import { instantFromEpoch } from '../../shared/kit/instant.ts';
import { seededEntropy } from '../fakes/seeded-entropy.ts';
import {
  isTwin,
  seatOf,
  theUnit,
  theUnitKey,
  theVault,
  unitStreamKey,
  type Seat,
  type Seating,
} from './seats.ts';
import { keyFor } from './symbols.ts';

/** @file The unit as a schedule finds it: founded by the first member, who let the others in; the first two are custodians. Each
 *  workstation has its ring and the charter on its disk. */

export const vaultFolder = `/profile/vaults/${theVault}`;
/** Seals the ring of every workstation. */
export const vaultKeySecret = keyFor('vault');

const firstDays = new Map<string, ReadonlyMap<string, Bytes>>();
/** What lies on the disk of a workstation on the first day. */
export function firstFiles(nth: number, seating: Seating): ReadonlyMap<string, Bytes> {
  const which = `${String(nth)} of ${nameOf(seating)}`;
  const files = firstDays.get(which) ?? madeFiles(nth, seating);
  firstDays.set(which, files);
  return files;
}

const nameOf = ({ devices, twin = false }: Seating): string => `${String(devices)} ${String(twin)}`;

function madeFiles(nth: number, seating: Seating): ReadonlyMap<string, Bytes> {
  const { charter, genesisHash } = baseOf(seating);
  const { keys } = seatOf(nth, seating);
  const ring = createRing({
    vaultKey: vaultKeySecret,
    vaultId: theVault,
    entropy: seededEntropy(nth),
    records: [
      {
        what: 'device',
        device: keys.device,
        signSeedSecret: keys.signSeedSecret,
        agreeSecret: keys.agreeSecret,
      },
      { what: 'unit-key', unit: theUnit, epoch: 0, key: theUnitKey },
      { what: 'case-key', caseId: theUnit, epoch: 0, key: unitStreamKey },
      { what: 'charter-anchor', unit: theUnit, genesisHash },
    ],
  });
  return new Map([
    [`${vaultFolder}/ring.a`, ring],
    [`${vaultFolder}/ring.b`, ring],
    [`${vaultFolder}/charter.a`, charter],
    [`${vaultFolder}/charter.b`, charter],
  ]);
}

type Base = { readonly charter: Bytes; readonly genesisHash: Bytes };
const bases = new Map<string, Base>();
function baseOf(seating: Seating): Base {
  const which = nameOf(seating);
  const base = bases.get(which) ?? madeBase(seating);
  bases.set(which, base);
  return base;
}

const foundedAt = instantFromEpoch(Date.UTC(2027, 1, 1), 0);

function madeBase(seating: Seating): Base {
  const all = Array.from({ length: seating.devices }, (_, nth) => seatOf(nth, seating));
  const [founder, ...others] = all;
  assert(founder, 'a unit has a founder');
  const genesis = charterGenesis({
    unit: theUnit,
    name: 'Counter Corruption Unit (invented)',
    force: 'Example Constabulary',
    policy: { profile: 'west-midlands', version: 1 },
    at: foundedAt,
    founder: {
      member: founder.me.member,
      name: founder.me.name,
      rankOrGrade: 'DI',
      offices: ['investigator'],
    },
    deviceKeys: founder.keys,
    deviceName: 'First workstation',
  });
  const [second] = others;
  const letIn = signedBlock(
    {
      v: 1,
      unit: theUnit,
      height: 1,
      parents: [bytesToHex(genesis.hash)],
      at: foundedAt,
      acts: [
        ...others.flatMap((seat, at) =>
          isTwin(at + 1, seating) ? [deviceAdded(seat, 'Second workstation')] : actsFor(seat),
        ),
        ...(second ? [{ act: 'custodian.added' as const, member: second.me.member }] : []),
      ],
    },
    founder.keys,
  );
  const charter = createCharterFile({
    unit: theUnit,
    blocks: [genesis.block, letIn.block].map((bytes) => ({ bytes, unitKey: theUnitKey })),
    entropy: seededEntropy(1),
  });
  return { charter, genesisHash: genesis.hash };
}

const actsFor = (seat: Seat): CharterAct[] => [
  {
    act: 'member.added',
    member: seat.me.member,
    name: seat.me.name,
    rankOrGrade: 'DC',
    offices: ['investigator'],
  },
  deviceAdded(seat, 'Workstation'),
];

const deviceAdded = ({ keys, me }: Seat, which: string): CharterAct => ({
  act: 'device.added',
  device: keys.device,
  member: me.member,
  name: `${which} of ${me.name}`,
  signPublic: bytesToHex(keys.signPublic),
  agreePublic: bytesToHex(keys.agreePublic),
});
