import { describe, expect, it, vi } from 'vitest';
import { diskError } from '../../test/fakes/memory-disk.ts';
import { createRig, type Rig } from '../../test/fakes/vault-rig.ts';
import { flush } from './calls/flush.ts';
import { againMs } from './calls/left-undone.ts';
import { deleteTables } from './store/database.ts';
import { aReport, byAColleague } from '../../test/builders/report.ts';
import { aReporter } from '../../test/builders/decisions.ts';
import { copyBytes } from '../../shared/kit/bytes.ts';
import { everyCase } from '../../test/builders/every-case.ts';
import type { CaseId, VaultId } from '../../shared/kit/ids.ts';
import { eventually } from '../../test/fakes/eventually.ts';

const passphrase = 'correct horse battery staple lamp';

async function foundedUnit(): Promise<{ rig: Rig; vaultId: VaultId; kitWords: readonly string[] }> {
  const rig = await createRig();
  const founded = await rig.ask('createVault', {
    ...{ kind: 'unit' as const, profileId: 'west-midlands' as const, passphrase },
    ...{ force: 'West Midlands Police', unitName: 'Counter Corruption Unit' },
    founder: { name: 'Mara Hale', rankOrGrade: 'DC', office: 'investigator' },
  });
  if (!founded.ok) throw new Error(JSON.stringify([founded, rig.bugs.map(String)]));
  return { rig, vaultId: founded.value.session.vaultId, kitWords: founded.value.kitWords };
}

const thirdPartyReport = aReport({
  route: byAColleague(),
});

async function openedCase(rig: Rig): Promise<CaseId> {
  const saved = await rig.ask('append', {
    stream: 'new',
    events: [thirdPartyReport, aReporter({ protection: 'confidential' })],
    checkOnly: false,
  });
  if (!saved.ok || !saved.value.caseId)
    throw new Error(JSON.stringify([saved, rig.bugs.map(String)]));
  return saved.value.caseId;
}

/** The disk does not answer what the search is filled from. */
function withoutTexts() {
  const get = Reflect.get(IDBObjectStore.prototype, 'get') as (query: unknown) => IDBRequest;
  return vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
    this: IDBObjectStore,
    query,
  ) {
    const request = get.call(this, query);
    if (query === 'texts-0') this.transaction.abort();
    return request;
  });
}

async function undoneIn(rig: Rig): Promise<unknown> {
  const answer = await rig.ask('leftUndone', {});
  return answer.ok ? answer.value.steps : answer;
}

/** What befalls the store befalls it between two runs: a process that still flushed would make it anew. */
async function loseStore(rig: Rig, vaultId: VaultId): Promise<void> {
  rig.kill();
  await deleteTables(vaultId);
}

async function restart(rig: Rig, vaultId: VaultId): Promise<Rig> {
  rig.kill();
  const restarted = await createRig(rig.disk);
  const unlocked = await restarted.ask('unlock', { vaultId, passphrase });
  if (!unlocked.ok) throw new Error(JSON.stringify([unlocked, restarted.bugs.map(String)]));
  return restarted;
}

