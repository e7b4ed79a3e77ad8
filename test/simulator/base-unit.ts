import { createCharterFile } from '../../renderer/vault/keys/charter-file.ts';
import { createRing } from '../../renderer/vault/keys/ring.ts';
import { charterGenesis } from '../../renderer/vault/seal/charter.ts';
import { signedBlock } from '../../renderer/vault/seal/charter-block.ts';
import type { CharterAct } from '../../shared/formats/charter.ts';
import { assert } from '../../shared/kit/assert.ts';
import { bytesToHex, type Bytes } from '../../shared/kit/bytes.ts';
import { instantFromEpoch } from '../../shared/kit/instant.ts';
import { seededEntropy } from '../fakes/seeded-entropy.ts';
import { seatOf, theUnit, theUnitKey, theVault, unitStreamKey, type Seat } from './seats.ts';
import { keyFor } from './symbols.ts';

/** @file The unit as a schedule finds it: founded by the first member, who let the others in; the first two are custodians. Each
 *  workstation has its ring and the charter on its disk. */

export const vaultFolder = `/profile/vaults/${theVault}`;
/** Seals the ring of every workstation. */
export const vaultKeySecret = keyFor('vault');

const firstDays = new Map<string, ReadonlyMap<string, Bytes>>();
/** What lies on the disk of a workstation on the first day. */
export function firstFiles(nth: number, devices: number): ReadonlyMap<string, Bytes> {
  const which = `${String(nth)} of ${String(devices)}`;
  const files = firstDays.get(which) ?? madeFiles(nth, devices);
  firstDays.set(which, files);
  return files;
}

function madeFiles(nth: number, devices: number): ReadonlyMap<string, Bytes> {
  const { charter, genesisHash } = baseOf(devices);
  const { keys } = seatOf(nth);
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
const bases = new Map<number, Base>();
function baseOf(devices: number): Base {
  const base = bases.get(devices) ?? madeBase(devices);
  bases.set(devices, base);
  return base;
}

const foundedAt = instantFromEpoch(Date.UTC(2027, 1, 1), 0);

function madeBase(devices: number): Base {
  const [founder, ...others] = Array.from({ length: devices }, (_, nth) => seatOf(nth));
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
        ...others.flatMap(actsFor),
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

const actsFor = ({ keys, me }: Seat): CharterAct[] => [
  {
    act: 'member.added',
    member: me.member,
    name: me.name,
    rankOrGrade: 'DC',
    offices: ['investigator'],
  },
  {
    act: 'device.added',
    device: keys.device,
    member: me.member,
    name: `Workstation of ${me.name}`,
    signPublic: bytesToHex(keys.signPublic),
    agreePublic: bytesToHex(keys.agreePublic),
  },
];
