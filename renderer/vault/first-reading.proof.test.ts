import { beforeAll, describe, expect, it } from 'vitest';
import { everyCase } from '../../test/builders/every-case.ts';
import { aReport } from '../../test/builders/report.ts';
import {
  aFoundedRig,
  aSecondRig,
  carrySegments,
  openedIn,
  rigPassphrase,
  type OpenRig,
} from '../../test/fakes/two-devices.ts';
import { rigsOfATest } from '../../test/fakes/rigs-of-a-test.ts';
import { createMemoryDisk, type MemoryDisk } from '../../test/fakes/memory-disk.ts';
import { createRig, type Rig } from '../../test/fakes/vault-rig.ts';
import type { Verification } from '../../shared/contract/vault/verification.ts';
import { encodeJournalHeader, encodeRecord } from '../../shared/formats/journal.ts';
import { assert } from '../../shared/kit/assert.ts';
import { bytesToHex, concatBytes } from '../../shared/kit/bytes.ts';
import type { CaseId } from '../../shared/kit/ids.ts';
import { appendActs } from './calls/append-acts.ts';
import { answerCall } from './calls/answer.ts';
import { ingestArrived } from './calls/ingest-arrived.ts';
import { platformEntropy } from './entropy.ts';
import { sha256 } from './seal/hash.ts';
import type { Steps } from './ingest/slices.ts';
import { sealFrame } from './seal/frame.ts';
import { deleteTables } from './store/database.ts';

/** @file A workstation that opens over thousands of acts nobody has verified here: the list is there early and marked, nothing is
 *  recorded, the vault answers meanwhile, and a kill costs a slice. A thousand acts of an invented unit, made once, taken in by steps
 *  a fifth as long as those of the application: what five thousand would tell. */

const steps: Steps = { enough: 80, read: 50, stored: 400, arrived: 100 };
const cases = 100;
const looksAtEach = 9;
const ids: CaseId[] = [];
let mara: OpenRig;
/** The disk of a second workstation of the founder, which was given all keys and has seen no act yet. */
let unread: { readonly disk: MemoryDisk; readonly vaultId: OpenRig['vaultId'] };
const rigs = rigsOfATest();

beforeAll(async () => {
  mara = await aFoundedRig();
  for (let made = 0; made < cases; made += 1) {
    const saved = await mara.rig.ask('append', {
      stream: 'new',
      events: [aReport()],
      checkOnly: false,
    });
    assert(saved.ok && saved.value.caseId, 'a case is opened');
    ids.push(saved.value.caseId);
  }
  const look = [{ type: 'case.opened-to-look/1', purpose: 'casework' }];
  for (let time = 0; time < looksAtEach; time += 1)
    await appendActs(
      mara.rig.room,
      openedIn(mara.rig),
      ids.map((stream) => ({ stream, events: look })),
    );
  const second = await aSecondRig(mara, { cases: ids, ofFounder: true });
  await carrySegments(mara, second);
  second.rig.kill();
  unread = { disk: second.rig.disk, vaultId: second.vaultId };
});

async function aCopy({ files }: MemoryDisk): Promise<MemoryDisk> {
  const copy = createMemoryDisk();
  for (const [path, bytes] of files()) await put(copy, path, bytes);
  return copy;
}

async function put(disk: MemoryDisk, path: string, bytes: Uint8Array): Promise<void> {
  const folder = path.slice(0, path.lastIndexOf('/'));
  await disk.makeFolder(folder);
  const file = await disk.create(path);
  await file.append(Uint8Array.from(bytes));
  await file.sync();
  await disk.syncFolder(folder);
}

/** Unlocks, and answers as soon as the vault does. */
async function unlocked(disk: MemoryDisk): Promise<Rig> {
  const rig = await createRig(disk, {}, undefined, steps);
  rigs.push(rig);
  const { vaultId } = unread;
  const result = await answerCall(rig.room, 'unlock', { vaultId, passphrase: rigPassphrase });
  assert(result.ok, 'the vault opens');
  return rig;
}

const how = async (rig: Rig): Promise<Verification> => {
  const answer = await rig.ask('verification', {});
  assert(answer.ok, 'the vault says how far it is');
  return answer.value;
};