describe('the vault', () => {
  it('opens a case from a report, lists it, finds it and tells what is owed', async () => {
    const { rig } = await foundedUnit();
    const caseId = await openedCase(rig);
    const view = await rig.ask('openCase', { caseId, purpose: 'casework' });
    expect(view).toMatchObject({ ok: true, value: { stage: 'Reported', readOnly: false } });
    expect(await rig.ask('caseList', everyCase)).toMatchObject({ ok: true, value: { total: 1 } });
    const surname = view.ok ? (view.value.row.subject.split(',')[0]?.split(' ').at(-1) ?? '') : '';
    expect(await rig.ask('search', { text: surname, limit: 10, settled: true })).toMatchObject({
      ok: true,
      value: { hits: [{ caseId }] },
    });
    expect(await rig.ask('myWork', { scope: 'mine' })).toMatchObject({
      ok: true,
      value: { counts: { liveCases: 1 } },
    });
    expect(rig.bugs).toEqual([]);
  });

  it('keeps every act through a restart', async () => {
    const { rig, vaultId } = await foundedUnit();
    const caseId = await openedCase(rig);
    const before = await rig.ask('refreshCase', { caseId });
    const after = await restart(rig, vaultId);
    expect(await after.ask('refreshCase', { caseId })).toEqual(before);
    expect(await after.ask('caseList', everyCase)).toMatchObject({ ok: true, value: { total: 1 } });
    expect(after.bugs).toEqual([]);
  });

  it('rebuilds the store from the journal when IndexedDB is gone, and says so', async () => {
    const { rig, vaultId } = await foundedUnit();
    const caseId = await openedCase(rig);
    const before = await rig.ask('refreshCase', { caseId });
    await loseStore(rig, vaultId);
    const after = await restart(rig, vaultId);
    expect(await after.ask('refreshCase', { caseId })).toEqual(before);
    expect(await after.ask('health', {})).toMatchObject({
      ok: true,
      value: { troubles: [{ kind: 'store-rebuilt' }] },
    });
  });

  it('opens and saves without a database where the disk has no room for one, and says so', async () => {
    const { rig, vaultId } = await foundedUnit();
    const caseId = await openedCase(rig);
    const before = await rig.ask('refreshCase', { caseId });
    const database = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const after = await restart(rig, vaultId);
    expect(await after.ask('refreshCase', { caseId })).toEqual(before);
    expect(await after.ask('caseList', everyCase)).toMatchObject({ ok: true, value: { total: 1 } });
    expect(await after.ask('health', {})).toMatchObject({
      ok: true,
      value: { troubles: [{ kind: 'store-unavailable' }] },
    });
    await openedCase(after);
    database.mockRestore();
    const roomy = await restart(after, vaultId);
    expect(await roomy.ask('caseList', everyCase)).toMatchObject({ ok: true, value: { total: 2 } });
    expect(await roomy.ask('health', {})).toMatchObject({ ok: true, value: { troubles: [] } });
    expect([...after.bugs, ...roomy.bugs]).toEqual([]);
  });

  it('says that the disk did not answer, and calls it no mistake of its own, where the database fails while it is open', async () => {
    const { rig } = await foundedUnit();
    const database = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('', 'AbortError');
    });
    expect(await rig.ask('giftFigures', { year: '' })).toEqual({
      ...{ ok: false, error: { fault: { kind: 'disk/not-read' } } },
    });
    expect(rig.bugs).toEqual([]);
    database.mockRestore();
    expect(await rig.ask('giftFigures', { year: '' })).toMatchObject({ ok: true });
  });

  it('fills the search where the disk does not answer what is to be tidied up', async () => {
    const { rig, vaultId } = await foundedUnit();
    const view = await rig.ask('refreshCase', { caseId: await openedCase(rig) });
    const surname = view.ok ? (view.value.row.subject.split(',')[0]?.split(' ').at(-1) ?? '') : '';
    const get = Reflect.get(IDBObjectStore.prototype, 'get') as (query: unknown) => IDBRequest;
    const asked: unknown[] = [];
    const database = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      query,
    ) {
      asked.push(query);
      if (query === 'files-attached') throw new DOMException('', 'AbortError');
      return get.call(this, query);
    });
    const after = await restart(rig, vaultId);
    await eventually(async () => {
      const found = await after.ask('search', { text: surname, limit: 10, settled: true });
      expect(found).toMatchObject({ ok: true, value: { hits: [{}] } });
      expect(asked).toContain('files-attached');
    });
    expect(after.bugs).toEqual([]);
    database.mockRestore();
  });

  it('says that the search is not complete where the disk did not answer, and completes it by itself and when asked', async () => {
    const { rig, vaultId } = await foundedUnit();
    await openedCase(rig);
    if (rig.room.opened) await flush(rig.room, rig.room.opened);
    const database = withoutTexts();
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const after = await restart(rig, vaultId);
    await eventually(async () => expect(await undoneIn(after)).toEqual(['search']));
    const health = await after.ask('health', {});
    expect(health).toMatchObject({ value: { troubles: [{ kind: 'left-undone' }] } });
    expect(await after.ask('tryUndone', {})).toMatchObject({ value: { steps: ['search'] } });
    const known = () => after.ask('alreadyKnown', { names: ['Ruth Calloway'] });
    expect(await known()).toMatchObject({ value: { hits: [], ready: false } });
    const [later] = timers.mock.calls.find(([, ms]) => ms === againMs) ?? [];
    timers.mockRestore();
    database.mockRestore();
    later?.();
    await eventually(async () => expect(await undoneIn(after)).toEqual([]));
    const found = await after.ask('search', { text: 'Calloway', limit: 10, settled: false });
    expect(found).toMatchObject({ ok: true, value: { ready: true, hits: [{}] } });
    expect(await known()).toMatchObject({ value: { hits: [{}], ready: true } });
    expect(await after.ask('health', {})).toMatchObject({ value: { troubles: [] } });
    expect(after.bugs).toEqual([]);
  });

  it('does what is left undone at once where somebody asks for it', async () => {
    const { rig, vaultId } = await foundedUnit();
    await openedCase(rig);
    if (rig.room.opened) await flush(rig.room, rig.room.opened);
    const database = withoutTexts();
    const after = await restart(rig, vaultId);
    await eventually(async () => expect(await undoneIn(after)).toEqual(['search']));
    database.mockRestore();
    expect(await after.ask('tryUndone', {})).toEqual({ ok: true, value: { steps: [] } });
  });

  it('writes the journal again from the store when the replica is gone, and says so', async () => {
    const { rig, vaultId } = await foundedUnit();
    const caseId = await openedCase(rig);
    const once = await restart(rig, vaultId);
    const before = await once.ask('refreshCase', { caseId });
    once.kill();
    for (const path of replicaFiles(once)) await once.disk.remove(path);
    const after = await restart(once, vaultId);
    expect(await after.ask('refreshCase', { caseId })).toEqual(before);
    expect(replicaFiles(after).length).toBeGreaterThan(0);
    await loseStore(after, vaultId);
    const rebuilt = await restart(after, vaultId);
    expect(await rebuilt.ask('refreshCase', { caseId })).toEqual(before);
  });

  it('writes a damaged segment again from the store, sets it aside and names it once', async () => {
    const { rig, vaultId } = await foundedUnit();
    const caseId = await openedCase(rig);
    const before = await rig.ask('refreshCase', { caseId });
    const once = await restart(rig, vaultId);
    once.kill();
    const segment = replicaFiles(once).find((path) => path.endsWith('.seg')) ?? '';
    const bytes = copyBytes(once.disk.files().get(segment) ?? []);
    bytes[300] = (bytes[300] ?? 0) ^ 1;
    once.disk.tamper(segment, bytes);
    const after = await restart(once, vaultId);
    await expect
      .poll(() => after.ask('health', {}))
      .toMatchObject({ ok: true, value: { troubles: [{ kind: 'frame-repaired' }] } });
    expect(replicaFiles(after)).not.toContain(segment);
    const later = await restart(after, vaultId);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await later.ask('health', {})).toMatchObject({ ok: true, value: { troubles: [] } });
    await loseStore(later, vaultId);
    const rebuilt = await restart(later, vaultId);
    expect(await rebuilt.ask('refreshCase', { caseId })).toEqual(before);
    expect([...after.bugs, ...later.bugs, ...rebuilt.bugs]).toEqual([]);
  });

  it.each(['ring.a', 'ring.b'])(
    'saves at the next try when the disk took only a part of a key in %s',
    async (name) => {
      const { rig, vaultId } = await foundedUnit();
      let failures = 1;
      const failing: typeof rig.disk = {
        ...rig.disk,
        openToAppend: async (path) => {
          const file = await rig.disk.openToAppend(path);
          return {
            ...file,
            append: async (bytes) => {
              if (!path.endsWith(name) || failures-- <= 0) return file.append(bytes);
              await file.append(bytes.subarray(0, 20));
              throw diskError('EIO');
            },
          };
        },
      };
      const shaky = await restart({ ...rig, disk: failing }, vaultId);
      const save = () =>
        shaky.ask('append', { stream: 'new', events: [aReport()], checkOnly: false });
      expect(await save()).toMatchObject({ ok: false, error: { fault: { kind: 'disk/io' } } });
      expect(await save()).toMatchObject({ ok: true });
      const after = await restart(shaky, vaultId);
      expect(await after.ask('caseList', everyCase)).toMatchObject({
        ok: true,
        value: { total: 1 },
      });
      expect(await after.ask('health', {})).toMatchObject({ ok: true, value: { troubles: [] } });
      expect([...shaky.bugs, ...after.bugs]).toEqual([]);
    },
  );

  it('names a damaged frame when both places lost it, and reads everything after it', async () => {
    const { rig, vaultId } = await foundedUnit();
    const first = await openedCase(rig);
    const sizeBefore =
      replicaFiles(rig).map((path) => rig.disk.files().get(path)?.length ?? 0)[0] ?? 0;
    const second = await openedCase(rig);
    const third = await openedCase(rig);
    const [path] = replicaFiles(rig);
    if (path === undefined) throw new Error('no journal');
    const bytes = copyBytes(rig.disk.files().get(path) ?? []);
    bytes[sizeBefore + 200] = (bytes[sizeBefore + 200] ?? 0) ^ 1;
    rig.disk.tamper(path, bytes);
    await loseStore(rig, vaultId);
    const after = await restart(rig, vaultId);
    expect(await after.ask('refreshCase', { caseId: first })).toMatchObject({ ok: true });
    expect(await after.ask('refreshCase', { caseId: third })).toMatchObject({ ok: true });
    expect(await after.ask('refreshCase', { caseId: second })).toMatchObject({
      ok: false,
      error: { fault: { kind: 'case/unreadable' } },
    });
    const health = await after.ask('health', {});
    expect(health.ok && health.value.troubles.map((trouble) => trouble.kind)).toContain(
      'frame-damaged',
    );
    expect(await openedCase(after)).toMatch(/^[0-9a-f]{32}$/);
    expect(after.bugs).toEqual([]);
  });

  it('recovers with the kit and a new passphrase; the old one no longer opens', async () => {
    const { rig, vaultId, kitWords } = await foundedUnit();
    const other = await createRig(rig.disk);
    const recovered = await other.ask('recover', {
      vaultId,
      words: kitWords.join(' '),
      newPassphrase: 'another long passphrase here',
    });
    expect(recovered).toMatchObject({ ok: true });
    const third = await createRig(rig.disk);
    third.setClock('2027-03-04T11:00:00Z');
    expect(await third.ask('unlock', { vaultId, passphrase })).toMatchObject({ ok: false });
    third.setClock('2027-03-05T11:00:00Z');
    expect(
      await third.ask('unlock', { vaultId, passphrase: 'another long passphrase here' }),
    ).toMatchObject({ ok: true });
  });

  it('keeps drafts through a restart and forgets them when the act is saved', async () => {
    const { rig, vaultId } = await foundedUnit();
    await rig.ask('saveDraft', {
      key: 'report/new',
      title: 'New report',
      value: { account: 'half a sentence' },
    });
    const after = await restart(rig, vaultId);
    expect(await after.ask('loadDraft', { key: 'report/new' })).toMatchObject({
      ok: true,
      value: { draft: { value: { account: 'half a sentence' } } },
    });
    await after.ask('append', {
      stream: 'new',
      events: [aReport()],
      checkOnly: false,
      draftKey: 'report/new',
    });
    expect(await after.ask('listDrafts', {})).toEqual({ ok: true, value: { drafts: [] } });
  });

  it('seals everything under a new vault key, so that the old slots and the old kit open nothing', async () => {
    const { rig, vaultId, kitWords } = await foundedUnit();
    const caseId = await openedCase(rig);
    const before = await rig.ask('refreshCase', { caseId });
    const oldSlots = copyBytes(rig.disk.files().get(slotsPath(rig)) ?? []);
    const changed = await rig.ask('changePassphrase', {
      current: passphrase,
      next: 'a wholly different passphrase',
      newVaultKey: true,
    });
    expect(changed).toMatchObject({ ok: true, value: { newVaultKey: true } });
    expect(await rig.ask('refreshCase', { caseId })).toEqual(before);
    const words = changed.ok ? (changed.value.kitWords ?? []) : [];
    expect(words).toHaveLength(24);
    expect(words).not.toEqual(kitWords);
    const again = await createRig(rig.disk);
    expect(
      await again.ask('unlock', { vaultId, passphrase: 'a wholly different passphrase' }),
    ).toMatchObject({ ok: true });
    expect(await again.ask('refreshCase', { caseId })).toEqual(before);
    expect(again.bugs).toEqual([]);
    for (const copy of ['a', 'b']) rig.disk.tamper(slotsPath(rig).replace(/.$/, copy), oldSlots);
    const thief = await createRig(rig.disk);
    expect(await thief.ask('unlock', { vaultId, passphrase })).toMatchObject({
      ok: false,
      error: { fault: { kind: 'keys/damaged' } },
    });
  });

  it('refuses what the procedure refuses and saves nothing', async () => {
    const { rig } = await foundedUnit();
    const caseId = await openedCase(rig);
    const refused = await rig.ask('append', {
      stream: caseId,
      events: [{ type: 'case.reopened/1', reason: 'Because.' }],
      checkOnly: false,
    });
    expect(refused).toMatchObject({ ok: false, error: { refusals: [{ kind: 'case/open' }] } });
  });

  it('founds a unit, shows 24 words and confirms four of them', async () => {
    const { rig, kitWords } = await foundedUnit();
    expect(kitWords).toHaveLength(24);
    const words = [2, 7, 11, 24].map((position) => ({
      position,
      word: kitWords[position - 1] ?? '',
    }));
    const confirmed = await rig.ask('confirmKit', { words });
    expect(confirmed).toMatchObject({ ok: true, value: { session: { kitConfirmed: true } } });
    expect(rig.bugs).toEqual([]);
  });

  it('opens again after a restart with the passphrase, and not with another', async () => {
    const { rig, vaultId } = await foundedUnit();
    const restarted = await createRig(rig.disk);
    const wrong = await restarted.ask('unlock', {
      vaultId,
      passphrase: 'not the passphrase at all',
    });
    expect(wrong).toMatchObject({ ok: false, error: { fault: { kind: 'keys/wrong-passphrase' } } });
    restarted.setClock('2027-02-21T11:00:00Z');
    const right = await restarted.ask('unlock', { vaultId, passphrase });
    expect(right).toMatchObject({
      ok: true,
      value: { session: { unitName: 'Counter Corruption Unit', troubles: [] } },
    });
    expect(restarted.bugs).toEqual([]);
  });
});

const replicaFiles = (rig: Rig): string[] =>
  [...rig.disk.files().keys()].filter((path) => /\.(?:jnl|seg)$/.test(path));

const slotsPath = (rig: Rig): string =>
  [...rig.disk.files().keys()].find((path) => path.endsWith('slots.a')) ?? '';
