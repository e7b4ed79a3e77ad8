import { deleteTables } from '../../renderer/vault/store/database.ts';
import { everyOpenCase } from '../../shared/contract/vault/cases.ts';
import { assert } from '../../shared/kit/assert.ts';
import type { CaseId, VaultId } from '../../shared/kit/ids.ts';
import { aReport } from '../builders/report.ts';
import { aFoundedRig, openedIn, rigPassphrase, type OpenRig } from '../fakes/two-devices.ts';
import { createMemoryDisk, memoryDiskHolding } from '../fakes/memory-disk.ts';
import { createRig, createRigShare, stickFolder, type Rig } from '../fakes/vault-rig.ts';
import { Broken } from './breach.ts';
import type { Prepared, RealScript } from './real-deaths.ts';

/** @file The operations of one workstation alone that it dies over: founding a unit, opening a case, passphrase and kit, sealed copies.
 *  Everybody is invented. */

/** The workstation of that place in a script. */
export const at = (stations: readonly OpenRig[], nth: number): OpenRig => {
  const found = stations[nth];
  assert(found, 'a workstation');
  return found;
};

/** What must be true after a death. */
export function demand(holds: boolean, says: string): asserts holds {
  if (!holds) throw new Broken('I8', says);
}

const otherPassphrase = 'quarry violet hammer drift sonnet pail';

const opens = async (rig: Rig, vaultId: VaultId, passphrase: string): Promise<boolean> =>
  (await rig.ask('unlock', { vaultId, passphrase })).ok;

async function openCase(rig: Rig): Promise<CaseId | undefined> {
  const saved = await rig.ask('append', {
    ...{ stream: 'new', checkOnly: false },
    events: [aReport()],
  });
  return saved.ok ? saved.value.caseId : undefined;
}

async function casesOf(rig: Rig): Promise<readonly string[]> {
  const list = await rig.ask('caseList', { ...everyOpenCase, from: 0, count: 50 });
  demand(list.ok, 'the list of cases does not answer');
  return list.value.rows.map((row) => row.caseId);
}

/** Something can be recorded, and is there. */
async function goesOn(rig: Rig): Promise<void> {
  const id = await openCase(rig);
  demand(id !== undefined, 'nothing can be recorded any more');
  demand((await casesOf(rig)).includes(id), 'what was recorded is not in the list');
}

/** A unit with one case, on a workstation without a share. */
async function aUnit(): Promise<Pick<Prepared, 'share'> & { mara: OpenRig; id: CaseId }> {
  const share = await createRigShare();
  const mara = await aFoundedRig(share);
  const id = await openCase(mara.rig);
  assert(id, 'a case is opened');
  return { share, mara, id };
}

const found = async (rig: Rig): Promise<boolean> => {
  const founded = await rig.ask('createVault', {
    ...{ kind: 'unit', force: 'West Midlands Police', unitName: 'Counter Corruption Unit' },
    founder: { name: 'Mara Hale', rankOrGrade: 'DC', office: 'investigator' },
    ...{ profileId: 'west-midlands', passphrase: rigPassphrase },
  });
  return founded.ok;
};

/** There is a unit that opens and goes on, or none; and then one can be founded. */
const founding: RealScript = {
  name: 'found a unit',
  prepare: async () => {
    const share = await createRigShare();
    const rig = await createRig(createMemoryDisk(), {}, share);
    return {
      ...{ share, isLocked: 'from the beginning' },
      stations: [{ rig, vaultId: 'nobody' as VaultId }],
      operation: (all) => found(at(all, 0).rig),
      afterwards: async (all, wasAnswered) => {
        const { rig: again } = at(all, 0);
        const start = await again.ask('start', {});
        demand(start.ok, 'the lock screen does not answer');
        const whole = start.value.vaults.find(({ kind }) => kind === 'unit');
        demand(whole !== undefined || !wasAnswered, 'a unit that was founded is not there');
        if (!whole) demand(await found(again), 'no unit can be founded any more');
        else demand(await opens(again, whole.vaultId, rigPassphrase), 'the unit does not open');
        demand(openedIn(again).me.name === 'Mara Hale', 'the founder is nobody');
        await goesOn(again);
      },
    };
  },
};

const openingACase: RealScript = {
  name: 'open a case',
  prepare: async () => {
    const { share, mara, id } = await aUnit();
    return {
      ...{ share, stations: [mara] },
      operation: async (all) => (await openCase(at(all, 0).rig)) !== undefined,
      afterwards: async (all, wasAnswered) => {
        const { rig } = at(all, 0);
        const cases = await casesOf(rig);
        demand(cases.includes(id), 'an earlier case is not there');
        demand(cases.length === 2 || !wasAnswered, 'a case that was opened is not there');
        for (const each of cases)
          demand((await rig.ask('refreshCase', { caseId: each })).ok, 'a case does not open');
        await goesOn(rig);
      },
    };
  },
};

/** One passphrase opens, the new one where it was said to; `newVaultKey`: all is sealed anew, and there is a new kit. */
const changing = (newVaultKey: boolean): RealScript => ({
  name: newVaultKey ? 'make a new vault key' : 'change the passphrase',
  prepare: async () => {
    const { share, mara, id } = await aUnit();
    return {
      ...{ share, stations: [mara], isLocked: 'afterwards' },
      operation: async (all) => {
        const words = { current: rigPassphrase, next: otherPassphrase, newVaultKey };
        return (await at(all, 0).rig.ask('changePassphrase', words)).ok;
      },
      afterwards: async (all, wasAnswered) => {
        const { rig, vaultId } = at(all, 0);
        const isChanged = await opens(rig, vaultId, otherPassphrase);
        demand(isChanged || !wasAnswered, 'a passphrase that was set does not open');
        // The wait that a wrong one costs.
        rig.setClock('2027-02-20T11:00:00Z');
        const opened = isChanged || (await opens(rig, vaultId, rigPassphrase));
        demand(opened, 'no passphrase opens the vault');
        demand((await casesOf(rig)).includes(id), 'a case is not there');
        await goesOn(rig);
      },
    };
  },
});

