import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  applied,
  decidedInterest,
  renewedInterest,
  wholeChain,
} from '../../../test/builders/interests.ts';
import { anId, authority } from '../../../test/builders/people.ts';
import { day } from '../../../test/builders/report.ts';
import { aFoundedRig, rigPassphrase, type OpenRig } from '../../../test/fakes/two-devices.ts';
import { createRig, type Rig } from '../../../test/fakes/vault-rig.ts';
import type { InterestListArgs } from '../../../shared/contract/vault/interests.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { decodeText } from '../../../shared/kit/utf8.ts';

/** @file The register of interests in the vault. Everybody and every company is invented. */

const all: InterestListArgs = {
  ...{ from: 0, count: 50, sortBy: 'appliedOn', descending: true, text: '', show: 'all', type: '' },
};
const listOf = async ({ rig }: OpenRig, over: Partial<InterestListArgs> = {}) => {
  const listed = await rig.ask('interestList', { ...all, ...over });
  assert(listed.ok, `the register is there ${JSON.stringify(listed)} ${String(rig.bugs)}`);
  return listed.value;
};
const append = (rig: Rig, stream: 'unit' | 'interests', event: { readonly type: string }) =>
  rig.ask('append', { stream, events: [event], checkOnly: false });
const record = async ({ rig }: OpenRig, ...events: readonly { readonly type: string }[]) => {
  for (const event of events) {
    const saved = await append(rig, 'interests', event);
    assert(saved.ok, `is saved ${JSON.stringify(saved)} ${String(rig.bugs)}`);
  }
};
const somebody = { name: 'Una Castellane', rankOrGrade: 'Assistant Chief Constable' };

/** A unit whose policy states nothing of this (West Midlands) and that has set it, with one entry approved. */
async function withFlats(): Promise<OpenRig> {
  const open = await aFoundedRig();
  const { personId, name, rankOrGrade } = authority;
  const named = await append(open.rig, 'unit', {
    ...{ type: 'officeholder.named/1', personId, name, rankOrGrade, offices: ['head-of-psd'] },
    ...{ collarNumber: '' },
  });
  assert(named.ok, 'the head is named');
  await record(
    open,
    {
      ...{ type: 'interest-regime.set/1', decidedOn: day('2027-01-04'), decidedBy: somebody },
      fill: {
        ...{ steps: ['line-manager', 'unit'], decides: 'The Head of PSD', renewal: 'april' },
        appealTo: 'a chief officer',
      },
      reason: 'The policy is silent.',
    } as { readonly type: string },
    applied(),
    ...wholeChain(),
    decidedInterest('flats', { conditions: ['No letting to anybody he meets on duty.'] }),
  );
  return open;
}

