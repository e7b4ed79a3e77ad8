import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFoundedRig, openedIn } from '../../../test/fakes/two-devices.ts';
import { aCaseOn } from '../../../test/fakes/rigs-of-a-test.ts';
import type { Rig } from '../../../test/fakes/vault-rig.ts';
import { checkBag } from '../../../shared/formats/bundle/bag.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import { createId, itemId, type CaseId } from '../../../shared/kit/ids.ts';
import { ageHead, openAgeHead } from '../seal/age-head.ts';
import { packBundle, type BundleToPack } from './pack-bundle.ts';
import { readBundle } from './read-bundle.ts';
import { holdArchive } from '../received/held-archive.ts';

/** @file Bundles through the sealer: written for the outside tools, read from them, and refused. Everybody is invented. */

let dir = '';
let rig: Rig;
let id: CaseId;
let identity = '';
let recipient = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'probity-bundles-'));
  identity = await generateX25519Identity();
  recipient = await identityToRecipient(identity);
  writeFileSync(join(dir, 'key.txt'), `${identity}\n`);
  rig = (await aFoundedRig()).rig;
  id = await aCaseOn(rig);
});
afterAll(() => {
  expect(rig.bugs).toEqual([]);
  rmSync(dir, { recursive: true, force: true });
});

const video = copyBytes(randomBytes(400_000));

async function anExhibitFile() {
  await rig.offer('door camera.mp4', video);
  const chosen = await rig.ask('chooseFiles', {});
  assert(chosen.ok && chosen.value.files[0], 'a file is chosen');
  const { token } = chosen.value.files[0];
  const sealed = await rig.ask('attachFile', { caseId: id, token });
  assert(sealed.ok, JSON.stringify(sealed));
  return sealed.value.file;
}

async function packed(name: string, over: Partial<BundleToPack> = {}) {
  const output = await rig.ask('chooseOutput', { suggestedName: `${name}.bag.tar.age` });
  assert(output.ok, 'a place is chosen');
  const asked: string[] = [];
  const result = await packBundle(rig.room, openedIn(rig), {
    token: output.value.token,
    age: await ageHead({ recipients: [recipient] }),
    folder: name,
    words: [{ label: 'Purpose', value: 'To advise.' }],
    beside: new Map([['HOW-TO-OPEN.txt', 'Four commands.\n']]),
    files: [
      { path: 'case.json', bytes: encodeText('{"reference":"CCU/1"}\n') },
      { path: 'exhibits/E0001.bin', caseId: id, file: await anExhibitFile() },
    ],
    madeAtMs: Date.UTC(2027, 0, 20),
    sign: (what, sha512) => {
      asked.push(what);
      return Promise.resolve(`signature of ${sha512.slice(0, 8)}\n`);
    },
    ...over,
  });
  return { result, asked };
}
const onDisk = (name: string): Bytes | undefined => rig.disk.files().get(`/outside/${name}`);
const outside = (): readonly string[] =>
  [...rig.disk.files().keys()].filter((path) => path.startsWith('/outside/'));

async function chosen(name: string, bytes: Bytes): Promise<string> {
  await rig.offer(name, bytes);
  const choice = await rig.ask('chooseFiles', {});
  assert(choice.ok && choice.value.files[0], 'a file is chosen');
  return choice.value.files[0].token;
}

async function read(name: string, bytes: Bytes, identities = [identity]) {
  const token = await chosen(name, bytes);
  return readBundle(rig.room, openedIn(rig), {
    ...{ token, fileId: itemId.parse(createId(rig.room.ports.entropy)) },
    judge: async ({ header }) => {
      const key = await openAgeHead(header, { identities });
      return key.ok ? key.value : undefined;
    },
  });
}

