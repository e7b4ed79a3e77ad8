import { describe, expect, it } from 'vitest';
import { anId } from '../../../test/builders/people.ts';
import { aReport } from '../../../test/builders/report.ts';
import {
  aFoundedRig,
  aSecondRig,
  memberIn,
  openedIn,
  type OpenRig,
} from '../../../test/fakes/two-devices.ts';
import { rigsOfATest } from '../../../test/fakes/rigs-of-a-test.ts';
import { createRigShare } from '../../../test/fakes/vault-rig.ts';
import { assert } from '../../../shared/kit/assert.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import { caseAtHand } from '../calls/acts-of.ts';

/** @file Colleagues who take a case from each other, and give it, while they do not hear of each other. Found by the simulator
 *  (`--seed 4 --only 3043`, `--seed 1003 --only 192`). Everybody is invented. */

const rigs = rigsOfATest();

/** Mara founded the unit and opened a case; Rafi and June were given it, and have read it. All three may take it from each other. */
async function aSharedCase() {
  const share = await createRigShare();
  const mara = await aFoundedRig(share);
  const founder = openedIn(mara.rig).unit.state.unit.founded?.founder;
  assert(founder, 'somebody founded it');
  const rafi = await aSecondRig(mara, { name: 'Rafi Stone' }, share);
  const june = await aSecondRig(mara, { name: 'June Marsh' }, share);
  const all = [mara, rafi, june];
  for (const { rig } of all) {
    rigs.push(rig);
    await rig.chooseShare();
  }
  for (const { rig } of [rafi, june]) {
    const { member, name } = openedIn(rig).me;
    const named = await mara.rig.ask('append', {
      ...{ stream: 'unit', checkOnly: false },
      events: [
        {
          type: 'officeholder.named/1',
          ...{ personId: anId(name), memberId: member, name, rankOrGrade: 'DI' },
          ...{ offices: ['investigator', 'supervisor'], collarNumber: '' },
        },
      ],
    });
    assert(named.ok, JSON.stringify(named));
  }
  const saved = await mara.rig.ask('append', {
    ...{ stream: 'new', checkOnly: false },
    events: [
      aReport(),
      {
        type: 'case.allocated/1',
        ...{ to: founder.personId, toName: founder.name, reason: '' },
      },
    ],
  });
  assert(saved.ok && saved.value.caseId, JSON.stringify(saved));
  const id = saved.value.caseId;
  await give(mara, rafi, id);
  await give(mara, june, id);
  await meet(...all);
  return { mara, rafi, june, id };
}

async function meet(...everybody: readonly OpenRig[]): Promise<void> {
  for (const _round of [1, 2, 3]) for (const { rig } of everybody) await rig.syncOnce();
}

async function give(from: OpenRig, to: OpenRig, id: CaseId): Promise<void> {
  const given = await from.rig.ask('grantAccess', {
    ...{ caseId: id, memberId: memberIn(to.rig), memberName: openedIn(to.rig).me.name },
    ...{ reason: 'Shares the enquiry.', withReporter: false, reporterReason: '' },
    ...{ withCharacteristics: false, anotherPerson: '' },
  });
  assert(given.ok, JSON.stringify(given));
}

async function take(from: OpenRig, whom: OpenRig, id: CaseId): Promise<void> {
  const taken = await from.rig.ask('revokeAccess', {
    ...{ caseId: id, memberId: memberIn(whom.rig), reason: 'Moved to another team.' },
  });
  assert(taken.ok, JSON.stringify(taken));
}

async function stepBack({ rig }: OpenRig, id: CaseId): Promise<void> {
  const back = await rig.ask('stepBack', {
    ...{ caseId: id, reason: 'Knows the family.', forConflict: false },
  });
  assert(back.ok, JSON.stringify(back));
}

const note = async ({ rig }: OpenRig, id: CaseId, what: string): Promise<void> => {
  const saved = await rig.ask('append', {
    ...{ stream: id, checkOnly: false },
    events: [
      {
        type: 'task.set/1',
        ...{ taskId: anId(what), what, detail: '', dueOn: '2027-03-01' },
        ...{ owner: { personId: anId('Rafi Stone'), name: 'Rafi Stone' }, priority: 'ordinary' },
      },
    ],
  });
  assert(saved.ok, JSON.stringify(saved));
};

/** The acts of the case that are read at a workstation, by who wrote them. */
async function readAt({ rig }: OpenRig, id: CaseId): Promise<string> {
  const loaded = await caseAtHand(openedIn(rig), id);
  return JSON.stringify(loaded?.acts ?? []);
}
const keysOf = ({ rig }: OpenRig, id: CaseId): readonly number[] =>
  openedIn(rig)
    .keys.caseKeys.all(id)
    .map(({ epoch }) => epoch);

