import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assert } from '../../shared/kit/assert.ts';
import { itemId } from '../../shared/kit/ids.ts';
import { filePartBytes, sealedFile, type SealedFile } from '../../shared/kit/sealed-file.ts';
import { createFaultyDisk } from '../../test/fakes/faulty-disk.ts';
import { runSealer, sealerMachine } from '../../test/fakes/sealer.ts';
import type { Disk } from '../replica/disk.ts';
import { nodeDisk } from '../replica/node-disk.ts';

const key = Uint8Array.from({ length: 32 }, (_, index) => index);
const fileId = itemId.parse('00112233445566778899aabbccddeeff');
const seal = { say: 'seal', fileId, key } as const;
let dir = '';
beforeAll(() => (dir = mkdtempSync(join(tmpdir(), 'probity-seal-'))));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

let count = 0;
/** A place of its own for each try. */
function placed(): { source: string; underWay: string; parts: string } {
  const at = join(dir, String(count++));
  return { source: `${at}.bin`, underWay: `${at}/way`, parts: `${at}/parts` };
}
const sealing = (place: ReturnType<typeof placed>, disk: Disk = nodeDisk) =>
  runSealer({ job: 'seal-file', ...place }, sealerMachine(disk), [seal]);
const sha512 = (bytes: Uint8Array): string => createHash('sha512').update(bytes).digest('hex');
const left = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

async function sealedOf(place: ReturnType<typeof placed>): Promise<SealedFile> {
  const { last } = await sealing(place);
  assert(last.say === 'sealed', JSON.stringify(last));
  return last.file;
}

async function openedOf(
  place: ReturnType<typeof placed>,
  file: SealedFile,
  secret = key,
  output = `${place.source}.out`,
) {
  const job = {
    job: 'open-file',
    parts: place.parts,
    output,
    unfinished: `${output}.part`,
  } as const;
  const { last } = await runSealer(job, sealerMachine(nodeDisk), [
    { say: 'open', file, key: secret },
  ]);
  return { last, output };
}

describe('a file that is sealed', () => {
  const edges = [0, 1, 65_535, 65_536, 65_537, 1_048_576, 5_000_000, filePartBytes + 1];
  it.each(edges)('of %d bytes comes back as it was, in parts named by their hash', async (size) => {
    const place = placed();
    const content = randomBytes(size);
    writeFileSync(place.source, content);
    const file = await sealedOf(place);
    expect(sealedFile.safeParse(file).success).toBe(true);
    expect(file).toMatchObject({ fileId, sizeBytes: size, sha512: sha512(content) });
    expect(left(place.parts).toSorted()).toEqual(file.parts.map(({ name }) => name).toSorted());
    expect(left(place.underWay)).toEqual([]);
    for (const { name } of file.parts) {
      const bytes = readFileSync(join(place.parts, name));
      expect(`${createHash('sha256').update(bytes).digest('hex')}.prt`).toBe(name);
    }
    const { last, output } = await openedOf(place, file);
    expect(last).toEqual({ say: 'opened', sizeBytes: size });
    expect(readFileSync(output).equals(content)).toBe(true);
  });

  it('goes on after a kill with the parts that are there, and makes those anew that were cut short', async () => {
    const place = placed();
    writeFileSync(place.source, randomBytes(filePartBytes + 3_000_000));
    const killed = createFaultyDisk(nodeDisk, (operation, nth) =>
      operation === 'append' && nth > 40 ? 'EIO' : undefined,
    );
    const { last } = await sealing(place, killed);
    expect(last).toEqual({ say: 'failed', fault: { kind: 'disk/io' } });
    const made = readdirSync(place.underWay);
    expect(made).toContain('000000.prt');
    const first = readFileSync(join(place.underWay, '000000.prt'));
    // A kill in the middle of a part leaves a piece of it.
    writeFileSync(join(place.underWay, '000001.prt'), first.subarray(0, 1_000_000));
    const file = await sealedOf(place);
    const kept = `${createHash('sha256').update(first).digest('hex')}.prt`;
    expect(file.parts[0]?.name).toBe(kept);
    expect(file.sha512).toBe(sha512(readFileSync(place.source)));
    expect((await openedOf(place, file)).last.say).toBe('opened');
  });

  it('is sealed anew where what was begun belongs to another content', async () => {
    const place = placed();
    writeFileSync(place.source, randomBytes(filePartBytes + 10));
    const stop = createFaultyDisk(nodeDisk, (operation, nth) =>
      operation === 'create' && nth > 5 ? 'ENOSPC' : undefined,
    );
    expect((await sealing(place, stop)).last).toEqual({
      say: 'failed',
      fault: { kind: 'disk/full' },
    });
    expect(left(place.underWay)).toEqual(['000000.prt']);
    writeFileSync(place.source, randomBytes(filePartBytes + 10));
    const file = await sealedOf(place);
    expect(file.sha512).toBe(sha512(readFileSync(place.source)));
  });

  it('leaves nothing when it is cancelled', async () => {
    const place = placed();
    writeFileSync(place.source, randomBytes(filePartBytes + 5));
    const { last } = await runSealer(
      { job: 'seal-file', ...place },
      sealerMachine(nodeDisk),
      [seal],
      (said) =>
        said.say === 'progress' && said.doneBytes > 16_000_000 ? { say: 'cancel' } : undefined,
    );
    expect(last).toEqual({ say: 'failed', fault: { kind: 'cancelled' } });
    expect([...left(place.underWay), ...left(place.parts)]).toEqual([]);
  });

  it('is refused when it grows, shrinks or is written to meanwhile, and leaves nothing', async () => {
    for (const change of [
      (path: string) => appendFileSync(path, 'more'),
      (path: string) => writeFileSync(path, 'less'),
      (path: string) => writeFileSync(path, randomBytes(6_000_000)),
    ]) {
      const place = placed();
      writeFileSync(place.source, randomBytes(6_000_000));
      const { last } = await runSealer(
        { job: 'seal-file', ...place },
        sealerMachine(nodeDisk),
        [seal],
        (said) => {
          if (said.say === 'progress' && said.doneBytes > 4_000_000 && said.doneBytes < 6_000_000)
            change(place.source);
          return undefined;
        },
      );
      expect(last).toEqual({ say: 'failed', fault: { kind: 'file/changed' } });
      expect([...left(place.underWay), ...left(place.parts)]).toEqual([]);
    }
  });

  it('must be a file with an end: no folder, no device, nothing that is away', async () => {
    for (const source of [dir, '/dev/zero', join(dir, 'nowhere')]) {
      const { last } = await sealing({ ...placed(), source });
      expect(last).toEqual({ say: 'failed', fault: { kind: 'file/not-a-file' } });
    }
  });

  it('is not begun where there is no room for it', async () => {
    const place = placed();
    writeFileSync(place.source, randomBytes(1000));
    const { last } = await sealing(place, { ...nodeDisk, freeBytes: () => Promise.resolve(5000) });
    expect(last).toEqual({ say: 'failed', fault: { kind: 'file/no-room' } });
  });
});