/** What was answered on the way until it is as far as asked. */
async function until(rig: Rig, isThere: (now: Verification) => boolean): Promise<Verification[]> {
  const seen: Verification[] = [];
  for (;;) {
    const now = await how(rig);
    if (JSON.stringify(now) !== JSON.stringify(seen.at(-1))) seen.push(now);
    if (isThere(now)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
const isVerifying = ({ state }: Verification): boolean => state === 'verifying';
const isVerified = ({ state }: Verification): boolean => state === 'verified';

async function shown(rig: Rig) {
  const list = await rig.ask('caseList', everyCase);
  const work = await rig.ask('myWork', { scope: 'unit' });
  assert(list.ok && work.ok, 'list and work are shown');
  const marked = (rows: readonly { readonly notYetVerified?: true }[]): number =>
    rows.filter(({ notYetVerified }) => notYetVerified === true).length;
  return {
    total: list.value.total,
    marked: marked(list.value.rows),
    rows: list.value.rows.length,
    markedWork: marked(work.value.rows),
    work: work.value.rows.length,
  };
}
function aCase(): CaseId {
  const [first] = ids;
  assert(first, 'there is a case');
  return first;
}
const actsIn = async (rig: Rig, id: CaseId): Promise<string[]> => {
  const view = await rig.ask('refreshCase', { caseId: id });
  assert(view.ok, 'the case can be read');
  return view.value.timeline.map(({ actId }) => actId);
};

describe('a workstation that opens over much it has not verified', () => {
  it('shows the list, the case and My work marked, records nothing, answers meanwhile, and then has it all', async () => {
    await deleteTables(unread.vaultId);
    const rig = await unlocked(await aCopy(unread.disk));
    expect(await how(rig)).toMatchObject({ state: 'reading', total: expect.any(Number) as number });
    const watched = until(rig, isVerified);
    await until(rig, isVerifying);
    const early = await shown(rig);
    expect(early).toMatchObject({ total: cases, marked: early.rows, markedWork: early.work });
    expect(early.rows).toBeGreaterThan(0);
    expect(early.work).toBeGreaterThan(0);
    const view = await rig.ask('openCase', { caseId: aCase(), purpose: 'casework' });
    expect(view).toMatchObject({ ok: true, value: { notYetVerified: true } });
    const refused = await rig.ask('append', {
      stream: aCase(),
      events: [{ type: 'case.opened-to-look/1', purpose: 'casework' }],
      checkOnly: false,
    });
    expect(refused).toMatchObject({ error: { fault: { kind: 'vault/not-yet-verified' } } });
    const onTheWay = await watched;
    // It answered between the slices, not once at the end.
    expect(onTheWay.filter(isVerifying).length).toBeGreaterThan(3);
    // Its own unlock may be recorded by then, which makes it the second.
    expect(onTheWay.at(-1)).toMatchObject({ state: 'verified' });
    const whole = await shown(rig);
    expect(whole).toMatchObject({ total: cases, marked: 0, markedWork: 0, work: early.work });
    // Nothing was written meanwhile; the look and the unlock are recorded now.
    await until(rig, () => openedIn(rig).ledger.tip().nextNumber >= 2);
    expect(await actsIn(rig, aCase())).toHaveLength((await actsIn(mara.rig, aCase())).length + 1);
    const unit = await rig.ask('unit', {});
    const own = openedIn(rig).device.device;
    expect(
      unit.ok && unit.value.timeline.filter(({ actId }) => actId.startsWith(own)).length,
    ).toBeGreaterThan(0);
  });

  it('goes on after a kill behind what it had verified and stored', async () => {
    await deleteTables(unread.vaultId);
    const before = await unlocked(await aCopy(unread.disk));
    const whole = await how(before);
    assert(whole.state === 'reading', 'all of it is read');
    await until(before, (now) => now.state === 'verifying' && now.done > 500);
    before.kill();
    const after = await unlocked(before.disk);
    const rest = await how(after);
    assert(rest.state === 'reading', 'the rest is read');
    expect(rest.total).toBeLessThanOrEqual(whole.total - 400);
    await until(after, isVerified);
    expect(await shown(after)).toMatchObject({ total: cases, marked: 0, markedWork: 0 });
    for (const id of ids.slice(0, 20))
      expect(await actsIn(after, id)).toEqual(await actsIn(mara.rig, id));
  });

  it('takes in as much that arrives while it is open a part at a time, and answers in between', async () => {
    const second = await aSecondRig(mara, { cases: ids, ofFounder: true, steps });
    rigs.push(second.rig);
    await carrySegments(mara, second);
    const totals = new Set<number>();
    const progress = { isIn: false };
    const taking = ingestArrived(second.rig.room, openedIn(second.rig)).then(() => {
      progress.isIn = true;
    });
    while (!progress.isIn) {
      totals.add((await shown(second.rig)).total);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    await taking;
    expect([...totals].filter((total) => total > 0 && total < cases).length).toBeGreaterThan(0);
    expect(await shown(second.rig)).toMatchObject({ total: cases, marked: 0 });
    expect(await actsIn(second.rig, aCase())).toEqual(await actsIn(mara.rig, aCase()));
  });

  it('leaves out again what no workstation signed, and says so', async () => {
    await deleteTables(unread.vaultId);
    const disk = await aCopy(unread.disk);
    const stream = aCase();
    const forger = openedIn(mara.rig);
    const { nextNumber, hash } = forger.ledger.tip();
    const [key] = forger.keys.caseKeys.all(stream);
    const [unitKey] = forger.keys.unitKeys;
    assert(key && unitKey, 'whoever forges holds the keys');
    const address = { device: forger.device.device, number: nextNumber };
    const { bytes } = sealFrame({
      address,
      previousHash: hash,
      tips: [],
      body: {
        ...{ v: 1, stream, depth: 50, at: mara.rig.room.ports.clock.now(), by: forger.me },
        ...{ deps: {}, events: [{ type: 'case.opened-to-look/1', purpose: 'audit' }] },
      },
      unitKey,
      caseKey: key.key,
      tagCounter: looksAtEach + 1,
      signSecret: Uint8Array.from(forger.device.signSecret, (byte) => byte ^ 1),
      entropy: platformEntropy,
    });
    const record = encodeRecord({ id: address.device, number: address.number, bytes });
    const file = concatBytes([encodeJournalHeader(), record]);
    const [sample = ''] = [...disk.files().keys()].filter((path) => path.endsWith('.seg'));
    const name = bytesToHex(sha256(file));
    await put(
      disk,
      sample.replace(/[0-9a-f]{2}\/[0-9a-f]{64}\.seg$/, `${name.slice(0, 2)}/${name}.seg`),
      file,
    );
    const rig = await unlocked(disk);
    await until(rig, isVerifying);
    const signed = await actsIn(mara.rig, stream);
    expect(await actsIn(rig, stream)).toHaveLength(signed.length + 1);
    await until(rig, isVerified);
    expect(await actsIn(rig, stream)).toEqual(signed);
    const health = await rig.ask('health', {});
    // Of an act that no member made one must know under whose name it came.
    const named = expect.stringMatching(/^[A-Z]\w+ [A-Z]\w+, \w/) as unknown;
    const forged = { kind: 'act-forged', where: named };
    expect(health.ok && health.value.troubles).toContainEqual(forged);
  });
});
