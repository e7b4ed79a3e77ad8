import { spawnSync } from 'node:child_process';
import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprintOf, verifyBundle, type Question } from '../../build/bundle/verify.ts';
import { concatBytes, copyBytes, hexToBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { assert } from '../../shared/kit/assert.ts';
import { encodeText } from '../../shared/kit/utf8.ts';
import { pack, type Packing } from '../../shared/formats/bundle/pack.ts';
import {
  allowedSigner,
  encodeSshSignature,
  sshSignedData,
} from '../../shared/formats/bundle/sshsig.ts';

/** @file A bundle made in Node, checked by our verifier and by the four commands that an outsider has. */

const scratch = mkdtempSync(join(tmpdir(), 'verify-'));
const file = join(scratch, 'CASE_2026-11-21.bag.tar.age');
let identity = '';
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

type Key = { readonly secret: KeyObject; readonly publicKey: Bytes };
function aKey(seedHex: string): Key {
  const der = Buffer.from(`302e020100300506032b657004220420${seedHex}`, 'hex');
  const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(secret).export({ format: 'der', type: 'spki' });
  return { secret, publicKey: copyBytes(spki.subarray(-32)) };
}
const unit = aKey('11'.repeat(32));
const other = aKey('22'.repeat(32));
const signHash = ({ secret, publicKey }: Key, sha512: Uint8Array): string =>
  encodeSshSignature({
    publicKey,
    signature: copyBytes(sign(null, sshSignedData(sha512), secret)),
  });
const sha512 = (bytes: Uint8Array): Buffer => createHash('sha512').update(bytes).digest();

const packing: Packing = {
  folder: 'CASE_2026-11-21',
  words: [{ label: 'External-Description', value: 'For the Appropriate Authority' }],
  beside: new Map([['HOW-TO-OPEN.txt', 'Four commands.\n']]),
  files: ['case.json', 'exhibits/E0001.bin'].map((path) => ({
    path,
    sizeBytes: 9,
    content: [encodeText('An entry.')],
  })),
  madeAtMs: 0,
};

async function archive(key: Key, change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes) {
  const createHasher = () => {
    const hash = createHash('sha512');
    return {
      update: (bytes: Uint8Array) => {
        hash.update(bytes);
      },
      hex: () => hash.digest('hex'),
    };
  };
  const signList = (hex: string): string => {
    const bytes = hexToBytes(hex);
    assert(bytes, 'a hash is hexadecimal');
    return signHash(key, bytes);
  };
  const pieces: Uint8Array[] = [];
  for await (const piece of pack(packing, { createHasher, sign: signList })) pieces.push(piece);
  return change(concatBytes(pieces));
}

async function sealed(plain: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  return encrypter.encrypt(plain);
}

/** Writes a bundle, and answers the question one asks of it. */
function written(bytes: Uint8Array, key: Key = unit): Question {
  writeFileSync(file, bytes);
  writeFileSync(`${file}.sig`, signHash(key, sha512(bytes)));
  return { file, identities: [identity], fingerprint: fingerprintOf(unit.publicKey) };
}
const failures = async (question: Question): Promise<string> =>
  (await verifyBundle(question)).findings
    .filter(({ holds }) => !holds)
    .map(({ says }) => says)
    .join('\n');

beforeAll(async () => {
  identity = await generateX25519Identity();
});

describe('the verifier', () => {
  it('finds everything to hold, from outside to inside, and reads the words', async () => {
    const report = await verifyBundle(written(await sealed(await archive(unit))));
    expect(report.findings.map(({ holds, says }) => [holds, says])).toEqual([
      [true, expect.stringContaining('the one you were told')],
      [true, 'It opens, from the first byte to the last.'],
      [true, 'The bag is whole: 8 files, none changed, missing or put in.'],
      [true, 'The same key signed the list of everything inside.'],
    ]);
    expect(report.words[0]?.value).toBe('For the Appropriate Authority');
  });

  it('agrees with the commands of an outsider', async () => {
    written(await sealed(await archive(unit)));
    writeFileSync(join(scratch, 'recipient.key'), `${identity}\n`, { mode: 0o600 });
    writeFileSync(
      join(scratch, 'allowed_signers'),
      `${allowedSigner('ccu-unit', unit.publicKey)}\n`,
    );
    const name = 'CASE_2026-11-21';
    const verify = `ssh-keygen -Y verify -f allowed_signers -I ccu-unit -n ccu-sealed-bundle`;
    for (const command of [
      `${verify} -s ${name}.bag.tar.age.sig < ${name}.bag.tar.age`,
      `age -d -i recipient.key ${name}.bag.tar.age | tar x`,
      `cd ${name} && sha512sum -c --strict manifest-sha512.txt tagmanifest-sha512.txt`,
      `cd ${name} && ${verify.replace('allowed', '../allowed')} -s tagmanifest-sha512.txt.sig < tagmanifest-sha512.txt`,
    ]) {
      const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
        cwd: scratch,
        encoding: 'utf8',
      });
      expect([command, status, status === 0 ? '' : stderr]).toEqual([command, 0, '']);
    }
  });

  it('says which thing does not hold, and looks no further', async () => {
    const good = await archive(unit);
    const outer = await sealed(good);
    const question = written(outer);
    expect(await failures({ ...question, signature: join(scratch, 'absent') })).toContain(
      'no signature',
    );
    expect(await failures({ ...question, identities: [await generateX25519Identity()] })).toContain(
      'does not open',
    );
    expect(await failures(written(outer, other))).toContain('another key than you were told');
    const flipped = copyBytes(outer);
    flipped[outer.length - 20] = (flipped[outer.length - 20] ?? 0) ^ 1;
    writeFileSync(file, flipped);
    writeFileSync(`${file}.sig`, signHash(unit, sha512(outer)));
    expect(await failures(question)).toContain('does not fit the bundle');
    expect(await failures(written(flipped))).toContain('does not open');
    expect(await failures(written(outer.subarray(0, outer.length - 40)))).toContain(
      'does not open',
    );
    const changed = Buffer.from(good.map((byte) => byte));
    changed.write('X', changed.indexOf('An entry.'));
    expect(await failures(written(await sealed(changed)))).toBe('Changed: data/case.json');
    expect(await failures(written(await sealed(encodeText('not a tar'))))).toContain(
      'not taken apart',
    );
    expect(await failures(written(await sealed(await archive(other))))).toContain(
      'signed by another key than the bundle',
    );
  });

  it('is a command that ends with 0 only where everything holds', async () => {
    const question = written(await sealed(await archive(unit)));
    const run = (...more: string[]) =>
      spawnSync(
        process.execPath,
        [
          'build/scripts/verify-bundle.mjs',
          file,
          '--identity',
          join(scratch, 'recipient.key'),
          ...more,
        ],
        {
          encoding: 'utf8',
        },
      );
    writeFileSync(join(scratch, 'recipient.key'), `# mine\n${identity}\n`, { mode: 0o600 });
    const held = run('--fingerprint', question.fingerprint ?? '');
    expect([held.status, held.stdout]).toEqual([
      0,
      expect.stringContaining('What this does not prove'),
    ]);
    writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from('x')]));
    const failed = run();
    expect([failed.status, failed.stdout]).toEqual([
      1,
      expect.stringContaining('Do not rely on this bundle'),
    ]);
    const other = run('--signature', join(scratch, 'nowhere.sig'));
    expect([other.status, other.stdout]).toEqual([2, expect.stringContaining('There is no file')]);
    const help = run('--help');
    expect([help.status, help.stdout]).toEqual([2, expect.stringContaining('--fingerprint')]);
  });
});