describe('a sealed file', () => {
  it('is written nowhere where the chosen folder is gone', async () => {
    const place = placed();
    writeFileSync(place.source, randomBytes(1000));
    const file = await sealedOf(place);
    const { last } = await openedOf(place, file, key, join(dir, 'gone', 'report.bin'));
    expect(last).toEqual({ say: 'failed', fault: { kind: 'output/absent' } });
  });

  it('does not open with a part missing, damaged, in another’s place, or another key; nothing is left', async () => {
    const place = placed();
    writeFileSync(place.source, randomBytes(filePartBytes + 1000));
    const file = await sealedOf(place);
    const [first, second] = file.parts;
    assert(first && second, 'there are two');
    const path = join(place.parts, second.name);
    const whole = readFileSync(path);
    const refused = async (of: SealedFile, secret = key): Promise<unknown> => {
      const { last, output } = await openedOf(place, of, secret);
      expect(existsSync(output) || existsSync(`${output}.part`)).toBe(false);
      return last.say === 'failed' ? last.fault : last;
    };
    expect(await refused(file, new Uint8Array(32))).toMatchObject({
      kind: 'file/damaged',
      where: 1,
    });
    expect(await refused({ ...file, sha512: 'f'.repeat(128) })).toEqual({ kind: 'file/damaged' });
    const renamed = { name: second.name, sizeBytes: filePartBytes };
    expect(
      await refused({ ...file, parts: [renamed, { ...first, sizeBytes: 1000 }] }),
    ).toMatchObject({ kind: 'file/damaged', because: 'seal/not-for-me' });
    writeFileSync(
      path,
      whole.map((byte, at) => (at === 500 ? byte ^ 1 : byte)),
    );
    expect(await refused(file)).toMatchObject({
      ...{ kind: 'file/damaged', because: 'seal/tampered', where: 2 },
    });
    rmSync(path);
    expect(await refused(file)).toEqual({ kind: 'file/not-here', where: 2 });
  });

  it('shows what it begins with before anything is sealed', async () => {
    const source = join(dir, 'head.bin');
    writeFileSync(source, Buffer.concat([Buffer.from('MZ'), randomBytes(100_000)]));
    const { last } = await runSealer({ job: 'look', source }, sealerMachine(nodeDisk), [
      { say: 'look' },
    ]);
    assert(last.say === 'head', 'it answers');
    expect([last.head[0], last.head[1], last.head.length, last.sizeBytes]).toEqual([
      ...[0x4d, 0x5a, 65_536, 100_002],
    ]);
  });
});
