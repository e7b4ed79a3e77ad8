import { Encrypter } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { encodeGrantStatement, encodeGrantText } from '../../../shared/formats/grant.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { bytesToHex, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { caseId, unitId } from '../../../shared/kit/ids.ts';
import { aWorkstation, type Workstation } from '../../../test/builders/frames.ts';
import { ageRecipient } from './age-text.ts';
import { createGrant, openGrant, type GrantInput } from './grant.ts';
import { sign } from './sign.ts';
import { sodiumReady } from './sodium.ts';

let granter: Workstation;
let receiver: Workstation;
let stranger: Workstation;
let grant: { file: Bytes; commitment: Bytes };

const statement = (): GrantInput['statement'] => ({
  what: 'case-grant',
  unit: unitId.parse('ab'.repeat(16)),
  case: caseId.parse('ca'.repeat(16)),
  epoch: 0,
  keys: [{ what: 'case-key', epoch: 0, key: bytesToHex(granter.caseKey) }],
  reason: 'Joins the invented case as second investigator.',
  at: { utc: '2027-02-18T14:05:00.000Z', offsetMinutes: 0 },
});
const recipientOf = ({ device, keys }: Workstation) => ({ device, agreePublic: keys.agreePublic });
const openAs = (file: Bytes, station: Workstation, signers = [granter]) =>
  openGrant(file, {
    deviceKeys: station.keys,
    signPublicOf: (device) => signers.find((each) => each.device === device)?.keys.signPublic,
  });
const kindOf = async (...given: Parameters<typeof openAs>) => {
  const opened = await openAs(...given);
  return opened.ok ? 'opened' : opened.error.kind;
};
/** An age file around any text, for the receiver. */
const ageFile = async (text: Bytes): Promise<Bytes> => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(ageRecipient(receiver.keys.agreePublic));
  return copyBytes(await encrypter.encrypt(text));
};

beforeAll(async () => {
  await sodiumReady();
  [granter, receiver, stranger] = [aWorkstation(71), aWorkstation(72), aWorkstation(73)];
  grant = await createGrant({
    statement: statement(),
    from: granter.keys,
    recipients: [recipientOf(receiver)],
    entropy: granter.entropy,
  });
});

describe('a grant', () => {
  it('gives its keys to the device it names, and matches its commitment', async () => {
    const opened = await openAs(grant.file, receiver);
    assert(opened.ok, 'the grant opens');
    expect(opened.value.statement).toMatchObject({
      ...statement(),
      by: granter.device,
      recipients: [receiver.device],
    });
    expect(opened.value.commitment).toEqual(grant.commitment);
  });

  it('is not for anybody else', async () => {
    expect(await kindOf(grant.file, stranger)).toBe('grant/not-for-me');
    expect(await kindOf(grant.file, granter)).toBe('grant/not-for-me');
  });

  it('hides how many it is for', async () => {
    const two = await createGrant({
      statement: statement(),
      from: granter.keys,
      recipients: [recipientOf(receiver), recipientOf(stranger)],
      entropy: granter.entropy,
    });
    const stanzas = (file: Bytes) =>
      new TextDecoder()
        .decode(file)
        .split('\n')
        .filter((line) => line.startsWith('-> X25519 ')).length;
    expect([stanzas(grant.file), stanzas(two.file)]).toEqual([4, 4]);
    expect(await kindOf(two.file, stranger)).toBe('opened');
  });

  it('is refused after any changed byte or cut', async () => {
    const accepted: number[] = [];
    for (let offset = 0; offset < grant.file.length; offset += 3) {
      const changed = Uint8Array.from(grant.file, (byte, at) => (at === offset ? byte ^ 1 : byte));
      if ((await kindOf(changed, receiver)) === 'opened') accepted.push(offset);
      if ((await kindOf(grant.file.slice(0, offset), receiver)) === 'opened') accepted.push(offset);
    }
    expect(accepted).toEqual([]);
    expect(await kindOf(copyBytes([1, 2, 3]), receiver)).toBe('grant/not-ours');
    expect(await kindOf(grant.file.slice(0, -1), receiver)).toBe('grant/tampered');
  });

  it('is believed only from a device the charter knows', async () => {
    expect(await kindOf(grant.file, receiver, [stranger])).toBe('grant/unknown-signer');
    const impostor = { ...stranger, device: granter.device };
    expect(await kindOf(grant.file, receiver, [impostor])).toBe('grant/signature');
  });

  it('cannot be passed on as a grant to a device it does not name', async () => {
    const full = {
      ...statement(),
      v: 1 as const,
      by: granter.device,
      recipients: [stranger.device],
      salt: '00'.repeat(32),
    };
    const bytes = encodeGrantStatement(full);
    const file = await ageFile(
      encodeGrantText(bytes, sign('grant-signature', bytes, granter.keys.signSecret)),
    );
    expect(await kindOf(file, receiver)).toBe('grant/not-for-me');
  });

  it('is named when its text is not ours, too new or malformed', async () => {
    const text = (value: string) => ageFile(new TextEncoder().encode(value));
    expect(await kindOf(await text('hello\n'), receiver)).toBe('grant/not-ours');
    expect(await kindOf(await text('probity-grant/2\n{}\n00\n'), receiver)).toBe('grant/too-new');
    expect(await kindOf(await text('probity-grant/1\n{}\n00\n'), receiver)).toBe('grant/malformed');
    expect(await kindOf(await text(`probity-grant/1\n{}\n${'00'.repeat(64)}\n`), receiver)).toBe(
      'grant/malformed',
    );
    expect(await kindOf(await text(`probity-grant/1\n{}\n${'00'.repeat(64)}`), receiver)).toBe(
      'grant/malformed',
    );
  });
});
