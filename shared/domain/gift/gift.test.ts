import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { anOffer, decided, offered } from '../../../test/builders/gifts.ts';
import { anAct, anId, aRecorder, aUnit, authority } from '../../../test/builders/people.ts';
import { noted } from '../../../test/builders/refused.ts';
import { day } from '../../../test/builders/report.ts';
import { allById, findById } from '../../kit/by-id.ts';
import type { Act } from '../act.ts';
import type { LooseEvent } from '../enlist.ts';
import { isContested } from '../register.ts';
import { registersEngine } from '../registers.ts';
import type { RegistersState } from '../registers-state.ts';
import { extractOf, withholding } from './extract.ts';
import { figuresByDepartment, figuresByYear } from './figures.ts';
import type { Gift } from './slice.ts';
import { standingOf, waitOf } from './standing.ts';

// Everybody and every company named here is invented.
const check = (event: LooseEvent, state = registersEngine.empty) =>
  registersEngine.check([event], {
    state,
    policy: aPolicy('hampshire'),
    today: day('2027-02-18'),
    now: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
    actor: aRecorder(),
    unit: aUnit(),
  });
const kinds = (...asked: Parameters<typeof check>) => {
  const checked = check(...asked);
  return checked.ok ? [] : noted(checked.error).map(({ kind }) => kind);
};
const folded = (...events: readonly LooseEvent[]): RegistersState =>
  events.reduce(
    (state, event, index) => registersEngine.fold(state, [event], anAct(index + 1)),
    registersEngine.empty,
  );
const giftIn = (state: RegistersState, word = 'hamper'): Gift => {
  const gift = findById(state.gift.gifts, anId(word));
  if (!gift) throw new Error('no such gift');
  return gift;
};
const accepted = { answer: 'accepted-pending' } as const;

