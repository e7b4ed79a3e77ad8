import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { anAct, anId, aRecorder, aUnit } from '../../../test/builders/people.ts';
import { noted } from '../../../test/builders/refused.ts';
import { day } from '../../../test/builders/report.ts';
import { allById, findById } from '../../kit/by-id.ts';
import { contractTold } from '../contract/told.ts';
import type { LooseEvent } from '../enlist.ts';
import { draw } from '../expense-sample/draw.ts';
import { registersEngine } from '../registers.ts';
import type { RegistersState } from '../registers-state.ts';
import { supplierTold } from '../supplier/told.ts';
import { nowOf, standingEntries } from './now.ts';

// Everybody and every company named here is invented.
const kinds = (event: LooseEvent, state = registersEngine.empty) => {
  const checked = registersEngine.check([event], {
    state,
    policy: aPolicy('hampshire'),
    today: day('2027-02-18'),
    now: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
    actor: aRecorder(),
    unit: aUnit(),
  });
  return checked.ok ? [] : noted(checked.error).map(({ kind }) => kind);
};
const folded = (...events: readonly LooseEvent[]): RegistersState =>
  events.reduce(
    (state, event, index) => registersEngine.fold(state, [event], anAct(index + 1)),
    registersEngine.empty,
  );

const supplier = {
  ...{ name: 'Larkmoor Catering Ltd', number: '09120001', tradingNames: 'Larkmoor Events' },
  ...{
    supplies: 'Catering',
    people: 'Ines Farrow; Odd Selby',
    address: '',
    contact: '',
    notes: '',
  },
};
const contract = {
  ...{ title: 'Catering at events', reference: 'C-12', supplier: 'Larkmoor Catering Ltd' },
  ...{ supplierNumber: '', awardedOn: day('2026-04-01'), department: 'Estates' },
  ...{ owner: 'Petra Holt', decidedBy: '', route: 'quotes', notes: '' },
};
const recordedSupplier = (word = 'larkmoor'): LooseEvent => ({
  ...{ type: 'supplier.recorded/1', entryId: anId(word), fields: supplier },
});
const part = (number: number, names: readonly string[]): LooseEvent => ({
  ...{ type: 'supplier.import-part/1', importId: anId('file'), part: number },
  rows: names.map((name, at) => ({
    ...{ entryId: anId(name), line: at + 2, fields: { ...supplier, name } },
  })),
});
const whole = (parts: number, rowCount: number): LooseEvent => ({
  ...{ type: 'supplier.imported/1', importId: anId('file'), parts, rowCount },
  ...{ fileName: 'suppliers.csv', sha256: 'a'.repeat(64), sizeBytes: 9, sheet: '', columns: [] },
  ...{ mapping: { dates: 'day-first', columns: {} }, leftOut: [], leftOutCount: 0 },
});
const count = ({ supplier: slice }: RegistersState): number => allById(slice.entries).length;

describe('an entry of a register', () => {
  it('is recorded once, corrected beside what it said, and struck out with its reason', () => {
    const there = folded(recordedSupplier());
    expect(kinds(recordedSupplier())).toEqual([]);
    expect(kinds(recordedSupplier(), there)).toEqual(['register/exists']);
    const right = { ...supplier, name: 'Larkmoor Catering Limited' };
    const entryId = anId('larkmoor');
    const correct = {
      type: 'supplier.corrected/1',
      entryId,
      fields: right,
      reason: 'As registered',
    };
    const strike = { type: 'supplier.struck-out/1', entryId, reason: 'Twice' };
    expect(kinds(correct, there)).toEqual([]);
    const after = folded(recordedSupplier(), correct, strike);
    const entry = findById(after.supplier.entries, entryId);
    expect(entry && nowOf(entry).name).toBe('Larkmoor Catering Limited');
    expect(entry?.fields[0]?.before?.[0]?.value.name).toBe('Larkmoor Catering Ltd');
    expect(standingEntries(after.supplier)).toEqual([]);
    expect(kinds(correct, after)).toEqual(['register/not-found']);
  });

  it('has no day to come where it tells of the past, and does not end before it begins', () => {
    const award = (changed: object): LooseEvent => ({
      ...{ type: 'contract.recorded/1', entryId: anId('c') },
      fields: { ...contract, ...changed },
    });
    expect(kinds(award({}))).toEqual([]);
    expect(kinds(award({ awardedOn: '2027-03-01' }))).toEqual(['date/in-the-future']);
    expect(kinds(award({ startsOn: '2026-05-01', endsOn: '2026-04-01' }))).toEqual([
      'date/out-of-order',
    ]);
  });
});

