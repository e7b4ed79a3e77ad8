import { createCharterFile } from '../../renderer/vault/keys/charter-file.ts';
import { charterGenesis } from '../../renderer/vault/seal/charter.ts';
import { createEnrolment, readEnrolment, unitWords } from '../../renderer/vault/seal/enrolment.ts';
import { createGrant } from '../../renderer/vault/seal/grant.ts';
import { encodeWelcome } from '../../shared/formats/welcome.ts';
import { assert } from '../../shared/kit/assert.ts';
import { bytesToHex, type Bytes } from '../../shared/kit/bytes.ts';
import { memberId, unitId } from '../../shared/kit/ids.ts';
import { aWorkstation } from '../builders/frames.ts';

/** @file The recipe of the vectors of joining a unit: a request, its words, and the welcome that answers it. Everybody in them is invented. */

const unit = unitId.parse('ab'.repeat(16));
const at = { utc: '2027-02-18T14:05:00.000Z', offsetMinutes: 0 };
const newcomer = () => aWorkstation(1011);

/** A request of a new workstation. */
export function enrolmentVector(): { fields: object; file: Bytes } {
  const station = newcomer();
  const file = createEnrolment(station.keys, { madeAtMs: Date.parse(at.utc), entropy: station.entropy });
  const read = readEnrolment(file);
  assert(read.ok, 'the request of the recipe reads');
  const { device, signPublic, agreePublic, nonce, madeAtMs, hash, words } = read.value;
  const fields = {
    device,
    signPublic: bytesToHex(signPublic),
    agreePublic: bytesToHex(agreePublic),
    nonce: bytesToHex(nonce),
    madeAtMs,
    hash: bytesToHex(hash),
    words,
  };
  return { fields, file };
}

/** The welcome that answers it. The age file has randomness of its own, so it is made once and then only opened. */
export async function welcomeVector(): Promise<{ fields: object; file: Bytes }> {
  const [granter, receiver] = [aWorkstation(1012), newcomer()];
  const request = readEnrolment(enrolmentVector().file);
  assert(request.ok, 'the request of the recipe reads');
  const genesis = charterGenesis({
    unit,
    name: 'Counter Corruption Unit (invented)',
    force: 'Example Constabulary',
    policy: { profile: 'west-midlands', version: 1 },
    at,
    founder: {
      member: memberId.parse('a1'.repeat(16)),
      name: 'Ada Example',
      rankOrGrade: 'Detective Inspector',
      offices: ['investigator'],
    },
    deviceKeys: granter.keys,
    deviceName: 'First workstation',
  });
  const grant = await createGrant({
    statement: {
      what: 'unit-grant',
      unit,
      epoch: 0,
      keys: [
        { what: 'unit-key', epoch: 0, key: bytesToHex(granter.unitKey) },
        { what: 'case-key', stream: unit, epoch: 0, key: bytesToHex(granter.caseKey) },
      ],
      reason: 'Joins the invented unit.',
      at,
      genesis: bytesToHex(genesis.hash),
      charterHead: bytesToHex(genesis.hash),
      enrolment: bytesToHex(request.value.hash),
    },
    from: granter.keys,
    recipients: [{ device: receiver.device, agreePublic: receiver.keys.agreePublic }],
    entropy: granter.entropy,
  });
  const charter = createCharterFile({ unit, blocks: [{ bytes: genesis.block, unitKey: granter.unitKey }], entropy: granter.entropy });
  const fields = {
    unit,
    granter: granter.device,
    signPublic: bytesToHex(granter.keys.signPublic),
    receiver: receiver.device,
    receiverSignSeed: bytesToHex(receiver.keys.signSeedSecret),
    receiverAgreeSecret: bytesToHex(receiver.keys.agreeSecret),
    unitKey: bytesToHex(granter.unitKey),
    streamKey: bytesToHex(granter.caseKey),
    genesisHash: bytesToHex(genesis.hash),
    commitment: bytesToHex(grant.commitment),
    unitWords: unitWords(genesis.hash, request.value.hash),
  };
  return { fields, file: encodeWelcome({ grant: grant.file, charter }) };
}
