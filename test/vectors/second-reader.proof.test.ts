import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendActs } from '../../renderer/vault/calls/append-acts.ts';
import { storedActs } from '../../renderer/vault/calls/acts-of.ts';
import { sealFrame } from '../../renderer/vault/seal/frame.ts';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import { caseEngine } from '../../shared/domain/registry.ts';
import { foldStream } from '../../renderer/vault/fold/stream.ts';
import { encodeJournalHeader, encodeRecord } from '../../shared/formats/journal.ts';
import { assert } from '../../shared/kit/assert.ts';
import { bytesToHex, concatBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { aWorkstation } from '../builders/frames.ts';
import { openedIn } from '../fakes/two-devices.ts';
import { createRig, createRigShare, type Rig, type RigShare } from '../fakes/vault-rig.ts';
import { demonstration } from '../seeds/demonstration.ts';
import { founder } from '../seeds/loading.ts';
import { foldProjection } from './fold-projection.ts';
import { pythonTool } from './tools.ts';

/** @file Somebody without our code reads a share with the keys of one workstation: the reader in Python, written from docs/formats, comes to
 *  the same as the vault, over the demonstration and what two workstations did to it apart; and says what is wrong with a share. */

const reader = join(import.meta.dirname, 'second', 'read_share.py');
const scratch = mkdtempSync(join(tmpdir(), 'probity-reader-'));
const whole = join(scratch, 'whole');
const keys = join(scratch, 'keys.json');
let second: Rig;

beforeAll(async () => {
  const share = await createRigShare();
  const first = await aDemonstration(share);
  second = await aSecondWorkstation(first, share);
  await workApart(first, second);
  expect([...first.bugs, ...second.bugs]).toEqual([]);
  writeShare(share);
  const opened = openedIn(second);
  const own = {
    device: opened.device.device,
    agreeSecret: bytesToHex(opened.device.agreeSecret),
    unit: opened.unitId,
    genesis: opened.membership.kept()[0]?.hash,
  };
  writeFileSync(keys, JSON.stringify(own), { mode: 0o600 });
}, 180_000);
afterAll(() => rmSync(scratch, { recursive: true }));

async function aDemonstration(share: RigShare): Promise<Rig> {
  const caseload: unknown = JSON.parse(JSON.stringify(demonstration()));
  const rig = await createRig(undefined, { '/demonstration.json': caseload }, share);
  const made = await rig.ask('createVault', {
    kind: 'demonstration',
    force: 'Westshire Police (fictitious)',
    unitName: 'Counter Corruption Unit (demonstration)',
    founder: { name: founder.name, rankOrGrade: founder.rankOrGrade, office: 'investigator' },
    profileId: 'west-midlands',
    passphrase,
  });
  assert(made.ok, 'the demonstration begins');
  await rig.chooseShare();
  await rig.syncOnce();
  return rig;
}
const passphrase = 'plaid turnip eclair ninety wobble fern';

/** A further workstation of the same member: all it ever gets of keys is the welcome that lies on the share. */
async function aSecondWorkstation(first: Rig, share: RigShare): Promise<Rig> {
  const rig = await createRig(undefined, {}, share);
  const made = await rig.ask('joinUnit', { passphrase });
  assert(made.ok, 'the vault that waits is made');
  await rig.chooseShare();
  await rig.syncOnce();
  await first.syncOnce();
  const listed = await first.ask('enrolments', {});
  const request = listed.ok ? listed.value.waiting[0]?.request : undefined;
  assert(request, 'the request is there');
  const done = await first.ask('enrol', { request, whose: 'mine', workstation: 'Laptop' });
  assert(done.ok, 'it is let in');
  await first.syncOnce();
  await rig.syncOnce();
  const state = await rig.ask('joiningState', {});
  assert(state.ok && state.value.joining.offer, 'a welcome stands');
  const { welcome } = state.value.joining.offer;
  assert((await rig.ask('answerWelcome', { welcome, same: true })).ok, 'it joins');
  await rig.syncOnce();
  return rig;
}

/** What cannot both be so, in one case; a field changed apart and chosen, in another. */
async function workApart(first: Rig, second: Rig): Promise<void> {
  const [closing, amended] = await openCases(first);
  assert(closing && amended, 'the demonstration has cases under way');
  const account = (value: string, over: readonly string[]): LooseEvent => ({
    type: 'report.amended/1',
    change: { part: 'account', value },
    over,
    reason: 'Said more fully.',
  });
  const before = amended.over;
  await record(first, amended.id, account('They met in June.', before));
  await record(second, amended.id, account('They met in July — “again”.', before));
  await record(first, closing.id, {
    ...{ type: 'case.closed/1', outcome: 'no-risk', closedOn: '2027-01-20' },
    reason: 'Nothing was found.',
  });
  await record(second, closing.id, { type: 'task.given-on/1', taskId: '5'.repeat(32) });
  for (const rig of [first, second, first, second]) await rig.syncOnce();
  const [one = '', other = ''] = (await openCases(second)).find(({ id }) => id === amended.id)?.over ?? [];
  const choose = (stands: string, over: string): LooseEvent => ({
    ...{ type: 'contest.settled/1', contest: 'report/account', stands, over: [over] },
    reason: 'As agreed by telephone.',
  });
  // Chosen differently, apart: both stand again.
  await record(first, amended.id, choose(one, other));
  await record(second, amended.id, choose(other, one));
  for (const rig of [first, second, first, second]) await rig.syncOnce();
}

async function record({ room }: Rig, stream: string, event: LooseEvent): Promise<void> {
  const opened = room.opened;
  assert(opened && (await appendActs(room, opened, [{ stream, events: [event] }])).ok, 'recorded');
}

async function openCases(rig: Rig) {
  const opened = openedIn(rig);
  const cases: { id: string; over: readonly string[] }[] = [];
  for (const id of [...opened.keys.caseKeys.ids()].toSorted()) {
    const state = foldStream(caseEngine, await storedActs(opened, id), (event) => event);
    const over = state.report.fields.account.map(({ actId }) => actId);
    if (!state.case.closed && !state.case.withdrawn && over.length > 0) cases.push({ id, over });
  }
  return cases;
}

function writeShare(share: RigShare): void {
  for (const [path, bytes] of share.disk.files()) {
    const [, name] = path.split('/Probity share/');
    if (name) writeInto(whole, name, bytes);
  }
}

function writeInto(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), bytes);
}