describe('an import of several parts', () => {
  it('counts when its last act and every part are there, in whichever order they come', () => {
    const [a, b, last] = [part(1, ['Aspen', 'Birch']), part(2, ['Cedar']), whole(2, 3)];
    expect(count(folded(a, b))).toBe(0);
    expect(count(folded(a, last))).toBe(0);
    for (const order of [
      [a, b, last],
      [b, a, last],
      [last, b, a],
      [a, last, b],
    ]) {
      const state = folded(...order);
      expect(count(state)).toBe(3);
      expect(state.supplier.halves).toEqual([]);
      expect(state.supplier.imports).toHaveLength(1);
    }
  });

  it('changes nothing when an act of it comes again', () => {
    const once = folded(part(1, ['Aspen']), whole(1, 1));
    const again = folded(part(1, ['Aspen']), whole(1, 1), part(1, ['Aspen']), whole(1, 1));
    expect(again.supplier).toEqual(once.supplier);
  });

  it('is refused as whole while a part is missing, and the same file is not taken twice', () => {
    expect(kinds(whole(2, 3), folded(part(1, ['Aspen', 'Birch'])))).toEqual(['import/not-whole']);
    const there = folded(part(1, ['Aspen']), whole(1, 1));
    const again = { ...whole(1, 1), importId: anId('again') };
    expect(kinds(again, there)).toContain('import/known');
    expect(kinds(part(1, ['Aspen']), there)).toEqual(['import/part-known']);
  });
});

describe('what entries tell of people', () => {
  it('names companies with their numbers, and who is named beside them', () => {
    const { mentions, ties } = supplierTold(folded(recordedSupplier()).supplier);
    expect(mentions.map(({ kind, names }) => [kind, names[0]])).toEqual([
      ['organisation', 'Larkmoor Catering Ltd'],
      ['person', 'Ines Farrow'],
      ['person', 'Odd Selby'],
    ]);
    expect(mentions[0]?.numbers).toEqual(['09120001']);
    expect(ties).toHaveLength(2);
  });

  it('ties who answers for a contract to its supplier', () => {
    const { ties } = contractTold(
      folded({ type: 'contract.recorded/1', entryId: anId('c'), fields: contract }).contract,
    );
    expect(ties.map(({ kind }) => kind)).toEqual(['supplies']);
  });
});

describe('a sample of payments', () => {
  it('is the same however often it is drawn, and another with another seed', () => {
    const ids = Array.from({ length: 400 }, (_each, at) => anId(`payment ${String(at)}`));
    const first = draw('0011223344556677', ids, 20);
    expect(draw('0011223344556677', ids.toReversed(), 20)).toEqual(first);
    expect(new Set(first).size).toBe(20);
    expect(draw('0011223344556678', ids, 20)).not.toEqual(first);
  });

  const payment = (word: string): LooseEvent => ({
    ...{ type: 'expense.recorded/1', entryId: anId(word) },
    fields: {
      ...{ on: day('2027-01-05'), claimant: 'Petra Holt', rank: '', department: '', kind: 'card' },
      ...{ payee: 'A hotel', what: '', pence: 9000, receipt: 'yes', cardEnding: '4417' },
      ...{ approvedBy: '', notes: '' },
    },
  });
  const there = folded(payment('a'), payment('b'), payment('c'));
  const seed = '0011223344556677';
  const drawn = (over: object = {}): LooseEvent => ({
    ...{ type: 'expense-sample.drawn/1', sampleId: anId('sample'), of: 'card', seed, plan: '' },
    ...{ from: day('2027-01-01'), until: day('2027-01-31'), outOf: 3 },
    entryIds: draw(seed, [anId('a'), anId('b'), anId('c')], 2),
    ...over,
  });

  it('is what its seed draws from the payments of that time, and nothing that somebody chose', () => {
    expect(kinds(drawn(), there)).toEqual([]);
    const chosen = [anId('a'), anId('b'), anId('c')].filter(
      (id) => !draw(seed, [anId('a'), anId('b'), anId('c')], 1).includes(id),
    );
    const wrong = ['expense-sample/not-its-draw'];
    expect(kinds(drawn({ entryIds: chosen.slice(0, 1) }), there)).toEqual(wrong);
    expect(kinds(drawn({ outOf: 4 }), there)).toEqual(wrong);
    expect(kinds(drawn({ of: 'claim' }), there)).toEqual(wrong);
  });

  it('is looked at payment by payment; what is not in order is explained', () => {
    const [first = ''] = draw(seed, [anId('a'), anId('b'), anId('c')], 2);
    const state = registersEngine.fold(there, [drawn()], anAct(9));
    const look = (over: object): LooseEvent => ({
      ...{ type: 'expense-sample.looked-at/1', sampleId: anId('sample'), entryId: first },
      ...{ finding: 'in-order', note: '' },
      ...over,
    });
    expect(kinds(look({}), state)).toEqual([]);
    expect(kinds(look({ finding: 'no-receipt' }), state)).toEqual(['expense-sample/no-note']);
    expect(kinds(look({ entryId: anId('never') }), state)).toEqual(['expense-sample/not-drawn']);
    const after = registersEngine.fold(state, [look({})], anAct(10));
    expect(after.expenseSample.samples[0]?.looked).toHaveLength(1);
  });
});
