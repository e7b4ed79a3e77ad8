import { describe, expect, it } from 'vitest';
import { eventually } from '../../../test/fakes/eventually.ts';
import {
  aBundle,
  anArchive,
  aSigningKey,
  sealedFor,
} from '../../../test/builders/outside-bundle.ts';
import { anId } from '../../../test/builders/people.ts';
import { aCaseOn, rigsOfATest } from '../../../test/fakes/rigs-of-a-test.ts';
import {
  aFoundedRig,
  aSecondRig,
  memberIn,
  openedIn,
  rigPassphrase,
  shareCharter,
  type OpenRig,
} from '../../../test/fakes/two-devices.ts';
import { createRig, createRigShare, type Rig } from '../../../test/fakes/vault-rig.ts';
import { assert } from '../../../shared/kit/assert.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import { fileCompartment } from '../files/file-key.ts';
import { outsideKeys } from '../outside/outside-keys.ts';

/** @file Bundles that came and are kept with a case, in the real vault over the real jobs of the sealer. Everybody is invented. */

const hester = aSigningKey('11'.repeat(32));
const rigs = rigsOfATest();

async function aUnit(share?: Parameters<typeof aFoundedRig>[0]) {
  const mara = await aFoundedRig(share);
  rigs.push(mara.rig);
  await mara.rig.ask('makeOutsideKeys', { members: [] });
  return { mara, rig: mara.rig, id: await aCaseOn(mara.rig) };
}

const recipientOf = (rig: Rig): string => outsideKeys(openedIn(rig))?.recipient ?? '';

/** `by`: read by the sealer, or in the worker's memory. */
async function openIt(rig: Rig, by: 'sealer' | 'memory', files?: Readonly<Record<string, string>>) {
  const archive = await anArchive(hester, files);
  const { bundle, signature } = await aBundle(hester, { recipient: recipientOf(rig) }, archive);
  if (by === 'sealer') await rig.offer('PSD-14.bag.tar.age', bundle);
  const chosen = by === 'sealer' ? await rig.ask('chooseFiles', {}) : undefined;
  const token = chosen?.ok ? (chosen.value.files[0]?.token ?? '') : '';
  const looked = await rig.ask('lookAtBundle', {
    ...(by === 'sealer' ? { token } : { bundle }),
    signature,
  });
  assert(looked.ok && 'signer' in looked.value, JSON.stringify(looked));
  const opened = await rig.ask('openBundle', {});
  assert(opened.ok && 'files' in opened.value, JSON.stringify(opened));
}
const keep = (rig: Rig, id: CaseId) =>
  rig.ask('keepBundle', { caseId: id, name: 'PSD-14.bag.tar.age', why: 'What they hold.' });
async function keptIn(rig: Rig, id: CaseId) {
  const view = await rig.ask('refreshCase', { caseId: id });
  assert(view.ok, 'the case opens');
  return view.value.state.keptBundle.kept;
}
async function openAgain(rig: Rig, id: CaseId) {
  const [kept] = await keptIn(rig, id);
  return rig.ask('openKeptBundle', { caseId: id, keptId: kept?.keptId ?? '' });
}
const partsOn = (rig: Rig): readonly string[] =>
  [...rig.disk.files().keys()].filter((path) => path.endsWith('.prt'));
const keysOfTheUnit = (rig: Rig): readonly string[] => {
  const { keys, unitId } = openedIn(rig);
  return keys.compartmentKeys.items(unitId, fileCompartment);
};

async function startedAgain({ rig, vaultId }: OpenRig): Promise<Rig> {
  rig.kill();
  const again = await createRig(rig.disk);
  rigs.push(again);
  const unlocked = await again.ask('unlock', { vaultId, passphrase: rigPassphrase });
  assert(unlocked.ok, 'it unlocks');
  return again;
}
const until = (isSo: () => boolean): Promise<void> => eventually(() => expect(isSo()).toBe(true));

