import { bytesToHex, concatBytes, copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { caseId, deviceId, memberId, unitId, vaultId } from '../../shared/kit/ids.ts';
import { sealContext } from '../../shared/formats/context.ts';
import { encodeJournalHeader, encodeRecord } from '../../shared/formats/journal.ts';
import { argonFloor, encodeSlots } from '../../shared/formats/slots.ts';
import { segmentName } from '../../shared/formats/names.ts';
import { assert } from '../../shared/kit/assert.ts';
import { createCharterFile } from '../../renderer/vault/keys/charter-file.ts';
import { createKit, kitToWords } from '../../renderer/vault/keys/recovery-kit.ts';
import { createRing } from '../../renderer/vault/keys/ring.ts';
import { createSlots } from '../../renderer/vault/keys/slots.ts';
import { charterGenesis } from '../../renderer/vault/seal/charter.ts';
import { frameTag, sealFrame } from '../../renderer/vault/seal/frame.ts';
import { createGrant } from '../../renderer/vault/seal/grant.ts';
import { sha256 } from '../../renderer/vault/seal/hash.ts';
import { seal } from '../../renderer/vault/seal/seal.ts';
import { aBody, aWorkstation, frameInput } from '../builders/frames.ts';
import { seededEntropy } from '../fakes/seeded-entropy.ts';

/** @file The recipe of every golden vector: seeded entropy in, the same bytes out. `VECTORS=write npx vitest run test/vectors`
 *  writes them. Old vectors are never made again; a new version of a format gets a file of its own. Everybody in them is invented. */

const unit = unitId.parse('ab'.repeat(16));
const vault = vaultId.parse('fe'.repeat(16));
const aCase = caseId.parse('ca5e'.repeat(8));
const member = memberId.parse('a1'.repeat(16));
const at = { utc: '2027-02-18T14:05:00.000Z', offsetMinutes: 0 };
const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** Boxes of several sizes, compressed and plain. */
export function sealVectors(): object[] {
  const entropy = seededEntropy(1001);
  const key = copyBytes(entropy(32));
  const contents: [string, Bytes][] = [
    ['empty', utf8('')],
    ['short', utf8('{"v":1}')],
    ['accents', utf8('Łucja Ŵyn-Jones, café')],
    ['deflated', utf8('The associate was seen near the market. '.repeat(60))],
    ['dense', copyBytes(entropy(700))],
    ['padme', copyBytes(entropy(5000))],
  ];
  return contents.map(([name, content], version) => {
    const context = sealContext('row', vault, 'cases', name, version);
    return {
      name,
      key: bytesToHex(key),
      context: new TextDecoder().decode(context),
      content: bytesToHex(content),
      box: bytesToHex(seal(key, context, content, entropy)),
    };
  });
}

/** Three frames of one workstation, and the journal that holds them. */
export function journalVector(): { fields: object; file: Bytes } {
  const station = aWorkstation(1002);
  const other = { device: deviceId.parse('0e'.repeat(16)), number: 41 };
  const tips = [{ ...other, hash: copyBytes(station.entropy(32)) }];
  const frames = [sealFrame(frameInput(station, 0, undefined))];
  for (const number of [1, 2]) {
    const input = frameInput(station, number, frames.at(-1)?.hash, aBody(number, 'Ŵ'.repeat(900)));
    frames.push(sealFrame({ ...input, tips: number === 2 ? tips : [] }));
  }
  const records = frames.map(({ bytes }, number) =>
    encodeRecord({ id: station.device, number, bytes }),
  );
  const file = concatBytes([encodeJournalHeader(), ...records]);
  const fields = {
    device: station.device,
    unitKey: bytesToHex(station.unitKey),
    caseKey: bytesToHex(station.caseKey),
    signPublic: bytesToHex(station.keys.signPublic),
    segmentName: segmentName(sha256(file)),
    frames: frames.map(({ hash }, number) => ({
      number,
      hash: bytesToHex(hash),
      tag: bytesToHex(frameTag(station.caseKey, station.device, number)),
      body: aBody(number, number === 0 ? undefined : 'Ŵ'.repeat(900)),
    })),
  };
  return { fields, file };
}

/** A vault with a passphrase, a kit and a secret of the OS keystore. */
export function slotsVector(): { fields: object; file: Bytes } {
  const entropy = seededEntropy(1003);
  const kitSecret = createKit(entropy);
  const osSecret = copyBytes(entropy(32));
  // Typed with a combining accent; NFKC makes it one letter before Argon2id sees it.
  const passphrase = 'plaid turnip e\u0301clair ninety wobble fern';
  const made = createSlots({
    vaultId: vault,
    kind: 'demonstration',
    passphrase,
    kitSecret,
    osSecret,
    cost: argonFloor,
    entropy,
  });
  assert(made.ok, 'the passphrase of the recipe has its form');
  const fields = {
    vaultId: vault,
    kind: 'demonstration',
    generation: 1,
    passphrase,
    osSecret: bytesToHex(osSecret),
    kitWords: kitToWords(kitSecret).join(' '),
    kitSecret: bytesToHex(kitSecret),
    vaultKey: bytesToHex(made.value.vaultKey),
  };
  return { fields, file: encodeSlots(made.value.slots) };
}

/** A key ring with a record of each kind. */
export function ringVector(): { fields: object; file: Bytes } {
  const entropy = seededEntropy(1004);
  const key = () => copyBytes(entropy(32));
  const vaultKey = key();
  const device = deviceId.parse('de'.repeat(16));
  const keys = [key(), key(), key(), key(), key(), key()] as const;
  const file = createRing({
    vaultKey,
    vaultId: vault,
    entropy,
    records: [
      { what: 'device', device, signSeedSecret: keys[0], agreeSecret: keys[1] },
      { what: 'unit-key', unit, epoch: 0, key: keys[2] },
      { what: 'case-key', caseId: aCase, epoch: 0, key: keys[3] },
      { what: 'compartment-key', caseId: aCase, compartment: 'reporter', key: keys[4] },
      { what: 'charter-anchor', unit, genesisHash: keys[5] },
    ],
  });
  const fields = { vaultId: vault, vaultKey: bytesToHex(vaultKey), keys: keys.map((each) => bytesToHex(each)) };
  return { fields, file };
}

/** The founding of an invented unit, and the file that holds it. */
export function charterVector(): { fields: object; file: Bytes } {
  const station = aWorkstation(1005);
  const genesis = charterGenesis({
    unit,
    name: 'Counter Corruption Unit (invented)',
    force: 'Example Constabulary',
    policy: { profile: 'west-midlands', version: 1 },
    at,
    founder: {
      member,
      name: 'Ada Example',
      rankOrGrade: 'Detective Inspector',
      offices: ['investigator'],
    },
    deviceKeys: station.keys,
    deviceName: 'First workstation',
  });
  const { unitKey, entropy } = station;
  const fields = {
    unit,
    unitKey: bytesToHex(unitKey),
    genesisHash: bytesToHex(genesis.hash),
    signPublic: bytesToHex(station.keys.signPublic),
    device: station.device,
  };
  const blocks = [{ bytes: genesis.block, unitKey }];
  return { fields, file: createCharterFile({ unit, blocks, entropy }) };
}

/** A grant to one device. The age file has randomness of its own, so it is made once and then only opened. */
export async function grantVector(): Promise<{ fields: object; file: Bytes }> {
  const [granter, receiver] = [aWorkstation(1006), aWorkstation(1007)];
  const grant = await createGrant({
    statement: {
      what: 'case-grant',
      unit,
      case: aCase,
      epoch: 0,
      keys: [{ what: 'case-key', epoch: 0, key: bytesToHex(granter.caseKey) }],
      reason: 'Joins the invented case as second investigator.',
      at,
    },
    from: granter.keys,
    recipients: [{ device: receiver.device, agreePublic: receiver.keys.agreePublic }],
    entropy: granter.entropy,
  });
  const fields = {
    granter: granter.device,
    signPublic: bytesToHex(granter.keys.signPublic),
    receiver: receiver.device,
    receiverSignSeed: bytesToHex(receiver.keys.signSeedSecret),
    receiverAgreeSecret: bytesToHex(receiver.keys.agreeSecret),
    caseKey: bytesToHex(granter.caseKey),
    commitment: bytesToHex(grant.commitment),
  };
  return { fields, file: grant.file };
}