describe('an offer', () => {
  it('is the record, whatever became of it', () => {
    expect(kinds(offered())).toEqual([]);
    expect(standingOf(giftIn(folded(offered())))).toBe('declined-at-time');
    expect(waitOf(giftIn(folded(offered())))).toBeUndefined();
  });

  it('declined at the time and not approved by a manager are two things (HMIC 2014)', () => {
    const pending = folded(offered('hamper', accepted));
    expect(standingOf(giftIn(pending))).toBe('accepted-pending');
    expect(waitOf(giftIn(pending))).toBe('decision');
    const notApproved = decided('hamper', { decision: 'not-approved' });
    expect(kinds(notApproved, pending)).toEqual([]);
    const after = folded(offered('hamper', accepted), notApproved);
    expect(standingOf(giftIn(after))).toBe('not-approved');
    expect(waitOf(giftIn(after))).toBe('disposal');
    expect(kinds(decided('hamper'), folded(offered()))).toEqual(['gift/not-accepted']);
    expect(kinds(decided('hamper'), after)).toEqual(['gift/decided']);
  });

  it('is recorded once, of a day that has come, by a donor who is named or not known', () => {
    expect(kinds(offered(), folded(offered()))).toEqual(['gift/exists']);
    expect(kinds(offered('x', { offeredOn: day('2027-02-19') }))).toEqual(['date/in-the-future']);
    const { donor } = anOffer();
    expect(kinds(offered('x', { donor: { ...donor, name: '' } }))).toEqual([
      'gift/donor-not-named',
    ]);
    expect(kinds(offered('x', { donor: { ...donor, kind: 'unknown', name: '' } }))).toEqual([]);
  });

  it('may leave open why it was not accepted only in a row of an earlier register', () => {
    const open = { answer: 'not-accepted-cause-unrecorded' } as const;
    expect(kinds(offered('x', open))).toEqual(['gift/cause-unrecorded']);
    expect(kinds(offered('x', { ...open, fromEarlierRegister: true }))).toEqual([]);
  });

  it('has a value, or one that is not known, never nothing and never below nothing', () => {
    expect(kinds(offered('x', { value: { known: 'unknown' } }))).toEqual([]);
    expect(kinds(offered('x', { value: { known: 'exact', pence: 0 } }))).toEqual([]);
    expect(kinds(offered('x', { value: { known: 'exact', pence: -1 } }))).toEqual([
      'form/not-understood',
    ]);
    const { value: _value, ...without } = anOffer();
    expect(kinds({ ...offered('x'), offer: without })).toEqual(['form/not-understood']);
  });

  it('of money is flagged, and nobody approves it before a referral is answered', () => {
    const money = offered('hamper', { ...accepted, kind: 'cash' });
    const referred = {
      ...{ type: 'gift.referred/1', giftId: anId('hamper'), referredOn: day('2027-02-11') },
      ...{ to: { name: 'Odile Marsh', rankOrGrade: 'Chief Inspector' }, reason: 'Fifty pounds.' },
    };
    const answered = {
      ...{ type: 'gift.referral-answered/1', giftId: anId('hamper') },
      ...{ answeredOn: day('2027-02-12'), answeredBy: referred.to },
      ...{ answer: 'not-to-be-kept', reason: 'Money is returned.' },
    };
    expect(waitOf(giftIn(folded(money)))).toBe('referral');
    expect(kinds(decided('hamper'), folded(money))).toEqual(['gift/money']);
    expect(kinds(decided('hamper', { decision: 'not-approved' }), folded(money))).toEqual([]);
    expect(kinds(referred, folded(money))).toEqual([]);
    expect(waitOf(giftIn(folded(money, referred)))).toBe('answer');
    expect(kinds(referred, folded(money, referred))).toEqual(['gift/referred']);
    expect(kinds(answered, folded(money))).toEqual(['gift/not-referred']);
    expect(kinds(answered, folded(money, referred))).toEqual([]);
    expect(kinds(decided('hamper'), folded(money, referred, answered))).toEqual([]);
  });

  it('is decided by somebody else than whom it was offered to, not before it was made', () => {
    const state = folded(offered('hamper', accepted));
    const own = { decidedBy: { name: 'piers lockyer', rankOrGrade: '' } };
    expect(kinds(decided('hamper', own), state)).toEqual(['gift/own']);
    expect(kinds(decided('hamper', { decidedOn: day('2027-02-09') }), state)).toEqual([
      'date/out-of-order',
    ]);
  });

  it('that was declined left nothing behind, and nobody keeps what is not approved', () => {
    const disposed = (disposal: string) => ({
      ...{ type: 'gift.disposed/1', giftId: anId('hamper'), disposal },
      ...{ disposedOn: day('2027-02-13'), detail: '' },
    });
    expect(kinds(disposed('returned'), folded(offered()))).toEqual(['gift/declined']);
    const pending = folded(offered('hamper', accepted));
    expect(kinds(disposed('kept-by-recipient'), pending)).toEqual(['gift/not-approved']);
    expect(kinds(disposed('given-to-charity'), pending)).toEqual([]);
  });

  it('is corrected by a later act, and struck out with a reason', () => {
    const corrected = {
      ...{ type: 'gift.corrected/1', giftId: anId('hamper'), reason: 'The wrong day.' },
      offer: anOffer({ offeredOn: day('2027-02-09') }),
    };
    const strike = { type: 'gift.struck-out/1', giftId: anId('hamper'), reason: 'Twice.' };
    const decidedOn = folded(offered('hamper', accepted), decided('hamper'));
    expect(kinds(corrected, folded(offered()))).toEqual([]);
    expect(kinds(corrected, decidedOn)).toEqual(['gift/decided']);
    expect(kinds(strike, folded(offered()))).toEqual([]);
    expect(kinds(corrected, folded(offered(), strike))).toEqual(['gift/not-found']);
    expect(kinds(strike)).toEqual(['gift/not-found']);
    expect(standingOf(giftIn(folded(offered(), strike)))).toBe('struck-out');
  });

  it('corrected by two apart leaves both standing, and decided by two apart the more cautious', () => {
    const apart: Partial<Act> = { seen: {} };
    const on = (state: RegistersState, event: LooseEvent, device: string) =>
      registersEngine.fold(state, [event], anAct(1, apart, device));
    const fix = (what: string) => ({
      ...{ type: 'gift.corrected/1', giftId: anId('hamper'), reason: 'Wrong.' },
      offer: anOffer({ ...accepted, what }),
    });
    const start = folded(offered('hamper', accepted));
    const both = on(on(start, fix('Wine'), 'left'), fix('Whisky'), 'right');
    expect(isContested(giftIn(both).offer)).toBe(true);
    const twice = on(
      on(start, decided('hamper'), 'left'),
      decided('hamper', { decision: 'not-approved' }),
      'right',
    );
    expect(standingOf(giftIn(twice))).toBe('not-approved');
    expect(giftIn(twice).decisions).toHaveLength(2);
  });

  it('folded twice changes nothing', () => {
    const once = folded(offered(), decided('hamper'));
    const act = anAct(2);
    expect(registersEngine.fold(once, [decided('hamper')], act)).toEqual(once);
    expect(registersEngine.fold(once, [offered()], anAct(1))).toEqual(once);
  });
});

