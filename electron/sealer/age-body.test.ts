import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { ageHead, openAgeHead } from '../../renderer/vault/seal/age-head.ts';
import { assert } from '../../shared/kit/assert.ts';
import { concatBytes, copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { sealerMachine } from '../../test/fakes/sealer.ts';
import { nodeDisk } from '../replica/node-disk.ts';
import { bodyBytes, contentInBody, openBody, sealBody } from './age-body.ts';
import { lookOutside } from './read-bundle.ts';

const room = { ...sealerMachine(nodeDisk), step: () => undefined };
let dir = '';
let identity = '';
let recipient = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'probity-age-'));
  identity = await generateX25519Identity();
  recipient = await identityToRecipient(identity);
  writeFileSync(join(dir, 'key.txt'), `${identity}\n`);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function collected(stream: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const runs: Uint8Array[] = [];
  for await (const run of stream) runs.push(run.slice());
  return concatBytes(runs);
}
async function* cutAt(bytes: Uint8Array, every: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += every) yield bytes.subarray(at, at + every);
  await Promise.resolve();
}

const mebi = 1024 * 1024;
const sizes = [0, 1, 65_535, 65_536, 65_537, 131_072, mebi - 1, mebi, mebi + 1, 3 * mebi];

describe('the body of an age file, with the age tool', () => {
  it.each(sizes)('of %d bytes is written for it and read from it', async (sizeBytes) => {
    const content = copyBytes(randomBytes(sizeBytes));
    const { header, fileKeySecret } = await ageHead({ recipients: [recipient] });
    const body = await collected(sealBody(room, fileKeySecret, cutAt(content, 77_777)));
    expect(body.length).toBe(bodyBytes(sizeBytes));
    expect(contentInBody(body.length)).toBe(sizeBytes);
    const [ours, theirs] = [join(dir, 'ours.age'), join(dir, 'theirs.age')];
    writeFileSync(ours, concatBytes([header, body]));
    const opened = execFileSync('age', ['-d', '-i', join(dir, 'key.txt'), ours], {
      maxBuffer: 64 * mebi,
    });
    expect(opened.equals(content)).toBe(true);

    writeFileSync(join(dir, 'plain'), content);
    execFileSync('age', ['-r', recipient, '-o', theirs, join(dir, 'plain')]);
    const outside = await lookOutside(room, theirs);
    const key = await openAgeHead(outside.header, { identities: [identity] });
    assert(key.ok, 'it is for us');
    const read = readFileSync(theirs).subarray(outside.header.length);
    const again = await collected(openBody(room, key.value, read.length, cutAt(read, 50_001)));
    expect(Buffer.compare(again, content)).toBe(0);
  });

  it('is refused when a piece is changed, left out, turned round, cut off or put behind', async () => {
    const ageKey = copyBytes(randomBytes(16));
    const content = copyBytes(randomBytes(200_000));
    const body = await collected(sealBody(room, ageKey, cutAt(content, mebi)));
    const piece = 65_536 + 16;
    const at = (number: number): number => 16 + number * piece;
    const swapped = concatBytes([
      body.subarray(0, 16),
      body.subarray(at(1), at(2)),
      body.subarray(at(0), at(1)),
      body.subarray(at(2)),
    ]);
    const bad = [
      swapped,
      body.map((byte, index) => (index === 70_000 ? byte ^ 1 : byte)),
      concatBytes([body.subarray(0, at(1)), body.subarray(at(2))]),
      body.subarray(0, at(3)),
      body.subarray(0, at(2)),
      body.subarray(0, 20),
      concatBytes([body, body.subarray(16, 100)]),
    ];
    for (const bytes of bad)
      await expect(
        collected(openBody(room, ageKey, bytes.length, cutAt(bytes, 9999))),
      ).rejects.toMatchObject({ fault: { kind: 'bundle/damaged' } });
    await expect(
      collected(openBody(room, copyBytes(randomBytes(16)), body.length, cutAt(body, mebi))),
    ).rejects.toMatchObject({ fault: { kind: 'bundle/damaged' } });
  });

  it('has no length that no body has', () => {
    for (const sizeBytes of [0, 16, 31, 16 + 65_552 + 1, 16 + 65_552 + 16])
      expect(contentInBody(sizeBytes)).toBeUndefined();
  });
});
