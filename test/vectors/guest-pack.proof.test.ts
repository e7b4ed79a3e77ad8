import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ageIdentity } from '../../renderer/vault/seal/age-text.ts';
import {
  openGuestPack,
  openGuestReturn,
  returnRecipient,
  returnSecret,
  sealGuestReturn,
} from '../../renderer/vault/seal/guest-file.ts';
import { sodiumReady } from '../../renderer/vault/seal/sodium.ts';
import {
  guestPackContent,
  guestReturnContent,
} from '../../shared/domain/guest-pack/content.ts';
import { decodeGuestText, encodeGuestText, guestPageBytes } from '../../shared/formats/guest-pack.ts';
import { assert } from '../../shared/kit/assert.ts';
import { bytesToHex, copyBytes, hexToBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { guestVectors } from './guest-pack-recipe.ts';

const folder = join(import.meta.dirname, 'v1');
const scratch = mkdtempSync(join(tmpdir(), 'probity-guest-'));
const isWriting = process.env['VECTORS'] === 'write';
const fileOf = (name: string): Bytes => copyBytes(readFileSync(join(folder, name)));
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
const fields = () =>
  z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(join(folder, 'guest-pack.json'), 'utf8')));
const field = (name: string): string => fields()[name] ?? '';
const secretOf = (): Bytes => {
  const secret = hexToBytes(field('returnSecret'));
  assert(secret, 'a vector is hexadecimal');
  return secret;
};

beforeAll(sodiumReady);
afterAll(() => rmSync(scratch, { recursive: true }));

describe('the vectors of guest packs', () => {
  it('are made again, but for what age makes new each time', async () => {
    const made = await guestVectors(isWriting ? undefined : 10);
    if (isWriting && !existsSync(join(folder, 'guest-pack.age'))) {
      writeFileSync(join(folder, 'guest-pack.age'), made.pack);
      writeFileSync(join(folder, 'guest-return.age'), made.answer);
      writeFileSync(join(folder, 'guest-pack.json'), json(made.fields));
    }
    expect(json(made.fields)).toBe(readFileSync(join(folder, 'guest-pack.json'), 'utf8'));
  });

  it('open with this build, and their keys are derived as the page says', async () => {
    const pack = await openGuestPack(fileOf('guest-pack.age'), field('words'));
    assert(pack.ok, 'the pack of the vector opens');
    expect(guestPackContent.safeParse(pack.value.content).success).toBe(true);
    expect(new TextDecoder().decode(pack.value.text).trim()).toBe(field('packText'));
    const caseKey = hexToBytes(field('caseKey'));
    assert(caseKey, 'a vector is hexadecimal');
    expect(bytesToHex(returnSecret(caseKey, field('packId')))).toBe(field('returnSecret'));
    expect(await returnRecipient(secretOf())).toBe(field('returnTo'));
    const answer = await openGuestReturn(fileOf('guest-return.age'), [secretOf()]);
    assert(answer.ok, 'the return of the vector opens');
    expect(guestReturnContent.parse(answer.value.content).packSha256).toBe(field('packSha256'));
  });

  it('cost a guess what age has by default', () => {
    const head = new TextDecoder().decode(fileOf('guest-pack.age').subarray(0, 80));
    expect(head).toMatch(/^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} 18\n/);
  });
});

describe('the age tool', () => {
  it('opens a return with the key of the case, and gives the text that the page describes', () => {
    const key = join(scratch, 'return.key');
    writeFileSync(key, `${ageIdentity(secretOf())}\n`, { mode: 0o600 });
    const text = execFileSync('age', ['--decrypt', '--identity', key, join(folder, 'guest-return.age')]);
    expect(text.length % guestPageBytes).toBe(0);
    expect(JSON.parse(text.toString())).toMatchObject({ what: 'guest-return', v: 1 });
  });

  it('opens a pack with its six words, and with no others', () => {
    const output = join(scratch, 'pack.json');
    const open = (words: string): Buffer =>
      execFileSync(
        'python3',
        [join(import.meta.dirname, 'second', 'age-words.py'), join(folder, 'guest-pack.age'), output],
        { input: `${words}\n`, stdio: ['pipe', 'pipe', 'pipe'] },
      );
    expect(() => open('one two three four five six')).toThrow();
    open(field('words'));
    expect(readFileSync(output, 'utf8').trim()).toBe(field('packText'));
  });
});

describe('a file that is not one of ours', () => {
  const words = 'one two three four five six';
  const openAs = async (file: Bytes) => {
    const opened = await openGuestReturn(file, [secretOf()]);
    return opened.ok ? 'opened' : opened.error.kind;
  };

  it.each([
    ['empty', new Uint8Array(0)],
    ['text', copyBytes(new TextEncoder().encode('a letter'))],
    ['an armoured age file', copyBytes(new TextEncoder().encode('-----BEGIN AGE ENCRYPTED FILE-----\n'))],
  ])('is named so: %s', async (_what, file) => {
    expect(await openAs(file)).toBe('guest/not-ours');
    const opened = await openGuestPack(file, words);
    expect(opened.ok ? 'opened' : opened.error.kind).toBe('guest/not-ours');
  });

  it('is refused for its size before anything of it is read', async () => {
    expect(await openAs(new Uint8Array(2 * 1024 * 1024 + 1))).toBe('guest/too-large');
  });

  it('is not opened by the other door: a pack is no return, a return no pack', async () => {
    expect(await openAs(fileOf('guest-pack.age'))).toBe('guest/not-ours');
    const opened = await openGuestPack(fileOf('guest-return.age'), words);
    expect(opened.ok ? 'opened' : opened.error.kind).toBe('guest/not-ours');
  });

  it('cut off anywhere, or with one byte changed, gives nothing', async () => {
    const whole = fileOf('guest-return.age');
    for (const size of [30, 120, 200, whole.length - 5000, whole.length - 1])
      expect(['guest/damaged', 'guest/not-ours', 'guest/other-case']).toContain(
        await openAs(whole.slice(0, size)),
      );
    for (const place of [40, 150, 230, 1000, whole.length - 1]) {
      const changed = copyBytes(whole);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(await openAs(changed)).not.toBe('opened');
    }
  });

  it('of a newer version says so, and of another kind as well', async () => {
    const text = encodeGuestText('guest-return', {});
    const newer = copyBytes(
      new TextEncoder().encode(new TextDecoder().decode(text).replace('"v":1', '"v":2')),
    );
    expect(decodeGuestText('guest-return', newer)).toMatchObject({
      ok: false,
      error: { kind: 'guest/too-new' },
    });
    expect(decodeGuestText('guest-pack', text)).toMatchObject({
      ok: false,
      error: { kind: 'guest/not-ours' },
    });
    const empty = await openGuestReturn(await sealGuestReturn({}, field('returnTo')), [secretOf()]);
    expect(empty.ok && guestReturnContent.safeParse(empty.value.content).success).toBe(false);
  });
});