describe('the figures', () => {
  it('have the shape of the table of Hampshire: 347 offers in 2013, 71 of them not accepted, which the register did not tell apart', () => {
    const rows = Array.from({ length: 347 }, (_, at) =>
      offered(`legacy ${String(at)}`, {
        offeredOn: day(`2013-${String((at % 12) + 1).padStart(2, '0')}-11`),
        fromEarlierRegister: true,
        answer: at < 71 ? 'not-accepted-cause-unrecorded' : 'accepted-in-earlier-register',
      }),
    );
    const state = folded(...rows, offered('later'));
    expect(figuresByYear(state.gift)).toEqual([
      {
        ...{ of: '2027', offers: 1, declinedAtTime: 1, notApproved: 0, causeUnrecorded: 0 },
        ...{ notAccepted: 1, pending: 0, approved: 0, acceptedEarlier: 0, cash: 0 },
      },
      {
        ...{ of: '2013', offers: 347, declinedAtTime: 0, notApproved: 0, causeUnrecorded: 71 },
        ...{ notAccepted: 71, pending: 0, approved: 0, acceptedEarlier: 276, cash: 0 },
      },
    ]);
    expect(figuresByDepartment(state.gift, '2013')).toMatchObject([{ of: 'Estates', offers: 347 }]);
  });
});

