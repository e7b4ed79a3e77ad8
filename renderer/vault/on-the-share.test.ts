import { expect, it } from 'vitest';
import { aReporter } from '../../test/builders/decisions.ts';
import { aReport, aSubject } from '../../test/builders/report.ts';
import {
  aFoundedRig,
  aSecondRig,
  recordGrant,
  rigPassphrase,
  type OpenRig,
} from '../../test/fakes/two-devices.ts';
import { createRigShare, type RigShare } from '../../test/fakes/vault-rig.ts';
import type { ShareState } from '../../shared/contract/share.ts';
import { assert } from '../../shared/kit/assert.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import type { CaseId } from '../../shared/kit/ids.ts';

/** @file Two workstations meet on a share: what one records the other sees, and whoever keeps the share sees hashes and sealed bytes. */

const subject = 'Quillfeather';
const canaries = [subject, 'Mara Hale', 'Rafi Stone', 'Counter Corruption', rigPassphrase];

it('brings what one workstation records to the other, and holds no word of it in any byte or name', async () => {
  const share = await createRigShare();
  const mara = await aFoundedRig(share);
  await mara.rig.chooseShare();
  const id = await openedCase(mara);
  const rafi = await aSecondRig(mara, { cases: [id] }, share);
  await rafi.rig.chooseShare();
  await recordGrant(mara.rig, rafi.rig, id);
  for (const { rig } of [mara, rafi]) await rig.syncOnce();
  expect(await timelineOf(rafi, id)).toEqual(await timelineOf(mara, id));
  expect((await timelineOf(rafi, id)).length).toBeGreaterThan(0);

  const looked = await rafi.rig.ask('openCase', { caseId: id, purpose: 'casework' });
  expect(looked.ok).toBe(true);
  for (const { rig } of [rafi, mara, rafi]) await rig.syncOnce();
  const [ofMara, ofRafi] = [await progressOf(mara), await progressOf(rafi)];
  expect(ofMara).toMatchObject({ pendingFiles: 0, wantedFiles: 0, damagedOnShare: 0 });
  expect(ofMara.onShare).toHaveLength(2);
  expect(ofRafi.onShare).toEqual(expect.arrayContaining([...ofMara.onShare]));
  expect([...mara.rig.bugs, ...rafi.rig.bugs]).toEqual([]);
  expectNoWord(share);
});

async function openedCase({ rig }: OpenRig): Promise<CaseId> {
  const saved = await rig.ask('append', {
    stream: 'new',
    events: [
      aReport({ route, subject: aSubject({ surname: subject }) }),
      aReporter({ protection: 'confidential' }),
    ],
    checkOnly: false,
  });
  assert(saved.ok && saved.value.caseId, 'the case is opened');
  return saved.value.caseId;
}

const route = {
  origin: 'colleague',
  channel: 'direct-to-the-unit',
  protection: 'confidential',
  detail: '',
} as const;

async function timelineOf({ rig }: OpenRig, caseId: CaseId): Promise<readonly string[]> {
  const view = await rig.ask('refreshCase', { caseId });
  assert(view.ok, 'the case can be read');
  return view.value.timeline.map(({ actId }) => actId);
}

type Chosen = Exclude<ShareState, { state: 'not-chosen' }>;
async function progressOf({ rig }: OpenRig): Promise<Chosen['progress']> {
  const state = await rig.ask('shareState', {});
  assert(state.ok && state.value.state === 'connected', 'the share is connected');
  return state.value.progress;
}

function expectNoWord(share: RigShare): void {
  const files = [...share.disk.files()].filter(([path]) => path.startsWith('/server/'));
  const kinds = new Set(files.map(([path]) => path.split('/')[4]));
  for (const kind of ['marks', 'segments', 'charters', 'news']) expect(kinds).toContain(kind);
  for (const [path, bytes] of files) {
    expect(path).toMatch(/\/[0-9a-f]{64}\.(seg|chr|age|enr|nws|mrk)$/);
    for (const canary of canaries)
      for (const form of inAllForms(canary)) expect(holds(bytes, form)).toBe(false);
  }
}

const inAllForms = (text: string): readonly Buffer[] => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
  Buffer.from(Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -1)),
];
const holds = (bytes: Bytes, form: Buffer): boolean => Buffer.from(bytes).includes(form);
