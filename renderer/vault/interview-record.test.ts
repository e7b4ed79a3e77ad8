import { expect, it } from 'vitest';
import {
  aBeginning,
  aDirection,
  aLine,
  anEnd,
  aPlan,
  aReadBack,
  aStopOf,
  noted,
  signatures,
  theInterview,
  theRights,
} from '../../test/builders/interview.ts';
import { aReport, day } from '../../test/builders/report.ts';
import { aCaseOn } from '../../test/fakes/rigs-of-a-test.ts';
import { aFoundedRig, rigPassphrase } from '../../test/fakes/two-devices.ts';
import { createRig, type Rig } from '../../test/fakes/vault-rig.ts';
import { recordText } from '../../shared/domain/interview/live/record-text.ts';
import { recordOf } from '../../shared/domain/interview/live/record.ts';
import { sessionOf } from '../../shared/domain/interview/planning/plan.ts';
import { assert } from '../../shared/kit/assert.ts';
import { bytesToHex } from '../../shared/kit/bytes.ts';
import type { CaseId, VaultId } from '../../shared/kit/ids.ts';
import { encodeText } from '../../shared/kit/utf8.ts';
import { sha256 } from './seal/hash.ts';

/** An interview in a real vault over a disk that is cut, and under a clock that goes back. Everybody named is invented. */

const past = { directedOn: day('2026-01-02') };

async function begun(): Promise<{ rig: Rig; vaultId: VaultId; caseId: CaseId }> {
  const { rig, vaultId } = await aFoundedRig();
  const caseId = await aCaseOn(rig, [
    aReport(),
    aDirection(past),
    aPlan({ on: day('2026-01-03') }),
    aBeginning({ startedOn: day('2026-01-03') }),
    theRights,
  ]);
  return { rig, vaultId, caseId };
}

const say = (rig: Rig, caseId: CaseId, text: string) =>
  rig.ask('append', {
    stream: caseId,
    events: [noted(aLine('answer', text))],
    checkOnly: false,
  });

async function recordIn(rig: Rig, caseId: CaseId) {
  const shown = await rig.ask('refreshCase', { caseId });
  assert(shown.ok, 'the case of this test');
  const session = sessionOf(shown.value.state.interview, theInterview);
  assert(session, 'the interview of this test');
  return { state: shown.value.state, record: recordOf(session) };
}

it('keeps every line that was acknowledged when the power goes, whatever the disk had not written yet', async () => {
  const { rig, vaultId, caseId } = await begun();
  for (const text of ['Once.', 'At a dinner.', 'Nobody else heard.']) {
    expect((await say(rig, caseId, text)).ok).toBe(true);
    const again = await createRig(rig.disk.cut(() => 0));
    expect((await again.ask('unlock', { vaultId, passphrase: rigPassphrase })).ok).toBe(true);
    expect((await recordIn(again, caseId)).record.lines.at(-1)?.text).toBe(text);
  }
});

it('flags a clock that was set back between two lines, and moves neither', async () => {
  const { rig, caseId } = await begun();
  rig.setClock('2027-02-20T10:07:00.000Z');
  await say(rig, caseId, 'Before.');
  rig.setClock('2027-02-20T09:31:00.000Z');
  await say(rig, caseId, 'After.');
  const { record } = await recordIn(rig, caseId);
  expect(record.lines.map(({ text, clockWentBack }) => [text, clockWentBack])).toEqual([
    ['Before.', false],
    ['After.', true],
  ]);
});

it('seals the text as it stood under its own hash, and a corrected line as another version beside it', async () => {
  const { rig, caseId } = await begun();
  rig.setClock('2027-02-20T10:07:00.000Z');
  await say(rig, caseId, 'Once.');
  const close = {
    endedOn: day('2026-01-03'),
    at: { utc: '2027-02-20T10:08:00.000Z', offsetMinutes: 0 },
  };
  const act = (event: { readonly type: string }) =>
    rig.ask('append', { stream: caseId, events: [{ ...event }], checkOnly: false });
  const seal = () =>
    rig.ask('sealInterview', { caseId, interviewId: theInterview, signatures: [...signatures] });
  expect(await seal()).toMatchObject({ ok: false });
  expect((await act(anEnd(close))).ok).toBe(true);
  expect((await act(aReadBack())).ok).toBe(true);
  const { state } = await recordIn(rig, caseId);
  const text = recordText(state, theInterview) ?? '';
  const first = await seal();
  expect(first).toMatchObject({
    ok: true,
    value: { version: 1, recordSha256: bytesToHex(sha256(encodeText(text))) },
  });
  const line = aLine('answer', 'Once.');
  const corrected = await act({
    ...{ type: 'interview.line-corrected/1', interviewId: theInterview, lineId: line.id },
    ...{ at: line.at, text: 'Twice.', reason: 'Remembered later.' },
  });
  expect(corrected.ok).toBe(true);
  expect(await seal()).toMatchObject({
    ok: false,
    error: { refusals: [{ kind: 'interview/not-read-back' }] },
  });
  await act(aReadBack());
  expect(await seal()).toMatchObject({ ok: true, value: { version: 2 } });
  const { record } = await recordIn(rig, caseId);
  expect(record.signed.map(({ version }) => version)).toEqual([1, 2]);
  expect(new Set(record.signed.map(({ pdf }) => pdf.sha256)).size).toBe(2);
});

it('stops an interview and seals its record as it stood in one act, signed by nobody', async () => {
  const { rig, caseId } = await begun();
  rig.setClock('2027-02-20T10:07:00.000Z');
  await say(rig, caseId, 'Yes, I looked him up.');
  const stop = () =>
    rig.ask('stopInterview', {
      caseId,
      interviewId: theInterview,
      stoppedAt: { utc: '2027-02-20T10:08:00.000Z', offsetMinutes: 0 },
      because: 'misconduct',
      reason: 'That she looked him up.',
    });
  expect(await stop()).toMatchObject({ ok: true });
  const { state, record } = await recordIn(rig, caseId);
  expect(record.phase).toBe('stopped');
  expect(record.signed).toMatchObject([
    {
      version: 1,
      signatures: [],
      recordSha256: bytesToHex(sha256(encodeText(recordText(state, theInterview) ?? ''))),
    },
  ]);
  expect(await stop()).toMatchObject({
    ok: false,
    error: { refusals: [{ kind: 'interview/stopped' }] },
  });
});

it('seals later what was stopped without its paper', async () => {
  const { rig, caseId } = await begun();
  await rig.ask('append', { stream: caseId, events: [aStopOf()], checkOnly: false });
  expect((await recordIn(rig, caseId)).record.signed).toEqual([]);
  const sealed = await rig.ask('sealInterview', {
    caseId,
    interviewId: theInterview,
    signatures: [],
  });
  expect(sealed).toMatchObject({ ok: true, value: { version: 1 } });
});