const renewingKit: RealScript = {
  name: 'make a new recovery kit',
  prepare: async () => {
    const { share, mara, id } = await aUnit();
    const renewed = await mara.rig.ask('renewKit', { passphrase: rigPassphrase });
    assert(renewed.ok, 'there is a kit');
    const before = renewed.value.kitWords.join(' ');
    let words = '';
    return {
      ...{ share, stations: [mara], isLocked: 'afterwards' },
      operation: async (all) => {
        words = '';
        const done = await at(all, 0).rig.ask('renewKit', { passphrase: rigPassphrase });
        if (done.ok) words = done.value.kitWords.join(' ');
        return done.ok;
      },
      afterwards: async (all, wasAnswered) => {
        const { rig, vaultId } = at(all, 0);
        const byKit = async (kit: string): Promise<boolean> => {
          const recovering = { vaultId, words: kit, newPassphrase: otherPassphrase };
          return (await rig.ask('recover', recovering)).ok;
        };
        demand(!wasAnswered || words !== '', 'no words were shown');
        // Words that nobody was shown may have taken the place of the old ones; the passphrase opens then.
        const opened = wasAnswered ? await byKit(words) : await byKit(before);
        demand(opened || !wasAnswered, 'a kit that was shown does not open');
        rig.setClock('2027-02-20T11:00:00Z');
        if (!opened) demand(await opens(rig, vaultId, rigPassphrase), 'the vault does not open');
        demand((await casesOf(rig)).includes(id), 'a case is not there');
        await goesOn(rig);
      },
    };
  },
};

async function copyToStick(rig: Rig): Promise<boolean> {
  const folder = await rig.ask('chooseFolder', { purpose: 'sealed-copy' });
  if (!folder.ok) return false;
  const copied = await rig.ask('sealedCopy', { token: folder.value.token });
  return copied.ok && copied.value.failures.length === 0;
}

async function restoreFromStick(rig: Rig, vaultId: VaultId): Promise<boolean> {
  const folder = await rig.ask('chooseFolder', { purpose: 'restore' });
  if (!folder.ok) return false;
  const { token } = folder.value;
  const scanned = await rig.ask('scanCopy', { token });
  if (!scanned.ok) return false;
  const restored = await rig.ask('restoreCopy', { token, vaultId });
  return restored.ok && restored.value.failures.length === 0;
}

/** A new workstation, and the stick as it was found. */
async function withTheStick(rig: Rig): Promise<Rig> {
  const stick = [...rig.disk.files()].filter(([path]) => path.startsWith(stickFolder));
  return createRig(memoryDiskHolding(new Map(stick)));
}

/** What was on the stick before is there as well, whatever became of the copy. */
const copying: RealScript = {
  name: 'make a sealed copy',
  prepare: async () => {
    const { share, mara, id } = await aUnit();
    assert(await copyToStick(mara.rig), 'there is a copy of an earlier day');
    const later = await openCase(mara.rig);
    assert(later, 'a case that the copy lacks');
    return {
      ...{ share, stations: [mara] },
      operation: (all) => copyToStick(at(all, 0).rig),
      afterwards: async (all, wasAnswered) => {
        const { rig, vaultId } = at(all, 0);
        const cases = await casesOf(rig);
        demand(cases.includes(id) && cases.includes(later), 'a case is not there');
        const fresh = await withTheStick(rig);
        demand(await copyToStick(rig), 'no sealed copy can be made any more');
        rig.kill();
        await deleteTables(vaultId);
        demand(await restoreFromStick(fresh, vaultId), 'the copy cannot be restored');
        demand(await opens(fresh, vaultId, rigPassphrase), 'the copy does not open');
        const copied = await casesOf(fresh);
        demand(copied.includes(id), 'what an earlier copy held is gone');
        demand(copied.includes(later) || !wasAnswered, 'what was copied is not there');
        await goesOn(fresh);
        fresh.kill();
      },
    };
  },
};

const restoring: RealScript = {
  name: 'restore a sealed copy',
  prepare: async () => {
    const { share, mara, id } = await aUnit();
    assert(await copyToStick(mara.rig), 'there is a copy');
    mara.rig.kill();
    await deleteTables(mara.vaultId);
    return {
      ...{ share, isLocked: 'from the beginning' },
      stations: [{ rig: await withTheStick(mara.rig), vaultId: mara.vaultId }],
      operation: (all) => restoreFromStick(at(all, 0).rig, mara.vaultId),
      afterwards: async (all, wasAnswered) => {
        const { rig, vaultId } = at(all, 0);
        const start = await rig.ask('start', {});
        demand(start.ok, 'the lock screen does not answer');
        const isThere = start.value.vaults.length > 0;
        demand(isThere || !wasAnswered, 'a copy that was restored is not there');
        if (!isThere) demand(await restoreFromStick(rig, vaultId), 'no copy can be restored');
        demand(await opens(rig, vaultId, rigPassphrase), 'the restored copy does not open');
        demand((await casesOf(rig)).includes(id), 'a case is not there');
        await goesOn(rig);
      },
    };
  },
};

/** The scripts of one workstation, those that take least first. */
export const scriptsAlone: readonly RealScript[] = [
  openingACase,
  changing(false),
  renewingKit,
  changing(true),
  founding,
  copying,
  restoring,
];