describe('an extract for publication', () => {
  const time = { from: day('2027-01-01'), until: day('2027-02-18') };
  const { donor, recipient } = anOffer();
  const register = [
    offered('hamper'),
    offered('chief', {
      offeredOn: day('2027-02-01'),
      recipient: { ...recipient, name: 'Una Castellane', rankOrGrade: 'ACC', chiefOfficer: true },
      donor: { ...donor, kind: 'person', name: 'Somebody Private' },
    }),
    offered('older', { offeredOn: day('2026-12-31') }),
  ];
  const made = (rows: readonly object[]) => ({
    ...{ type: 'gift-extract.made/1', extractId: anId('extract'), ...time },
    rows: [...rows],
  });
  const approved = (over: object = {}) => ({
    ...{ type: 'gift-extract.approved/1', extractId: anId('extract') },
    ...{ approvedOn: day('2027-02-18') },
    approvedBy: { personId: authority.personId, name: authority.name, rankOrGrade: 'DSU', ...over },
  });
  const saved = { type: 'gift-extract.saved/1', extractId: anId('extract') };

  it('names chief officers, tells of others their department, and of a private person nothing', () => {
    const rows = extractOf(folded(...register).gift, time);
    expect(rows.map(({ recipient: to, donor: by }) => [to, by])).toEqual([
      ['ACC Una Castellane', 'A member of the public'],
      ['Estates', 'Harbour Lights Catering Ltd'],
    ]);
    expect(rows.every(({ outcome }) => outcome === 'Declined at the time')).toBe(true);
  });

  it('is what the register says, all of it, or withheld with a reason', () => {
    const state = folded(...register);
    const rows = extractOf(state.gift, time);
    expect(kinds(made(rows), state)).toEqual([]);
    const [first, second] = rows;
    if (!first || !second) throw new Error('two rows');
    expect(kinds(made([withholding(first, 'Under enquiry.'), second]), state)).toEqual([]);
    for (const wrong of [[second], [first, { ...second, value: '£1.00' }], []])
      expect(kinds(made(wrong), state)).toEqual(['gift-extract/not-as-recorded']);
    expect(kinds(made(rows), folded(...register, made(rows)))).toEqual(['gift-extract/exists']);
  });

  it('is approved by a second person who holds an office, and only then saved', () => {
    const rows = extractOf(folded(...register).gift, time);
    const state = folded(...register, made(rows));
    expect(kinds(saved, state)).toEqual(['gift-extract/not-approved']);
    expect(kinds(approved(), state)).toEqual([]);
    const own = { personId: anId('Imogen Hartley-Voss') };
    expect(kinds(approved(own), state)).toEqual(['gift-extract/no-office']);
    const supervisor = aUnit([
      {
        ...authority,
        personId: anId('sup'),
        offices: ['supervisor'],
        memberId: aRecorder().member,
      },
    ]);
    const checked = registersEngine.check([approved({ personId: anId('sup') })], {
      ...{ state, policy: aPolicy('hampshire'), today: day('2027-02-18') },
      ...{ now: anAct().at, actor: aRecorder(), unit: supervisor },
    });
    expect(!checked.ok && noted(checked.error).map(({ kind }) => kind)).toEqual([
      'gift-extract/own',
    ]);
    const after = folded(...register, made(rows), approved());
    expect(kinds(saved, after)).toEqual([]);
    expect(kinds(approved(), after)).toEqual(['gift-extract/approved']);
    expect(allById(after.gift.gifts)).toHaveLength(3);
  });
});

describe('an import', () => {
  const earlier = { fromEarlierRegister: true } as const;
  const row = (word: string, over: object = {}) => ({
    ...{ entryId: anId(word), line: 2 },
    fields: anOffer({ ...earlier, ...over }),
  });
  const imported = (...rows: readonly object[]): LooseEvent => ({
    ...{ type: 'gift.import-part/1', importId: anId('import'), part: 1, rows },
  });

  it('brings in sound rows only: of days that have come, each once, as rows of an earlier register', () => {
    expect(kinds(imported(row('a'), row('b')))).toEqual([]);
    const unsound = ['gift-import/row-unsound'];
    expect(kinds(imported(row('a'), row('b', { offeredOn: day('2027-02-19') })))).toEqual(unsound);
    expect(kinds(imported(row('a'), row('a')))).toEqual(unsound);
    expect(kinds(imported(row('a', { fromEarlierRegister: false })))).toEqual(unsound);
    expect(kinds(imported(row('a')), folded(offered('a')))).toEqual(unsound);
  });

  it('of an earlier build is read for ever, and not made any more', () => {
    const old = {
      ...{ type: 'gift.imported/1', importId: anId('import'), fileName: 'gifts-2026.csv' },
      ...{ sha256: 'ab'.repeat(32), columns: ['Date', 'Donor'], leftOut: [] },
      mapping: { dates: 'day-first', columns: { offeredOn: 0, donor: 1 } },
      rows: [{ giftId: anId('a'), line: 2, offer: anOffer(earlier) }],
    };
    const { gift } = folded(old);
    expect(allById(gift.gifts)).toHaveLength(1);
    expect(gift.imports).toMatchObject([{ rowCount: 1, sheet: '' }]);
    expect(kinds(old)).toEqual(['gift-import/old']);
  });
});