describe.each(['sealer', 'memory'] as const)('a bundle read by the %s', (by) => {
  it('is kept with who signed it, and found and read again after a restart', async () => {
    const { mara, rig, id } = await aUnit();
    await openIt(rig, by);
    const kept = await keep(rig, id);
    assert(kept.ok, JSON.stringify(kept));
    // It is still the one that is looked at.
    expect(await rig.ask('readBundleFile', { path: 'data/case.html' })).toMatchObject({ ok: true });
    await rig.ask('closeBundle', {});
    expect(keysOfTheUnit(rig)).toEqual([]);
    expect(partsOn(rig).every((path) => path.includes('/parcels/files/'))).toBe(true);

    const again = await startedAgain(mara);
    const [there] = await keptIn(again, id);
    expect(there?.signature).toContain('BEGIN SSH SIGNATURE');
    expect(await keptIn(again, id)).toMatchObject([
      {
        ...{ name: 'PSD-14.bag.tar.age', isSignedInside: true, files: 3 },
        ...{ signer: { standing: 'stranger' }, openedWith: 'key-of-the-unit' },
      },
    ]);
    const opened = await openAgain(again, id);
    assert(opened.ok && 'files' in opened.value, JSON.stringify(opened));
    expect(opened.value).toMatchObject({ isSignedInside: true, signer: { standing: 'stranger' } });
    expect(await again.ask('readBundleFile', { path: 'data/exhibits/E0001.bin' })).toMatchObject({
      value: { content: 'text', text: 'An exhibit (invented).', isCut: false },
    });
    expect(await again.ask('fileProgress', {})).toMatchObject({ value: { files: [] } });
  });

  it('is refused a second time, and nothing is sealed for that', async () => {
    const { rig, id } = await aUnit();
    await openIt(rig, by);
    assert((await keep(rig, id)).ok, 'it is kept');
    const before = partsOn(rig);
    await rig.ask('closeBundle', {});
    expect(partsOn(rig)).toEqual(before);
    expect(await keep(rig, id)).toEqual({ ok: false, error: { fault: { kind: 'cancelled' } } });
  });
});

describe('a kept bundle', () => {
  it('gives a file of it to the case, to be registered as an exhibit', async () => {
    const { rig, id } = await aUnit();
    await openIt(rig, 'sealer');
    // What was not kept gives nothing.
    expect((await rig.ask('takeFromBundle', { path: 'data/exhibits/E0001.bin' })).ok).toBe(false);
    assert((await keep(rig, id)).ok, 'it is kept');
    const opened = await openAgain(rig, id);
    assert(opened.ok, 'it opens again');
    const taken = await rig.ask('takeFromBundle', { path: 'data/exhibits/E0001.bin' });
    assert(taken.ok, JSON.stringify(taken));
    const progress = await rig.ask('fileProgress', {});
    assert(progress.ok && progress.value.files[0]?.sealed, 'it waits to be registered');
    const [file] = progress.value.files;
    expect(file).toMatchObject({ name: 'E0001.bin', caseId: id, sizeBytes: 22 });
    expect(file.foundAt).toBe('In the received bundle PSD-14.bag.tar.age, as exhibits/E0001.bin');
    const sealed = progress.value.files[0].sealed;
    const read = await rig.ask('readFile', {
      ...{ caseId: id, file: sealed, fromBytes: 0, sizeBytes: 100 },
    });
    assert(read.ok, JSON.stringify(read));
    expect(new TextDecoder().decode(read.value.bytes)).toBe('An exhibit (invented).');
  });

  it('opens at a colleague who has the case, and at nobody else’s', async () => {
    const share = await createRigShare();
    const { mara, rig, id } = await aUnit(share);
    const rafi = await aSecondRig(mara, {}, share);
    const wren = await aSecondRig(mara, { name: 'Wren Pike' }, share);
    rigs.push(rafi.rig, wren.rig);
    for (const one of [rafi, wren]) await shareCharter(mara.rig, one.rig);
    for (const one of [mara, rafi, wren]) await one.rig.chooseShare();
    const named = await rig.ask('append', {
      ...{ stream: 'unit', checkOnly: false },
      events: [
        {
          type: 'officeholder.named/1',
          ...{ personId: anId('Rafi Stone'), memberId: memberIn(rafi.rig), name: 'Rafi Stone' },
          ...{ rankOrGrade: 'DC', offices: ['investigator'], collarNumber: '' },
        },
      ],
    });
    assert(named.ok, 'the colleague is named');
    await openIt(rig, 'sealer');
    await rig.syncOnce();
    // Looked at and not kept: nothing of it is on the share.
    expect([...share.disk.files().keys()].filter((path) => path.endsWith('.prt'))).toEqual([]);
    assert((await keep(rig, id)).ok, 'it is kept');
    const granted = await rig.ask('grantAccess', {
      ...{ caseId: id, memberId: memberIn(rafi.rig), memberName: 'Rafi Stone' },
      ...{ reason: 'Works on it too.', withReporter: false, reporterReason: '' },
      ...{ withCharacteristics: false, anotherPerson: '' },
    });
    assert(granted.ok, JSON.stringify(granted));
    for (const one of [mara, rafi, wren, mara, rafi, wren]) await one.rig.syncOnce();
    const opened = await openAgain(rafi.rig, id);
    expect(opened).toMatchObject({ value: { isSignedInside: true } });
    expect(await wren.rig.ask('refreshCase', { caseId: id })).toMatchObject({ ok: false });
  });

  it('is destroyed with its key on another’s authority, and opens no more', async () => {
    const { mara, rig, id } = await aUnit();
    await openIt(rig, 'memory');
    assert((await keep(rig, id)).ok, 'it is kept');
    const [kept] = await keptIn(rig, id);
    const disposed = await rig.ask('append', {
      ...{ stream: id, checkOnly: false },
      events: [
        {
          ...{ type: 'kept-bundle.disposed/1', keptId: kept?.keptId, disposedOn: '2027-02-20' },
          authorisedBy: { name: 'Ottilie Marchbank', rankOrGrade: 'DCI' },
          ...{ authority: 'Email of 20 February', reason: 'Asked for back.' },
        },
      ],
    });
    assert(disposed.ok, JSON.stringify(disposed));
    expect(partsOn(rig)).toEqual([]);
    expect(openedIn(rig).keys.compartmentKeys.items(id, fileCompartment)).toEqual([]);
    const again = await startedAgain(mara);
    expect((await openAgain(again, id)).ok).toBe(false);
  });

  it('is no more than it was: a part that was changed on the disk is refused', async () => {
    const { rig, id } = await aUnit();
    await openIt(rig, 'sealer');
    assert((await keep(rig, id)).ok, 'it is kept');
    const [path] = partsOn(rig);
    assert(path, 'it has a part');
    await rig.disk.remove(path);
    expect(await openAgain(rig, id)).toMatchObject({ error: { fault: { kind: 'file/not-here' } } });
  });
});