function read(share: string) {
  const { status, stdout, stderr } = spawnSync(pythonTool(), ['-B', reader, share, keys], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { status, folded: stdout, troubles: stderr.split('\n').filter((line) => line !== '') };
}

/** The share, with something done to it. */
function changed(what: string, change: (folder: string) => void): string {
  const folder = join(scratch, what);
  cpSync(whole, folder, { recursive: true });
  change(folder);
  return folder;
}
/** The longest segment: of the demonstration itself, so that acts follow it. */
function aSegmentIn(folder: string): string {
  const [longest] = readdirSync(join(folder, 'segments'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.seg'))
    .map((name) => join(folder, 'segments', name))
    .toSorted((one, other) => statSync(other).size - statSync(one).size);
  assert(longest, 'there are segments');
  return longest;
}

describe('a second reader, with one workstation’s keys and a share', () => {
  it('comes to the same fold as the vault, byte for byte', async () => {
    const ours = await foldProjection(openedIn(second));
    const theirs = read(whole);
    expect(theirs).toEqual({ status: 0, folded: ours, troubles: [] });
    const lines = ours.trim().split('\n');
    // The unit's own stream and every case of the demonstration.
    expect(lines).toHaveLength(1 + demonstration().codes.length);
    expect(ours).toContain('"contests":["report/account"]');
    expect(ours).toContain('"contests":["case/status"]');
  });

  it('tells of one changed byte, a missing file and a forged act, and reads on', async () => {
    const name = basename(aSegmentIn(whole));
    const flipped = read(
      changed('flipped', (folder) => {
        const path = aSegmentIn(folder);
        const bytes = readFileSync(path);
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      }),
    );
    expect(flipped.status).toBe(1);
    expect(flipped.troubles).toContain(`share/damaged ${name}`);
    const missing = read(changed('missing', (folder) => rmSync(aSegmentIn(folder))));
    expect(missing.status).toBe(1);
    expect(missing.troubles).toContain(`share/missing ${name}`);
    expect(missing.troubles.some((line) => /^chain\/(gap|withheld) /.test(line))).toBe(true);
    const forged = read(changed('forged', forge));
    expect(forged.status).toBe(1);
    expect(forged.troubles.some((line) => line.startsWith('chain/signature '))).toBe(true);
    expect(forged.folded).toBe(await foldProjection(openedIn(second)));
  });

  it('opens nothing with the keys of somebody else', () => {
    const own = JSON.parse(readFileSync(keys, 'utf8')) as object;
    const other = join(scratch, 'other.json');
    writeFileSync(other, JSON.stringify({ ...own, agreeSecret: '42'.repeat(32) }));
    expect(() =>
      execFileSync(pythonTool(), ['-B', reader, whole, other], { stdio: 'pipe' }),
    ).toThrow('charter/not-anchored');
  });
});

/** A next act of the second workstation, by somebody of the unit who holds every key but that workstation's own. */
function forge(folder: string): void {
  const opened = openedIn(second);
  const stranger = aWorkstation(77);
  const { device } = opened.device;
  const { nextNumber, hash } = opened.ledger.tip();
  const [caseKey] = opened.keys.caseKeys.all(opened.unitId);
  const [unitKey] = opened.keys.unitKeys;
  assert(unitKey && caseKey, 'keys are held');
  const frame = sealFrame({
    address: { device, number: nextNumber },
    previousHash: hash,
    tips: [],
    body: {
      ...{ v: 1, stream: opened.unitId, depth: 999, deps: {}, by: opened.me },
      at: { utc: '2027-02-18T14:05:00.000Z', offsetMinutes: 0 },
      events: [{ type: 'kit.confirmed/1' }],
    },
    unitKey,
    caseKey: caseKey.key,
    tagCounter: 999,
    signSecret: stranger.keys.signSecret,
    entropy: stranger.entropy,
  });
  const records = encodeRecord({ id: device, number: nextNumber, bytes: frame.bytes });
  const segment: Bytes = concatBytes([encodeJournalHeader(), records]);
  const name = createHash('sha256').update(segment).digest('hex');
  writeInto(folder, `segments/${name.slice(0, 2)}/${name}.seg`, segment);
}
