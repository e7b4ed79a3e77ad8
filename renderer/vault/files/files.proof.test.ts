import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { appendAndClose, type Disk } from '../../../electron/replica/disk.ts';
import { aFileExhibit, anExhibit } from '../../../test/builders/exhibits.ts';
import { anId } from '../../../test/builders/people.ts';
import {
  aFoundedRig,
  aSecondRig,
  memberIn,
  openedIn,
  rigPassphrase,
  shareCharter,
  type OpenRig,
} from '../../../test/fakes/two-devices.ts';
import { aCaseOn, rigsOfATest } from '../../../test/fakes/rigs-of-a-test.ts';
import { createRig, createRigShare, type Rig } from '../../../test/fakes/vault-rig.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import type { SealedFile } from '../../../shared/kit/sealed-file.ts';
import { fileKeyOf } from './file-key.ts';

/** @file Files of any size in the real vault, over the real jobs of the sealer. Everybody is invented. */

const rigs = rigsOfATest();

async function alone() {
  const mara = await aFoundedRig();
  rigs.push(mara.rig);
  return { mara, rig: mara.rig, id: await aCaseOn(mara.rig) };
}

async function chosenToken(rig: Rig, name: string, content: Bytes): Promise<string> {
  await rig.offer(name, content);
  const chosen = await rig.ask('chooseFiles', {});
  assert(chosen.ok && chosen.value.files[0], 'a file is chosen');
  expect(chosen.value.files[0]).toMatchObject({ name, sizeBytes: content.length });
  return chosen.value.files[0].token;
}

async function attached(rig: Rig, id: CaseId, content: Bytes, name = 'door camera.mp4') {
  const token = await chosenToken(rig, name, content);
  const answer = await rig.ask('attachFile', { caseId: id, token });
  assert(answer.ok, JSON.stringify(answer));
  return answer.value.file;
}

async function registered(rig: Rig, id: CaseId, file: SealedFile): Promise<void> {
  const saved = await rig.ask('append', {
    ...{ stream: id, checkOnly: false },
    events: [aFileExhibit({}, { sealed: file })],
  });
  assert(saved.ok, JSON.stringify(saved));
}

async function putBack(disk: Disk, path: string, bytes: Bytes): Promise<void> {
  await appendAndClose(await disk.create(path), bytes);
}

const reading = (rig: Rig, id: CaseId, file: SealedFile, from = 0, size = file.sizeBytes) =>
  rig.ask('readFile', { caseId: id, file, fromBytes: from, sizeBytes: size });
const some = (sizeBytes: number): Bytes => copyBytes(randomBytes(sizeBytes));
const partsOn = (rig: Rig): readonly string[] =>
  [...rig.disk.files().keys()].filter((path) => path.endsWith('.prt'));