describe('a bundle that is packed', () => {
  it('opens with age, tar and sha512sum, holds the exhibit as it was, and is signed inside and beside', async () => {
    const { result, asked } = await packed('CCU-1_A');
    assert(result.ok, JSON.stringify(result));
    const bytes = onDisk('CCU-1_A.bag.tar.age');
    assert(bytes, 'it has its name');
    expect(result.value).toEqual({
      sha512: createHash('sha512').update(bytes).digest('hex'),
      sizeBytes: bytes.length,
    });
    expect(asked).toEqual(['lists', 'whole']);
    expect(onDisk('CCU-1_A.bag.tar.age.sig')).toEqual(
      encodeText(`signature of ${result.value.sha512.slice(0, 8)}\n`),
    );
    writeFileSync(join(dir, 'a.age'), bytes);
    const steps =
      'age -d -i key.txt a.age | tar x && cd CCU-1_A && sha512sum -c --strict --quiet manifest-sha512.txt tagmanifest-sha512.txt';
    execFileSync('bash', ['-o', 'pipefail', '-c', steps], { cwd: dir, stdio: 'pipe' });
    expect(readFileSync(join(dir, 'CCU-1_A/data/exhibits/E0001.bin')).equals(video)).toBe(true);
    const lists = readFileSync(join(dir, 'CCU-1_A/tagmanifest-sha512.txt'));
    const hash = createHash('sha512').update(lists).digest('hex').slice(0, 8);
    expect(readFileSync(join(dir, 'CCU-1_A/tagmanifest-sha512.txt.sig'), 'utf8')).toBe(
      `signature of ${hash}\n`,
    );
  });

  it('is absent, with its signature, when it is cancelled, the disk is full, or the signing fails', async () => {
    const before = outside();
    const cancelled = new AbortController();
    const first = await packed('CCU-1_B', {
      cancel: cancelled.signal,
      sign: () => {
        cancelled.abort();
        return Promise.resolve('');
      },
    });
    expect(first.result).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    const create = rig.disk.create.bind(rig.disk);
    rig.disk.create = async (path) => {
      const file = await create(path);
      const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
      let size = 0;
      return path.endsWith('.part')
        ? {
            ...file,
            append: (bytes) => {
              size += bytes.length;
              return size > 200_000 ? Promise.reject(full) : file.append(bytes);
            },
          }
        : file;
    };
    // The exhibit is put on the same disk before.
    const second = await packed('CCU-1_C', {
      files: [{ path: 'large.bin', bytes: copyBytes(randomBytes(900_000)) }],
    });
    rig.disk.create = create;
    expect(second.result).toMatchObject({ ok: false, error: { kind: 'disk/full' } });
    const third = await packed('CCU-1_D', { sign: () => Promise.reject(new Error('no key')) });
    expect(third.result).toMatchObject({ ok: false, error: { kind: 'bug' } });
    expect(rig.bugs.splice(0)).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(outside().toSorted()).toEqual(before.toSorted());
  });

  it('is not packed with a file whose key is not here, or whose parts are not', async () => {
    const file = await anExhibitFile();
    const unknown = { ...file, fileId: file.parts[0]?.name.slice(0, 32) as typeof file.fileId };
    const first = await packed('CCU-1_E', {
      files: [{ path: 'a.bin', caseId: id, file: unknown }],
    });
    expect(first.result).toMatchObject({ error: { kind: 'file/no-key' } });
    const other = await packed('CCU-1_E', {
      files: [{ path: 'a.bin', caseId: id, file: { ...file, sha512: 'f'.repeat(128) } }],
    });
    expect(other.result).toMatchObject({ error: { kind: 'file/damaged' } });
    for (const path of [...rig.disk.files().keys()].filter((one) => one.endsWith('.prt')))
      await rig.disk.remove(path);
    const second = await packed('CCU-1_F', { files: [{ path: 'a.bin', caseId: id, file }] });
    expect(second.result).toMatchObject({ error: { kind: 'file/not-here' } });
  });
});

