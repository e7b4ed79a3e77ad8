import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assert } from '../../kit/assert.ts';
import { copyBytes, type Bytes } from '../../kit/bytes.ts';
import {
  allowedSigner,
  bundleNamespace,
  decodeSshSignature,
  encodeSshSignature,
  publicKeyBlob,
  sshPublicKey,
  sshSignedData,
} from './sshsig.ts';

/** @file Our signatures for `ssh-keygen`, and those of `ssh-keygen` for us. Signing itself is Node's here and the vault's in the app. */

const scratch = mkdtempSync(join(tmpdir(), 'sshsig-'));
const content = join(scratch, 'content.txt');
const allowed = join(scratch, 'allowed_signers');
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

// RFC 8032, 7.1, test 1: nobody's key.
const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
const publicKey: Bytes = copyBytes(
  createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32),
);

const hashOf = (file: string): Bytes =>
  copyBytes(createHash('sha512').update(readFileSync(file)).digest());
const signed = (): string =>
  encodeSshSignature({
    publicKey,
    signature: copyBytes(sign(null, sshSignedData(hashOf(content)), privateKey)),
  });
const verify = (namespace: string, signature: string): string => {
  const file = join(scratch, 'content.sig');
  writeFileSync(file, signature);
  const given = ['-Y', 'verify', '-f', allowed, '-I', 'ccu-unit', '-n', namespace, '-s', file];
  const { stdout, stderr } = spawnSync('ssh-keygen', given, {
    input: readFileSync(content),
    encoding: 'utf8',
  });
  return stdout + stderr;
};

beforeAll(() => {
  writeFileSync(content, 'A bundle.');
  writeFileSync(allowed, `${allowedSigner('ccu-unit', publicKey)}\n`);
});

describe('a signature', () => {
  it('of ours is good to ssh-keygen, for its purpose only and for this content only', () => {
    const signature = signed();
    expect(verify(bundleNamespace, signature)).toContain(
      'Good "ccu-sealed-bundle" signature for ccu-unit',
    );
    expect(verify('email', signature)).not.toContain('Good');
    writeFileSync(content, 'Another bundle.');
    expect(verify(bundleNamespace, signature)).not.toContain('Good');
  });

  it('is read back', () => {
    const read = decodeSshSignature(signed());
    expect(read).toMatchObject({ ok: true, value: { publicKey } });
    const windows = decodeSshSignature(signed().replaceAll('\n', '\r\n'));
    expect(windows).toEqual(read);
  });

  it('names its key as ssh-keygen does', () => {
    const file = join(scratch, 'key.pub');
    writeFileSync(file, `${sshPublicKey(publicKey)}\n`);
    const shown = execFileSync('ssh-keygen', ['-l', '-f', file], { encoding: 'utf8' });
    const fingerprint = createHash('sha256').update(publicKeyBlob(publicKey)).digest('base64');
    expect(shown).toContain(`SHA256:${fingerprint.replace(/=+$/, '')}`);
  });

  it('of ssh-keygen is read, and for another purpose or of another kind it is refused', () => {
    const made = (type: string, namespace: string): string => {
      const key = join(scratch, `${type}-${namespace}`);
      execFileSync('ssh-keygen', ['-q', '-t', type, '-N', '', '-C', '', '-f', key]);
      const text = join(scratch, `${type}-${namespace}.txt`);
      writeFileSync(text, 'A bundle.');
      execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-f', key, '-n', namespace, text], {
        stdio: 'ignore',
      });
      return readFileSync(`${text}.sig`, 'utf8');
    };
    expect(decodeSshSignature(made('ed25519', bundleNamespace)).ok).toBe(true);
    expect(decodeSshSignature(made('ed25519', 'email'))).toEqual({
      ok: false,
      error: { kind: 'signature/other-purpose' },
    });
    expect(decodeSshSignature(made('ecdsa', bundleNamespace))).toEqual({
      ok: false,
      error: { kind: 'signature/other-kind' },
    });
  });

  it('cut or written over anywhere is unreadable, of another kind, or another signature', () => {
    const whole = signed();
    const good = decodeSshSignature(whole);
    assert(good.ok, 'it is ours');
    for (let at = 0; at < whole.length; at++) {
      expect(decodeSshSignature(whole.slice(0, at)).ok && at < whole.length - 1).toBe(false);
      const changed = `${whole.slice(0, at)}${whole[at] === 'A' ? 'B' : 'A'}${whole.slice(at + 1)}`;
      expect(decodeSshSignature(changed)).not.toEqual(good);
    }
    expect(decodeSshSignature('x'.repeat(1e6))).toMatchObject({ ok: false });
  });
});