describe('the register of interests in the vault', () => {
  it('gives notice once however often it is asked, and records as lapsed only what stayed without answer', async () => {
    const open = await withFlats();
    const { rig } = open;
    const run = { dueBy: day('2027-04-30') };
    expect(await rig.ask('interestRenewals', run)).toMatchObject({
      value: { owed: [{ due: '2027-04-30' }], overdue: [] },
    });
    expect(await rig.ask('interestRenewals', { dueBy: day('2027-03-01') })).toMatchObject({
      value: { owed: [], next: '2027-04-30' },
    });
    expect(await rig.ask('runInterestRenewals', run)).toEqual({ ok: true, value: { notices: 1 } });
    expect(await rig.ask('runInterestRenewals', run)).toEqual({ ok: true, value: { notices: 0 } });
    expect(await rig.ask('lapseInterests', {})).toEqual({ ok: true, value: { lapsed: 0 } });
    rig.setClock('2027-05-01T09:00:00.000Z');
    expect(await rig.ask('registerWork', {})).toMatchObject({
      value: { total: 1, noticesOwed: 0, rows: [{ next: 'A letter', who: 'The unit' }] },
    });
    expect((await listOf(open, { show: 'waiting' })).rows[0]?.waits).toContainEqual({
      ...{ wait: 'lapse-list', due: '2027-04-30' },
    });
    expect(await rig.ask('lapseInterests', {})).toEqual({ ok: true, value: { lapsed: 1 } });
    expect(await rig.ask('lapseInterests', {})).toEqual({ ok: true, value: { lapsed: 0 } });
    expect(await listOf(open, { show: 'lapsed' })).toMatchObject({ total: 1, held: 1 });
    const figures = await rig.ask('interestFigures', {});
    expect(figures).toMatchObject({
      ok: true,
      value: { all: { records: 1, lapsed: 1, active: 0 } },
    });
    expect(rig.bugs).toEqual([]);
  });

  it('draws a dip sample that can be drawn again after a kill, from a seed that nobody chose', async () => {
    const open = await withFlats();
    await record(open, applied('lodge'), applied('driving'));
    const byHand = { type: 'interest-sample.drawn/1' };
    expect(await append(open.rig, 'interests', byHand)).toMatchObject({
      ...{ ok: false, error: { fault: { kind: 'call/malformed' } } },
    });
    const drawn = await open.rig.ask('drawInterestSample', { of: 'all', count: 2 });
    assert(drawn.ok, 'drawn');
    open.rig.kill();
    const rig = await createRig(open.rig.disk);
    const { vaultId } = open;
    assert((await rig.ask('unlock', { vaultId, passphrase: rigPassphrase })).ok, 'unlocks');
    const samples = await rig.ask('interestSamples', {});
    assert(samples.ok, 'the samples');
    expect(samples.value.samples).toMatchObject([{ population: 3, isReproduced: true }]);
    const [first] = samples.value.samples[0]?.rows ?? [];
    assert(first, 'an entry');
    expect(first.waits).toContainEqual({ wait: 'sample-check' });
  });

  it('writes the letter with the reasons, the conditions, the renewal and the appeal, and keeps it as it is', async () => {
    const open = await withFlats();
    const { rig } = open;
    const wanted = {
      ...{ interestId: anId('flats'), kind: 'approval' as const },
      signatory: { name: 'Ines Ward', rankOrGrade: 'Superintendent' },
    };
    const preview = await rig.ask('previewInterestLetter', wanted);
    assert(preview.ok, `a letter ${JSON.stringify(preview)}`);
    const said = JSON.stringify(preview.value.model);
    for (const words of [
      'Letting of property, Lockyer Lettings Ltd is approved under conditions',
      'No conflict with the member’s duties.',
      'No letting to anybody he meets on duty.',
      'due on 30 April 2027',
      'You may appeal to a chief officer',
    ])
      expect(said).toContain(words);
    const unsigned = { ...wanted, signatory: { name: '', rankOrGrade: '' } };
    expect(await rig.ask('previewInterestLetter', unsigned)).toMatchObject({
      ...{ ok: false, error: { refusals: [{ kind: 'letter/blank' }] } },
    });
    const refusal = { ...wanted, kind: 'renewal-notice' as const };
    expect(await rig.ask('previewInterestLetter', refusal)).toMatchObject({ ok: false });
    expect(await rig.ask('issueInterestLetter', { ...wanted, token: 'token' })).toMatchObject({
      ...{ ok: true, value: { pages: 1 } },
    });
    expect(decodeText(rig.written[0]?.slice(0, 5) ?? new Uint8Array())).toBe('%PDF-');
    const view = await rig.ask('interestView', { interestId: anId('flats') });
    expect(view).toMatchObject({
      ok: true,
      value: { interest: { letters: [{ kind: 'approval' }] } },
    });
    expect((await listOf(open, { text: 'marchbanks' })).total).toBe(1);
    expect((await listOf(open, { text: '07654321' })).total).toBe(1);
  });

  it('writes the letters of a run one by one, each once, and goes on after a stop with those that are missing', async () => {
    const open = await withFlats();
    const { rig } = open;
    await record(open, applied('lodge'), ...wholeChain('lodge'), decidedInterest('lodge'));
    const [flats, lodge] = [anId('flats'), anId('lodge')];
    const signatory = { name: 'Ines Ward', rankOrGrade: 'Superintendent' };
    const write = (interestId: typeof flats) =>
      rig.ask('writeRenewalLetter', { interestId, signatory });
    const lettersNow = async () => {
      const due = await rig.ask('interestRenewals', { dueBy: day('2027-04-30') });
      assert(due.ok, 'the renewals');
      return due.value.letters;
    };
    expect(await write(flats)).toMatchObject({
      ...{ ok: false, error: { fault: { kind: 'register/no-such-entry' } } },
    });
    await rig.ask('runInterestRenewals', { dueBy: day('2027-04-30') });
    expect(await lettersNow()).toMatchObject([{ letter: undefined }, { letter: undefined }]);
    expect(await write(flats)).toEqual({ ok: true, value: { made: true } });
    expect(await write(flats)).toEqual({ ok: true, value: { made: false } });
    const owed = (await lettersNow()).filter(({ letter }) => !letter);
    expect(owed.map(({ row }) => row.interestId)).toEqual([lodge]);
    const unsigned = { interestId: lodge, signatory: { name: ' ', rankOrGrade: '' } };
    expect(await rig.ask('writeRenewalLetter', unsigned)).toMatchObject({
      ...{ ok: false, error: { refusals: [{ kind: 'letter/blank' }] } },
    });
    expect(await write(lodge)).toEqual({ ok: true, value: { made: true } });
    expect(rig.written).toEqual([]);

    const letters = (await lettersNow()).map(({ row, letter }) => ({
      interestId: itemId.parse(row.interestId),
      letterId: itemId.parse(letter?.letterId),
    }));
    const saved = await rig.ask('saveRenewalLetters', { letters, token: 'token' });
    expect(saved).toEqual({ ok: true, value: { letters: 2 } });
    const archive = Object.entries(unzipSync(rig.written[0] ?? new Uint8Array()));
    expect(archive.map(([name]) => name)).toEqual([
      expect.stringMatching(/^001 Renewal notice BI [0-9A-F]{8}\.pdf$/),
      expect.stringMatching(/^002 Renewal notice BI [0-9A-F]{8}\.pdf$/),
    ]);
    for (const [, bytes] of archive) expect(decodeText(bytes.slice(0, 5))).toBe('%PDF-');
    const view = await rig.ask('interestView', { interestId: lodge });
    assert(view.ok, 'the entry');
    expect(JSON.stringify(view.value.timeline)).toContain('Copy of the letter saved as a file');
    const strange = [{ interestId: lodge, letterId: anId('nobody') }];
    expect(await rig.ask('saveRenewalLetters', { letters: strange, token: 't' })).toMatchObject({
      ok: false,
    });
    expect(rig.bugs).toEqual([]);
  });

  it('takes the letter of an earlier year for no letter of this one', async () => {
    const open = await withFlats();
    const { rig } = open;
    const interestId = anId('flats');
    const signatory = { name: 'Ines Ward', rankOrGrade: '' };
    await rig.ask('runInterestRenewals', { dueBy: day('2027-04-30') });
    await rig.ask('writeRenewalLetter', { interestId, signatory });
    await record(open, renewedInterest('flats'));
    rig.setClock('2028-04-02T09:00:00.000Z');
    await rig.ask('runInterestRenewals', { dueBy: day('2028-04-30') });
    expect(await rig.ask('interestRenewals', { dueBy: day('2028-04-30') })).toMatchObject({
      value: { letters: [{ by: '2028-04-30', letter: undefined }] },
    });
  });
});