describe('a bundle that is read', () => {
  it('is kept sealed as one file, and each of its files is read from its place', async () => {
    const { result } = await packed('CCU-1_G');
    assert(result.ok, JSON.stringify(result));
    const bytes = onDisk('CCU-1_G.bag.tar.age');
    assert(bytes, 'it has its name');
    const got = await read('CCU-1_G.bag.tar.age', bytes);
    assert(got.ok, JSON.stringify(got));
    const { outside: about, entries, texts, file } = got.value;
    expect(about).toMatchObject({ sha512: result.value.sha512, sizeBytes: bytes.length });
    expect(about.signature).toBe(`signature of ${result.value.sha512.slice(0, 8)}\n`);
    expect(entries.map(({ path }) => path)).toContain('data/exhibits/E0001.bin');
    const files = new Map(entries.map(({ path, ...one }) => [path, one]));
    expect(checkBag({ files, texts })).toMatchObject({ ok: true });
    const entry = entries.find(({ path }) => path === 'data/exhibits/E0001.bin');
    assert(entry, 'it is there');
    const archive = holdArchive(rig.room, openedIn(rig), file);
    expect(await archive.read(entry.atBytes, entry.sizeBytes)).toEqual({ ok: true, value: video });
    await archive.forget();
  });

  it('may be made by the outside tools', async () => {
    const script = `mkdir -p X/data && printf 'hello\\n' > X/data/a.txt && cd X
      printf 'BagIt-Version: 1.0\\nTag-File-Character-Encoding: UTF-8\\n' > bagit.txt
      sha512sum data/a.txt > manifest-sha512.txt && sha512sum bagit.txt manifest-sha512.txt > tagmanifest-sha512.txt
      cd .. && tar cf - X | age -r ${recipient} -o x.age`;
    execFileSync('bash', ['-c', script], { cwd: dir, stdio: 'pipe' });
    const got = await read('x.age', copyBytes(readFileSync(join(dir, 'x.age'))));
    assert(got.ok, JSON.stringify(got));
    expect(got.value.outside.signature).toBeUndefined();
    expect(got.value.entries.map(({ path }) => path).toSorted()).toEqual([
      ...['bagit.txt', 'data/a.txt', 'manifest-sha512.txt', 'tagmanifest-sha512.txt'],
    ]);
  });

  it('is refused by name, and leaves nothing, when it is none, not for us, changed, or hostile inside', async () => {
    const parts = (): number =>
      [...rig.disk.files().keys()].filter((path) => path.includes('.prt')).length;
    const before = parts();
    const sealedBy = async (script: string): Promise<Bytes> => {
      execFileSync('bash', ['-c', `${script} | age -r ${recipient} -o h.age`], {
        ...{ cwd: dir, stdio: 'pipe' },
      });
      return copyBytes(readFileSync(join(dir, 'h.age')));
    };
    const { result } = await packed('CCU-1_H');
    assert(result.ok, JSON.stringify(result));
    const bytes = onDisk('CCU-1_H.bag.tar.age');
    assert(bytes, 'it has its name');
    const flipped = copyBytes(bytes.map((byte, at) => (at === 100_000 ? byte ^ 1 : byte)));
    const added = parts();
    for (const [name, content, fault] of [
      ['letter.pdf', encodeText('%PDF-1.7'), 'bundle/not-ours'],
      ['flipped.age', flipped, 'bundle/damaged'],
      ['short.age', copyBytes(bytes.subarray(0, bytes.length - 70_000)), 'bundle/damaged'],
      ['link.age', await sealedBy('ln -sf /etc/passwd l; tar cf - l'), 'bundle/archive-refused'],
      [
        'up.age',
        await sealedBy("tar cPf - --transform 's,^,../,' key.txt"),
        'bundle/archive-refused',
      ],
      ['text.age', await sealedBy('printf hello'), 'bundle/archive-refused'],
      ['nobag.age', await sealedBy('tar cf - key.txt'), 'bundle/no-bag'],
    ] as const)
      expect(await read(name, content), name).toMatchObject({ ok: false, error: { kind: fault } });
    const stranger = await read('a.age', bytes, [await generateX25519Identity()]);
    expect(stranger).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    expect(parts()).toBe(added);
    expect(added).toBeGreaterThan(before);
  });
});