/** Rafi took the case from June; June, who did not hear of it, took it from Mara; Rafi stepped back. */
async function takenFromEachOther() {
  const unit = await aSharedCase();
  const { mara, rafi, june, id } = unit;
  await take(rafi, june, id);
  await take(june, mara, id);
  await note(june, id, 'June asked the landlord for his records');
  const before = keysOf(june, id)[0];
  assert(before, 'June made a key');
  return { mara, rafi, june, id, ofJune: before };
}

describe('who has a case after all, though a colleague took it from them', () => {
  it('reads what that colleague wrote, by whoever stepped back and holds the key', async () => {
    const { mara, rafi, june, id, ofJune } = await takenFromEachOther();
    await stepBack(rafi, id);
    await meet(rafi, june, mara);
    expect(keysOf(mara, id)).toContain(ofJune);
    expect(await readAt(mara, id)).toContain('landlord');
    // What Rafi hands over is a key, and not a word in a case that he left; and June, who lost it, is handed nothing by it.
    const [ofRafi] = keysOf(rafi, id).filter((epoch) => epoch > 0 && epoch !== ofJune);
    expect(ofRafi).toBeGreaterThan(0);
    expect(keysOf(june, id)).not.toContain(ofRafi);
  });

  it('goes on under a new key, which neither of those who lost it is given', async () => {
    const { mara, rafi, june, id } = await takenFromEachOther();
    await stepBack(rafi, id);
    await meet(rafi, june, mara);
    await note(mara, id, 'Mara went on alone');
    await meet(mara, rafi, june);
    const [newest] = keysOf(mara, id);
    for (const other of [rafi, june]) {
      expect(keysOf(other, id)).not.toContain(newest);
      expect(await readAt(other, id)).not.toContain('went on alone');
    }
  });

  it('is handed it once, however often something comes', async () => {
    const { mara, rafi, june, id } = await takenFromEachOther();
    await stepBack(rafi, id);
    await meet(rafi, june, mara);
    const files = grantFilesOf(rafi);
    await note(mara, id, 'Mara went on alone');
    await meet(mara, rafi, mara, rafi);
    const fresh = grantFilesOf(rafi) - files;
    // The one that Mara made for her new key, if any.
    expect(fresh).toBeLessThanOrEqual(1);
  });
});

describe('who loses a case to a colleague whom they gave it to', () => {
  it('is not handed the new key with it', async () => {
    const { mara, rafi, june, id } = await aSharedCase();
    await take(june, mara, id);
    const [newest] = keysOf(june, id);
    await meet(june, rafi, mara);
    expect(keysOf(rafi, id)).toContain(newest);
    expect(keysOf(mara, id)).toEqual([0]);
  });
});

const grantFilesOf = ({ rig }: OpenRig): number =>
  [...rig.disk.files().keys()].filter((path) => path.includes('/parcels/grants/')).length;

/** A shared case in a unit where Mara's workstation comes before June's by its number, as who pays is chosen. */
async function aSharedCaseWithMaraFirst() {
  for (;;) {
    const unit = await aSharedCase();
    const [mara, june] = [unit.mara, unit.june].map(({ rig }) => openedIn(rig).device.device);
    if (mara && june && mara < june) return unit;
  }
}

/** The next keys that are made there are newer than others of their generation, or older. */
function numberKeys({ rig }: OpenRig, as: 'newer' | 'older'): void {
  const { entropy } = rig.room.ports;
  const random: typeof entropy = (size) =>
    size === 2 ? Uint8Array.of(as === 'newer' ? 255 : 0, 7) : entropy(size);
  Object.assign(rig.room.ports, { entropy: random });
}

describe('of several who could make a new key', () => {
  it('who cannot read that one is owed is not waited for', async () => {
    const { mara, rafi, june, id } = await aSharedCaseWithMaraFirst();
    numberKeys(june, 'newer');
    numberKeys(rafi, 'older');
    await stepBack(mara, id);
    await mara.rig.syncOnce();
    // Both hear of it at once, and each makes a key; Mara is given the case back with one of them, and Rafi leaves under the other.
    await Promise.all([june.rig.syncOnce(), rafi.rig.syncOnce()]);
    await note(rafi, id, 'Rafi has a key of his own');
    await give(june, mara, id);
    await stepBack(rafi, id);
    await meet(mara, rafi, june, mara);
    expect(await readAt(mara, id)).toContain('a key of his own');
    const [newest] = keysOf(mara, id);
    expect(keysOf(june, id)).toContain(newest);
    expect(keysOf(rafi, id)).not.toContain(newest);
  });
});