describe('a file in a case', () => {
  it('is sealed, recorded, read from any place of it, and saved out as it was', async () => {
    const { rig, id } = await alone();
    const content = some(300_000);
    const token = await chosenToken(rig, 'door camera.mp4', content);
    const looked = await rig.ask('lookAtFile', { token });
    assert(looked.ok, 'its beginning is shown');
    expect(looked.value).toEqual({ head: content.slice(0, 65_536), sizeBytes: 300_000 });
    const answer = await rig.ask('attachFile', { caseId: id, token });
    assert(answer.ok, JSON.stringify(answer));
    const { file } = answer.value;
    expect(file).toMatchObject({
      ...{ sizeBytes: 300_000, sha512: createHash('sha512').update(content).digest('hex') },
    });
    expect(await rig.ask('fileProgress', {})).toMatchObject({
      value: { files: [{ fileId: file.fileId, caseId: id, sealed: file }] },
    });
    await registered(rig, id, file);
    expect(await rig.ask('fileProgress', {})).toEqual({ ok: true, value: { files: [] } });
    expect(await reading(rig, id, file)).toEqual({ ok: true, value: { bytes: content } });
    expect(await reading(rig, id, file, 100_001, 77)).toEqual({
      ok: true,
      value: { bytes: content.slice(100_001, 100_078) },
    });
    expect(await reading(rig, id, file, 299_999, 100)).toEqual({
      ok: true,
      value: { bytes: content.slice(299_999) },
    });

    const output = await rig.ask('chooseOutput', { suggestedName: 'E0001.mp4' });
    assert(output.ok, 'a place is chosen');
    const savedOut = {
      type: 'exhibit.saved-out/1',
      exhibitId: anId('recording'),
      ...{ purpose: 'casework', reason: 'To play it at the interview.' },
    };
    const saved = await rig.ask('saveFile', {
      ...{ caseId: id, file, token: output.value.token, event: savedOut },
    });
    expect(saved).toMatchObject({ ok: true });
    expect(rig.disk.files().get('/outside/E0001.mp4')).toEqual(content);
  });

  it('is not saved out where the rules refuse the entry that says so', async () => {
    const { rig, id } = await alone();
    const file = await attached(rig, id, some(100));
    const output = await rig.ask('chooseOutput', { suggestedName: 'E0001.bin' });
    assert(output.ok, 'a place is chosen');
    const refused = await rig.ask('saveFile', {
      ...{ caseId: id, file, token: output.value.token },
      event: {
        ...{ type: 'exhibit.saved-out/1', exhibitId: anId('nobody knows it') },
        ...{ purpose: 'casework', reason: 'To look at it.' },
      },
    });
    expect(refused).toMatchObject({ ok: false, error: { refusals: [{}] } });
    expect(rig.disk.files().has('/outside/E0001.bin')).toBe(false);
  });

  it('that was broken off by a full disk is gone on with, and one that is given up leaves nothing', async () => {
    const { mara, rig, id } = await alone();
    const content = some(50_000);
    const create = rig.disk.create.bind(rig.disk);
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    rig.disk.create = (path) => (path.includes('under-way') ? Promise.reject(full) : create(path));
    const token = await chosenToken(rig, 'notes.pdf', content);
    expect(await rig.ask('attachFile', { caseId: id, token })).toEqual({
      ok: false,
      error: { fault: { kind: 'disk/full' } },
    });
    rig.disk.create = create;
    rig.kill();
    const again = await createRig(rig.disk);
    rigs.push(again);
    await again.ask('unlock', { vaultId: mara.vaultId, passphrase: rigPassphrase });
    const keysBefore = openedIn(again).keys.compartmentKeys.items(id, 'file');
    expect(keysBefore).toHaveLength(1);
    expect(await again.ask('fileProgress', {})).toMatchObject({
      value: { files: [{ caseId: id, name: 'notes.pdf', isBrokenOff: true }] },
    });
    const file = await attached(again, id, content, 'notes.pdf');
    expect([file.fileId]).toEqual(keysBefore);
    expect(partsOn(again)).toHaveLength(1);

    expect(await again.ask('discardFile', { caseId: id, fileId: file.fileId })).toEqual({
      ok: true,
      value: {},
    });
    expect(partsOn(again)).toEqual([]);
    expect(openedIn(again).keys.compartmentKeys.items(id, 'file')).toEqual([]);
    expect(await reading(again, id, file)).toMatchObject({
      error: { fault: { kind: 'file/no-key' } },
    });
  });

  it('says plainly that the file changed, is damaged, or cannot be taken', async () => {
    const { rig, id } = await alone();
    const file = await attached(rig, id, some(5000));
    const [path = ''] = partsOn(rig);
    const bytes = rig.disk.files().get(path);
    assert(bytes, 'the part lies there');
    rig.disk.tamper(
      path,
      bytes.map((byte, at) => (at === 900 ? byte ^ 1 : byte)),
    );
    expect(await reading(rig, id, file)).toEqual({
      ok: false,
      error: { fault: { kind: 'file/damaged' } },
    });
    const token = await chosenToken(rig, 'gone.bin', some(10));
    await rig.disk.remove('/outside/gone.bin');
    expect(await rig.ask('attachFile', { caseId: id, token })).toEqual({
      ok: false,
      error: { fault: { kind: 'file/not-a-file' } },
    });
    expect(await rig.ask('fileProgress', {})).toMatchObject({
      value: { files: [{ fileId: file.fileId }] },
    });
  });

  it('that is disposed of opens with nothing that is left on this disk, after a restart too', async () => {
    const { mara, rig, id } = await alone();
    const file = await attached(rig, id, some(5000));
    const other = await attached(rig, id, some(6000), 'another.bin');
    await registered(rig, id, file);
    const [part] = file.parts;
    const kept = [...rig.disk.files()].find(([path]) => path.endsWith(part?.name ?? '?'));
    assert(kept && fileKeyOf(openedIn(rig), id, file.fileId), 'it can be read before');
    const disposed = await rig.ask('append', {
      ...{ stream: id, checkOnly: false },
      events: [
        {
          ...{ type: 'exhibit.disposed/1', exhibitId: anId('recording'), how: 'destroyed', to: '' },
          ...{ disposedOn: '2027-01-20', authorisedBy: anExhibit().foundBy },
          ...{ authority: 'Email of the superintendent.', reason: 'No longer needed.' },
        },
      ],
    });
    assert(disposed.ok, JSON.stringify(disposed));
    rig.kill();
    // Somebody puts the part back: it opens with nothing.
    await putBack(rig.disk, ...kept);
    const again = await createRig(rig.disk);
    rigs.push(again);
    const unlocked = await again.ask('unlock', {
      ...{ vaultId: mara.vaultId, passphrase: rigPassphrase },
    });
    assert(unlocked.ok, 'the ring is whole');
    expect(unlocked.value.session.troubles).toEqual([]);
    expect(fileKeyOf(openedIn(again), id, file.fileId)).toBeUndefined();
    expect(await reading(again, id, file)).toMatchObject({
      error: { fault: { kind: 'file/no-key' } },
    });
    expect(await reading(again, id, other)).toMatchObject({ ok: true });
  });
});

