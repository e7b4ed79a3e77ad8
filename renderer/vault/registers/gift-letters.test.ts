import { describe, expect, it } from 'vitest';
import { decided, offered } from '../../../test/builders/gifts.ts';
import { anId } from '../../../test/builders/people.ts';
import { day } from '../../../test/builders/report.ts';
import { aFoundedRig, type OpenRig } from '../../../test/fakes/two-devices.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { decodeText } from '../../../shared/kit/utf8.ts';

/** @file What follows an offer in the vault. Everybody and every company is invented. */

const record = async ({ rig }: OpenRig, ...events: readonly { readonly type: string }[]) => {
  const saved = await rig.ask('append', { stream: 'gifts', events: [...events], checkOnly: false });
  assert(saved.ok, `is saved ${JSON.stringify(saved)} ${String(rig.bugs)}`);
};
const wanted = {
  giftId: anId('wine'),
  signatory: { name: 'Ines Ward', rankOrGrade: 'Superintendent' },
};

describe('an offer that was accepted', () => {
  it('is owed a decision under My work, and letter 22 once it was not approved', async () => {
    const open = await aFoundedRig();
    const { rig } = open;
    await record(open, offered('wine', { answer: 'accepted-pending', what: 'Wine' }));
    expect(await rig.ask('registerWork', {})).toMatchObject({
      value: { total: 1, rows: [{ register: 'gifts', next: 'A manager’s decision' }] },
    });
    expect(await rig.ask('previewGiftLetter', wanted)).toMatchObject({
      ...{ ok: false, error: { refusals: [{ kind: 'gift/nothing-to-tell' }] } },
    });
    await record(
      open,
      decided('wine', { decision: 'not-approved', reason: 'The firm bids for the canteen.' }),
    );
    const preview = await rig.ask('previewGiftLetter', wanted);
    assert(preview.ok, 'a letter');
    expect(JSON.stringify(preview.value.model)).toContain('The firm bids for the canteen.');
    expect(await rig.ask('issueGiftLetter', { ...wanted, token: 'token' })).toMatchObject({
      ...{ ok: true, value: { pages: 1 } },
    });
    expect(decodeText(rig.written[0]?.slice(0, 5) ?? new Uint8Array())).toBe('%PDF-');
    expect(rig.bugs).toEqual([]);
  });

  it('keeps the letter as it was made: looked at and copied again, each on record before', async () => {
    const open = await aFoundedRig();
    const { rig } = open;
    const { giftId } = wanted;
    await record(open, offered('wine', { answer: 'accepted-pending', what: 'Wine' }));
    await record(open, decided('wine', { decision: 'not-approved', reason: 'A bidder.' }));
    assert((await rig.ask('issueGiftLetter', { ...wanted, token: 'token' })).ok, 'made');
    const view = await rig.ask('giftView', { giftId });
    assert(view.ok, 'the entry');
    const letterId = view.value.gift.letters[0]?.letterId ?? '';
    const letter = { register: 'gifts' as const, entryId: giftId, letterId };
    const opened = await rig.ask('openRegisterLetter', letter);
    assert(opened.ok, `the paper ${JSON.stringify(opened)}`);
    expect(opened.value.bytes).toEqual(rig.written[0]);
    expect(await rig.ask('saveRegisterLetter', { ...letter, token: 'token' })).toEqual({
      ...{ ok: true, value: { sizeBytes: opened.value.bytes.length } },
    });
    expect(rig.written[1]).toEqual(rig.written[0]);
    const after = await rig.ask('giftView', { giftId });
    assert(after.ok, 'the entry');
    expect(after.value.timeline.map(({ head }) => head)).toEqual(
      expect.arrayContaining(['Letter looked at', 'Copy of the letter saved as a file']),
    );
    expect(
      await rig.ask('openRegisterLetter', { ...letter, letterId: anId('another') }),
    ).toMatchObject({ ok: false, error: { fault: { kind: 'register/no-such-entry' } } });
    const byHand = { type: 'gift.letter-opened/1', giftId, letterId, as: 'look' };
    expect(
      await rig.ask('append', { stream: 'gifts', events: [byHand], checkOnly: false }),
    ).toMatchObject({ ok: false, error: { fault: { kind: 'call/malformed' } } });
  });

  it('is counted on paper and in a table, each on record before it is written', async () => {
    const open = await aFoundedRig();
    const { rig } = open;
    await record(open, offered('wine', { answer: 'declined-at-time' }));
    const asked = { register: 'gifts' as const, year: '2027', token: 'token' };
    expect(await rig.ask('saveRegisterFigures', { ...asked, as: 'table' })).toEqual({
      ...{ ok: true, value: { lines: 2 } },
    });
    const table = decodeText(rig.written[0] ?? new Uint8Array());
    expect(table).toContain('Counted,Of,Offers,Not accepted,Declined at the time,');
    expect(table).toContain('\r\nOffers by year,2027,1,1,1,0,0,0,0,0,0\r\n');
    expect(table).toContain('"Offers by department, 2027",Estates,1,1,1,0,0,0,0,0,0\r\n');
    expect(await rig.ask('saveRegisterFigures', { ...asked, as: 'paper' })).toMatchObject({
      ok: true,
    });
    expect(decodeText(rig.written[1]?.slice(0, 5) ?? new Uint8Array())).toBe('%PDF-');
    expect(
      await rig.ask('saveRegisterFigures', { ...asked, register: 'interests', as: 'table' }),
    ).toMatchObject({ value: { lines: 5 } });
    expect(rig.bugs).toEqual([]);
  });

  it('is compared with the size of departments once the unit typed it in', async () => {
    const open = await aFoundedRig();
    await record(open, offered('wine'), {
      type: 'gift-headcount.set/1',
      headcount: {
        ...{ countedOn: day('2027-01-01'), from: 'HR' },
        departments: [{ department: 'Estates', people: 40 }],
      },
    } as { readonly type: string });
    expect(await open.rig.ask('giftSettings', { year: '2027' })).toMatchObject({
      value: { reporting: [{ department: 'Estates', people: 40, offers: 1, isLow: false }] },
    });
  });
});
