import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assert } from '../../shared/kit/assert.ts';
import { bytesToHex, copyBytes, hexToBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { ageIdentity } from '../../renderer/vault/seal/age-text.ts';
import { argon2id } from '../../renderer/vault/seal/argon2id.ts';
import { createGrant } from '../../renderer/vault/seal/grant.ts';
import { sodiumReady } from '../../renderer/vault/seal/sodium.ts';
import { aWorkstation } from '../builders/frames.ts';
import { seededEntropy } from '../fakes/seeded-entropy.ts';
import { caseId, unitId } from '../../shared/kit/ids.ts';
import { onPath, pythonTool, tool } from './tools.ts';

/** @file Other people's tools read what we write: Python with PyNaCl, the `argon2` tool, the `age` tool. */

const vectors = join(import.meta.dirname, 'v1');
const check = join(import.meta.dirname, 'second', 'check.py');
const scratch = mkdtempSync(join(tmpdir(), 'probity-second-'));

beforeAll(async () => {
  await sodiumReady();
});
afterAll(() => rmSync(scratch, { recursive: true }));

const ageTool = () => tool('age', 'age', onPath('age'));
const argonTool = () => tool('argon2', 'argon2', onPath('argon2'));


const grantFields = () =>
  JSON.parse(readFileSync(join(vectors, 'grant.json'), 'utf8')) as Record<string, string>;
/** What the `age` tool gives for a file and a device's key. */
function ageDecrypt(file: string, agreeSecret: Bytes): Buffer {
  const key = join(scratch, 'device.key');
  writeFileSync(key, `${ageIdentity(agreeSecret)}\n`, { mode: 0o600 });
  const given = ['--decrypt', '--identity', key, file];
  return execFileSync(ageTool(), given, { stdio: ['ignore', 'pipe', 'pipe'] });
}

describe('a second implementation in Python', () => {
  it('opens every golden vector and refuses every changed byte', () => {
    const secret = hexToBytes(grantFields()['receiverAgreeSecret'] ?? '');
    assert(secret, 'the vector of the grant names its device key');
    const text = join(scratch, 'grant.txt');
    writeFileSync(text, ageDecrypt(join(vectors, 'grant.age'), secret));
    const said = execFileSync(pythonTool(), ['-B', check, vectors, text], { encoding: 'utf8' });
    const found = JSON.parse(said) as string[];
    expect(found).toHaveLength(68);
    expect(found).toContain('charter of many blocks, comesTo');
    expect(found).toContain('grant gives the case key');
    expect(found).toContain('slots by passphrase');
    expect(found).toContain('sameness 1');
    expect(found).toContain('hit between two cases 0');
    expect(found).toContain('what is read over a gap, and from both its ends');
  });
});

describe('the age tool', () => {
  it('opens a grant made a moment ago with the device’s key alone', async () => {
    const [granter, receiver] = [aWorkstation(81), aWorkstation(82)];
    const { file } = await createGrant({
      statement: {
        what: 'case-grant',
        unit: unitId.parse('ab'.repeat(16)),
        case: caseId.parse('ca'.repeat(16)),
        epoch: 0,
        keys: [{ what: 'case-key', epoch: 0, key: bytesToHex(granter.caseKey) }],
        reason: 'An invented reason.',
        at: { utc: '2027-02-18T14:05:00.000Z', offsetMinutes: 0 },
      },
      from: granter.keys,
      recipients: [{ device: receiver.device, agreePublic: receiver.keys.agreePublic }],
      entropy: granter.entropy,
    });
    const path = join(scratch, 'fresh.age');
    writeFileSync(path, file);
    const [head, statement] = ageDecrypt(path, receiver.keys.agreeSecret).toString().split('\n');
    expect(head).toBe('probity-grant/1');
    expect(statement).toContain(bytesToHex(granter.caseKey));
    expect(() => ageDecrypt(path, granter.keys.agreeSecret)).toThrow();
  });
});

describe('the argon2 tool', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!?';
  const reference = (passphrase: string, salt: string, memoryKiB: number, passes: number) => {
    const settings = ['-id', '-v', '13', '-p', '1', '-l', '32', '-r'];
    const cost = ['-k', String(memoryKiB), '-t', String(passes)];
    return execFileSync(argonTool(), [salt, ...settings, ...cost], { input: passphrase, encoding: 'utf8' }).trim();
  };
  const ours = (passphrase: string, salt: string, memoryKiB: number, passes: number) => {
    const text = new TextEncoder();
    const cost = { memoryKiB, passes, lanes: 1 };
    return bytesToHex(argon2id(text.encode(passphrase), copyBytes(text.encode(salt)), cost));
  };

  it('agrees with our Argon2id on 50 random inputs', () => {
    const entropy = seededEntropy(91);
    const word = (size: number) =>
      Array.from(entropy(size), (byte) => letters[byte % letters.length]).join('');
    for (let input = 0; input < 50; input++) {
      const [size = 0, memory = 0, passes = 0] = entropy(3);
      const cost = [8 + memory * 16, 1 + (passes % 4)] as const;
      const [passphrase, salt] = [`${word(1 + (size % 60))}é`, word(16)];
      expect(ours(passphrase, salt, ...cost)).toBe(reference(passphrase, salt, ...cost));
    }
  });

  it('agrees at the floor that vaults really use', () => {
    const [passphrase, salt] = ['plaid turnip éclair ninety wobble fern', 'sixteen letters!'];
    expect(ours(passphrase, salt, 65_536, 3)).toBe(reference(passphrase, salt, 65_536, 3));
  });
});