describe('what is left of a bundle that was only looked at', () => {
  it('is nothing after a lock or a kill: its parts and its key go at the next unlock', async () => {
    const { mara, rig } = await aUnit();
    await openIt(rig, 'sealer');
    expect(partsOn(rig).filter((path) => path.includes('/under-way/'))).toHaveLength(1);
    expect(keysOfTheUnit(rig)).toHaveLength(1);
    const again = await startedAgain(mara);
    await until(() => partsOn(again).length === 0 && keysOfTheUnit(again).length === 0);
  });

  it('is nothing when it is cancelled while it is read, and says how far it was', async () => {
    const { rig } = await aUnit();
    const noise = Buffer.alloc(9_000_000, 7).toString('latin1');
    const archive = await anArchive(hester, { 'video.bin': noise });
    const bundle = await sealedFor({ recipient: recipientOf(rig) }, archive);
    await rig.offer('large.bag.tar.age', bundle);
    const chosen = await rig.ask('chooseFiles', {});
    assert(chosen.ok && chosen.value.files[0], 'a file is chosen');
    const looked = await rig.ask('lookAtBundle', { token: chosen.value.files[0].token });
    assert(looked.ok, JSON.stringify(looked));
    const underWay = async () => {
      const progress = await rig.ask('fileProgress', {});
      return progress.ok
        ? progress.value.files.find(({ doing }) => doing === 'reading')
        : undefined;
    };
    const reading = await underWay();
    expect(reading?.sizeBytes).toBe(bundle.length);
    const opening = rig.ask('openBundle', {});
    await rig.ask('cancelFile', { fileId: reading?.fileId ?? '' });
    expect(await opening).toEqual({ ok: false, error: { fault: { kind: 'cancelled' } } });
    expect(await underWay()).toBeUndefined();
    expect(partsOn(rig)).toEqual([]);
    expect(keysOfTheUnit(rig)).toEqual([]);
  });
});
