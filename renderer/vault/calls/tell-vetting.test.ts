import { describe, expect, it } from 'vitest';
import { anAssessment, aReporter, aTriage } from '../../../test/builders/decisions.ts';
import { anId } from '../../../test/builders/people.ts';
import { noted } from '../../../test/builders/refused.ts';
import {
  anAssociate,
  aReport,
  aSubject,
  byAColleague,
  day,
} from '../../../test/builders/report.ts';
import { aCaseOn } from '../../../test/fakes/rigs-of-a-test.ts';
import { aFoundedRig } from '../../../test/fakes/two-devices.ts';
import type { Rig } from '../../../test/fakes/vault-rig.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { packText } from '../../../shared/domain/vetting/pack.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import { sha256 } from '../seal/hash.ts';

/** @file What leaves for the vetting department, made by a real vault. W30 "… the vetting department will review the identified risk". Everybody
 *  named here is invented. */

const vettedSubject = aSubject({
  vettingHeld: [{ level: 'mv', status: 'current', grantedOn: day('2024-05-02') }],
});
const reported = aReport({
  subject: vettedSubject,
  route: byAColleague({ detail: 'By Siobhán, after the late shift.' }),
  associates: [
    anAssociate(),
    anAssociate({
      associateId: anId('a source'),
      surname: 'Quillfeather',
      forenames: 'Amos',
      aliases: [],
      relationship: 'current-or-former-informant',
    }),
  ],
});
const assessed = [reported, aReporter(), aTriage(), anAssessment()];

async function caseOf(events: readonly LooseEvent[]): Promise<{ rig: Rig; caseId: CaseId }> {
  const { rig } = await aFoundedRig();
  return { rig, caseId: await aCaseOn(rig, events) };
}

const tell = (rig: Rig, caseId: CaseId, over: Readonly<Record<string, unknown>> = {}) =>
  rig.ask('tellVetting', {
    caseId,
    draftKey: `vetting:${caseId}`,
    event: {
      type: 'vetting.notified/2',
      notificationId: anId('told'),
      notifiedOn: '2027-02-18',
      notifiedBy: 'Mara Hale',
      notifiedTo: 'Force Vetting Unit',
      purpose: 'identified-risk',
      fields: ['name', 'associates', 'relationship', 'risk-grade'],
      riskSummary: 'A medium risk of disclosure to a convicted associate.',
      ...over,
    },
  });

async function sentIn(rig: Rig, caseId: CaseId) {
  const shown = await rig.ask('refreshCase', { caseId });
  assert(shown.ok, 'the case of this test');
  return shown.value.state.vetting.notified.flatMap((one) => ('pack' in one ? [one] : []));
}

/** The kinds of the refusals; empty where it was told. */
function kindsOf(answer: Awaited<ReturnType<typeof tell>>): readonly string[] {
  if (answer.ok) return [];
  assert('refusals' in answer.error, JSON.stringify(answer.error));
  return noted(answer.error.refusals).map(({ kind }) => kind);
}

describe('telling vetting', () => {
  it('sends what was chosen and no more, in the order of the list, and keeps it as it went (W30)', async () => {
    const { rig, caseId } = await caseOf(assessed);
    expect(kindsOf(await tell(rig, caseId))).toEqual([]);
    const [sent] = await sentIn(rig, caseId);
    expect(sent?.pack.lines.map(({ label, says }) => [label, says])).toEqual([
      ['Name', 'Ruth Calloway'],
      ['Who the association is with', 'Dean Marlowe'],
      ['What they are to each other', 'Dean Marlowe: friend'],
      ['Grade of the risk', 'Medium'],
    ]);
    expect(rig.bugs).toEqual([]);
  });

  it('keeps the hash of exactly these words', async () => {
    const { rig, caseId } = await caseOf(assessed);
    await tell(rig, caseId);
    const [sent] = await sentIn(rig, caseId);
    assert(sent, 'a pack');
    expect(sent.sha256).toBe(bytesToHex(sha256(encodeText(packText(sent.pack)))));
  });

  it('makes the pack itself: what a screen offers in its place is not looked at', async () => {
    const { rig, caseId } = await caseOf(assessed);
    const forged = {
      pack: { layout: 1, reference: 'X', lines: [], riskSummary: 'Nothing.' },
      sha256: '0'.repeat(64),
    };
    expect(kindsOf(await tell(rig, caseId, forged))).toEqual([]);
    const [sent] = await sentIn(rig, caseId);
    expect(sent?.pack.reference).toMatch(/^NA\//);
    expect(sent?.sha256).not.toBe(forged.sha256);
  });

  it('stays as it was sent when the case goes on', async () => {
    const { rig, caseId } = await caseOf(assessed);
    await tell(rig, caseId);
    const shown = await rig.ask('refreshCase', { caseId });
    assert(shown.ok, 'the case of this test');
    const { report, vetting } = shown.value.state;
    const amended = await rig.ask('append', {
      stream: caseId,
      checkOnly: false,
      events: [
        {
          type: 'report.amended/1',
          change: { part: 'subject', value: { ...vettedSubject, surname: 'Calloway-Reed' } },
          over: report.fields.subject.map(({ actId }) => actId),
          reason: 'Married since.',
        },
      ],
    });
    expect(amended.ok).toBe(true);
    expect((await sentIn(rig, caseId))[0]).toEqual(vetting.notified[0]);
  });

  it('never names who reported, nor a source, whatever is chosen (PD13)', async () => {
    const { rig, caseId } = await caseOf(assessed);
    const everything = {
      fields: ['name', 'numbers', 'associates', 'relationship', 'nature', 'contact', 'openness'],
    };
    expect(kindsOf(await tell(rig, caseId, everything))).toEqual([]);
    const told = JSON.stringify(await sentIn(rig, caseId));
    for (const name of ['Siobhán', 'Brien', 'Shiv', '7719', 'Quillfeather', 'Amos'])
      expect(told).not.toContain(name);
    const typed = { riskSummary: 'As Siobhán O’Brien-Núñez saw.', notificationId: anId('again') };
    expect(kindsOf(await tell(rig, caseId, typed))).toEqual(['vetting/names-the-reporter']);
    expect(await sentIn(rig, caseId)).toHaveLength(1);
  });

  it('is refused field by field where the choice is not understood', async () => {
    const { rig, caseId } = await caseOf(assessed);
    for (const over of [{ fields: [] }, { fields: ['reporter'] }, { riskSummary: '' }])
      expect(kindsOf(await tell(rig, caseId, over))).toContain('form/not-understood');
    expect(await sentIn(rig, caseId)).toEqual([]);
  });

  it('is refused before a risk is identified, and while the level is not known', async () => {
    const early = await caseOf([reported, aTriage()]);
    expect(kindsOf(await tell(early.rig, early.caseId))).toContain('vetting/no-risk-identified');
    const unknown = aReport({ subject: aSubject({ vettingHeld: [] }) });
    const { rig, caseId } = await caseOf([unknown, aTriage(), anAssessment()]);
    expect(kindsOf(await tell(rig, caseId))).toEqual(['vetting/level-not-known']);
  });

  it('of a case that is not there is a fault, not a refusal', async () => {
    const { rig, caseId } = await caseOf(assessed);
    const other = `${caseId.startsWith('0') ? '1' : '0'}${caseId.slice(1)}` as CaseId;
    expect(await tell(rig, other)).toMatchObject({
      ok: false,
      error: { fault: { kind: 'case/unreadable' } },
    });
  });
});