async function meet(...everybody: readonly OpenRig[]): Promise<void> {
  for (const _round of [1, 2, 3]) for (const { rig } of everybody) await rig.syncOnce();
}

async function give(from: OpenRig, to: OpenRig, id: CaseId): Promise<void> {
  const given = await from.rig.ask('grantAccess', {
    ...{ caseId: id, memberId: memberIn(to.rig), memberName: 'June Marsh' },
    ...{ reason: 'Works on it too.', withReporter: false, reporterReason: '' },
    ...{ withCharacteristics: false, anotherPerson: '' },
  });
  assert(given.ok, JSON.stringify(given));
}

async function twoOverAShare() {
  const share = await createRigShare();
  const mara = await aFoundedRig(share);
  const june = await aSecondRig(mara, { name: 'June Marsh' }, share);
  await shareCharter(mara.rig, june.rig);
  for (const { rig } of [mara, june]) {
    rigs.push(rig);
    await rig.chooseShare();
  }
  const named = await mara.rig.ask('append', {
    ...{ stream: 'unit', checkOnly: false },
    events: [
      {
        type: 'officeholder.named/1',
        ...{ personId: anId('June Marsh'), memberId: memberIn(june.rig), name: 'June Marsh' },
        ...{ rankOrGrade: 'DC', offices: ['investigator'], collarNumber: '' },
      },
    ],
  });
  assert(named.ok, 'the colleague is named');
  return { share, mara, june, id: await aCaseOn(mara.rig) };
}

describe('a file of a case that two have', () => {
  it('is fetched when it is wanted and not before; its key came with the case, or after it', async () => {
    const { mara, june, id } = await twoOverAShare();
    const before = await attached(mara.rig, id, some(5000), 'before.bin');
    await registered(mara.rig, id, before);
    await give(mara, june, id);
    const content = some(7000);
    const after = await attached(mara.rig, id, content, 'after.bin');
    await meet(mara, june);
    expect(partsOn(june.rig)).toEqual([]);
    expect(await reading(june.rig, id, before)).toMatchObject({ ok: true });
    expect(partsOn(june.rig)).toHaveLength(1);
    expect(await reading(june.rig, id, after)).toEqual({ ok: true, value: { bytes: content } });
  });

  it('says that it is not here while the share does not have its parts, or is away', async () => {
    const { share, mara, june, id } = await twoOverAShare();
    await give(mara, june, id);
    const file = await attached(mara.rig, id, some(5000));
    await meet(mara, june);
    const notHere = { ok: false, error: { fault: { kind: 'file/not-here' } } };
    const parts = [...share.disk.files()].filter(([path]) => path.endsWith('.prt'));
    expect(parts).toHaveLength(1);
    for (const [path] of parts) await share.disk.remove(path);
    expect(await reading(june.rig, id, file)).toEqual(notHere);
    for (const [path, bytes] of parts) await putBack(share.disk, path, bytes);
    expect(await reading(june.rig, id, file)).toMatchObject({ ok: true });
  });

  it('comes with its key to who was given the case by somebody who had not that key yet', async () => {
    const { mara, june, id } = await twoOverAShare();
    await meet(mara, june);
    // The file is added while the share is not met, and the case is given after: June is owed the key by Mara alone.
    const file = await attached(mara.rig, id, some(5000));
    await give(mara, june, id);
    await registered(mara.rig, id, file);
    await meet(mara, june);
    expect(fileKeyOf(openedIn(june.rig), id, file.fileId)).toHaveLength(32);
  });

  it('is destroyed at the colleague’s too, when the record that says so arrives', async () => {
    const { mara, june, id } = await twoOverAShare();
    const file = await attached(mara.rig, id, some(5000));
    await registered(mara.rig, id, file);
    await give(mara, june, id);
    await meet(mara, june);
    expect(await reading(june.rig, id, file)).toMatchObject({ ok: true });
    const disposed = await mara.rig.ask('append', {
      ...{ stream: id, checkOnly: false },
      events: [
        {
          ...{ type: 'exhibit.disposed/1', exhibitId: anId('recording'), how: 'destroyed', to: '' },
          ...{ disposedOn: '2027-01-20', authorisedBy: anExhibit().foundBy },
          ...{ authority: 'Email of the superintendent.', reason: 'No longer needed.' },
        },
      ],
    });
    assert(disposed.ok, JSON.stringify(disposed));
    await meet(mara, june);
    expect(fileKeyOf(openedIn(june.rig), id, file.fileId)).toBeUndefined();
    expect(partsOn(june.rig)).toEqual([]);
  });
});
