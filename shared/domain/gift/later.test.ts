import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { decided, offered } from '../../../test/builders/gifts.ts';
import { anAct, anId, aRecorder, aUnit } from '../../../test/builders/people.ts';
import { noted } from '../../../test/builders/refused.ts';
import { day } from '../../../test/builders/report.ts';
import { findById } from '../../kit/by-id.ts';
import type { LooseEvent } from '../enlist.ts';
import { engineOfRegister } from '../registers.ts';
import type { RegistersState } from '../registers-state.ts';
import { adviceOn, type Offered } from './aid.ts';
import { figuresByDepartment } from './figures.ts';
import { reportingBySize } from './headcount.ts';
import { waitOf } from './standing.ts';

// Everybody and every company named here is invented.
const engine = engineOfRegister('gifts');
const kinds = (event: LooseEvent, state = engine.empty): readonly string[] => {
  const checked = engine.check([event], {
    ...{ state, policy: aPolicy('hampshire'), today: day('2027-02-18') },
    now: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
    ...{ actor: aRecorder(), unit: aUnit() },
  });
  return checked.ok ? [] : noted(checked.error).map(({ kind }) => kind);
};
const folded = (...events: readonly LooseEvent[]): RegistersState =>
  events.reduce((state, event, at) => engine.fold(state, [event], anAct(at + 1)), engine.empty);
const giftId = anId('hamper');
const mara = { name: 'Mara Hale', rankOrGrade: '' };
const ines = { name: 'Ines Ward', rankOrGrade: 'Superintendent' };

describe('a challenge to an entry', () => {
  const challenged: LooseEvent = {
    ...{ type: 'gift.challenged/1', giftId, challengedOn: day('2027-02-15'), challengedBy: mara },
    reason: 'The firm says there were two.',
  };
  const answered = (over: object = {}): LooseEvent => ({
    ...{ type: 'gift.challenge-answered/1', giftId, answeredOn: day('2027-02-16') },
    ...{ answeredBy: ines, answer: 'stands', reason: 'One was for the office.' },
    ...over,
  });

  it('waits for an answer by somebody else, and is one at a time', () => {
    expect(kinds(answered(), folded(offered()))).toEqual(['gift/not-challenged']);
    expect(kinds(challenged, folded(offered()))).toEqual([]);
    const open = folded(offered(), challenged);
    const gift = findById(open.gift.gifts, giftId);
    expect(gift && waitOf(gift)).toBe('challenge');
    expect(kinds(challenged, open)).toEqual(['gift/challenged']);
    expect(kinds(answered({ answeredBy: mara }), open)).toEqual(['gift/own-challenge']);
    expect(kinds(answered(), open)).toEqual([]);
    const after = findById(folded(offered(), challenged, answered()).gift.gifts, giftId);
    expect(after && waitOf(after)).toBeUndefined();
  });
});

describe('letter 22', () => {
  it('tells of what a manager did not approve, and of nothing else', () => {
    const letter: LooseEvent = {
      ...{ type: 'gift.letter-issued/1', giftId, letterId: anId('letter') },
      ...{ issuedOn: day('2027-02-18'), sha256: 'ab'.repeat(32) },
    };
    const accepted = offered('hamper', { answer: 'accepted-pending' });
    expect(kinds(letter, folded(accepted))).toEqual(['gift/nothing-to-tell']);
    const refused = folded(accepted, decided('hamper', { decision: 'not-approved' }));
    expect(kinds(letter, refused)).toEqual([]);
    const opened = { ...{ type: 'gift.letter-opened/1', giftId }, as: 'look' };
    const thisOne = { ...opened, letterId: anId('letter') };
    expect(kinds(thisOne, refused)).toEqual(['gift/no-such-letter']);
    expect(kinds(thisOne, engine.fold(refused, [letter], anAct(9)))).toEqual([]);
  });
});

describe('the decision aid', () => {
  const set = (over: object = {}): LooseEvent => ({
    ...{ type: 'gift-thresholds.set/1', decidedOn: day('2027-02-01'), decidedBy: ines },
    thresholds: {
      ...{ acceptableUpTo: 1000, declineFrom: 5000, alwaysDeclined: ['voucher'] },
      ...{ declineFromBidders: true, examples: '', ...over },
    },
    reason: 'As the deputy chief constable asked.',
  });
  const thresholds = folded(set()).gift.thresholds;
  const advice = (offer: Offered, of = thresholds) => adviceOn(offer, of).advice;
  const worth = (pence: number) => ({ value: { known: 'estimate' as const, pence } });

  it('advises by what the unit set, and says that nothing is stated until then', () => {
    expect(adviceOn({ kind: 'gift', ...worth(500) }, [])).toMatchObject({
      ...{ advice: 'not-stated', source: { kind: 'not-stated' } },
    });
    expect(advice({ kind: 'gift', ...worth(1000) })).toBe('acceptable');
    expect(advice({ kind: 'gift', ...worth(1001) })).toBe('ask-a-manager');
    expect(advice({ kind: 'gift', ...worth(5000) })).toBe('decline');
    expect(advice({ kind: 'gift', value: { known: 'unknown' } })).toBe('ask-a-manager');
    expect(advice({ kind: 'voucher', ...worth(1) })).toBe('decline');
    expect(advice({ kind: 'gift', ...worth(1), donor: { dealings: 'bidder' } })).toBe('decline');
    expect(advice({ kind: 'cash', ...worth(1) }, [])).toBe('decline');
  });

  it('refuses values that contradict each other', () => {
    expect(kinds(set())).toEqual([]);
    expect(kinds(set({ declineFrom: 900 }))).toEqual(['gift-thresholds/order']);
  });
});

describe('offers beside the size of departments', () => {
  it('shows who recorded fewer than half of what their size would suggest, where that is enough to tell', () => {
    const state = folded(
      ...Array.from({ length: 20 }, (_each, at) => offered(`offer ${String(at)}`)),
    );
    const rows = reportingBySize(figuresByDepartment(state.gift, '2027'), {
      departments: [
        { department: 'estates', people: 100 },
        { department: 'Custody', people: 100 },
        { department: 'Legal', people: 10 },
      ],
    });
    expect(rows.map(({ department, offers, isLow }) => [department, offers, isLow])).toEqual([
      ['Custody', 0, true],
      ['Legal', 0, false],
      ['estates', 20, false],
    ]);
  });

  it('are compared with each department once', () => {
    const counted = (second: string): LooseEvent => ({
      type: 'gift-headcount.set/1',
      headcount: {
        ...{ countedOn: day('2027-01-01'), from: 'HR' },
        departments: [
          { department: 'Estates', people: 100 },
          { department: second, people: 20 },
        ],
      },
    });
    expect(kinds(counted('Custody'))).toEqual([]);
    expect(kinds(counted('estates'))).toEqual(['gift-headcount/twice']);
  });
});
