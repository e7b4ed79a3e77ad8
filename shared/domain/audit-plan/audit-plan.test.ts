import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { anAct, anId, aRecorder, aUnit } from '../../../test/builders/people.ts';
import { noted } from '../../../test/builders/refused.ts';
import { day } from '../../../test/builders/report.ts';
import { agreementOn } from '../data-source/standing.ts';
import type { LooseEvent } from '../enlist.ts';
import { isContested } from '../register.ts';
import { engineOfRegister } from '../registers.ts';
import type { RegistersState } from '../registers-state.ts';
import { isAuditOpen, itemsOfPlan, plannedOf } from './standing.ts';

/** @file The joint audit plan and the data of partners. Everybody is invented. */

const engine = engineOfRegister('oversight');
const kinds = (event: LooseEvent, state = engine.empty) => {
  const checked = engine.check([event], {
    ...{ state, policy: aPolicy('hampshire'), today: day('2027-02-18') },
    ...{ now: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 }, actor: aRecorder() },
    unit: aUnit(),
  });
  return checked.ok ? [] : noted(checked.error).map(({ kind }) => kind);
};
const folded = (...events: readonly LooseEvent[]): RegistersState =>
  events.reduce((state, event, at) => engine.fold(state, [event], anAct(at + 1)), engine.empty);
const owed = (state: RegistersState, today = '2027-02-18') =>
  engine
    .duties(state, { policy: aPolicy('hampshire'), today: day(today) })
    .map(({ says, detail, dueOn }) => `${says}: ${detail ?? ''} ${dueOn ?? ''}`);

const agreed = (over: object = {}): LooseEvent => ({
  ...{ type: 'audit-plan.agreed/1', planId: anId('2027'), year: 2027 },
  ...{ agreedOn: day('2027-01-11'), agreedWith: 'Police and Crime Commissioner' },
  ...over,
});
const cards = {
  ...{ what: 'A tenth of the card payments', register: 'expenses', who: 'Petra Holt' },
  dueOn: day('2027-03-31'),
};
const planned = (over: object = {}): LooseEvent => ({
  ...{ type: 'audit-item.planned/1', planId: anId('2027'), auditItemId: anId('cards') },
  item: cards,
  ...over,
});
const done: LooseEvent = {
  ...{ type: 'audit-item.done/1', auditItemId: anId('cards'), doneOn: day('2027-02-17') },
  ...{ with: { kind: 'sample', id: anId('sample'), says: 'sample of 20 payments' } },
  found: 'Two without a receipt.',
};

describe('the joint audit plan', () => {
  it('is one a year, and holds items of which each is owed until it is done or dropped', () => {
    const there = folded(agreed(), planned());
    expect(kinds(agreed())).toEqual([]);
    expect(kinds(agreed({ planId: anId('again') }), there)).toEqual(['audit-plan/exists']);
    expect(kinds(agreed({ agreedOn: day('2027-03-01') }))).toEqual(['date/in-the-future']);
    expect(kinds(planned())).toEqual(['audit-plan/not-found']);
    expect(kinds(planned(), there)).toEqual(['audit-plan/not-found']);
    const says = 'An item of the joint audit plan: A tenth of the card payments (Petra Holt)';
    expect(owed(there)).toEqual([`${says} 2027-03-31`]);
    expect(kinds(done, there)).toEqual([]);
    const after = folded(agreed(), planned(), done);
    expect(owed(after)).toEqual([]);
    expect(kinds(done, after)).toEqual(['audit-plan/not-open']);
    const [item] = itemsOfPlan(after.auditPlan, anId('2027'));
    expect(item?.done[0]).toMatchObject({
      found: 'Two without a receipt.',
      with: { kind: 'sample' },
    });
    const dropped = {
      type: 'audit-item.dropped/1',
      auditItemId: anId('cards'),
      reason: 'No cards.',
    };
    expect(owed(folded(agreed(), planned(), dropped))).toEqual([]);
  });

  it('keeps what two people changed apart, and what an item said before', () => {
    const changed = (dueOn: string): LooseEvent => ({
      ...{ type: 'audit-item.changed/1', auditItemId: anId('cards'), reason: 'Asked for.' },
      item: { ...cards, dueOn: day(dueOn) },
    });
    const first = engine.fold(folded(agreed(), planned()), [changed('2027-04-30')], anAct(5));
    const [item] = itemsOfPlan(first.auditPlan, anId('2027'));
    expect(item && plannedOf(item).dueOn).toBe('2027-04-30');
    const apart = engine.fold(first, [changed('2027-05-31')], {
      ...anAct(5),
      id: `${'e'.repeat(32)}-5`,
    });
    const [both] = itemsOfPlan(apart.auditPlan, anId('2027'));
    expect(both && isContested(both.item)).toBe(true);
    expect(both && isAuditOpen(both)).toBe(true);
  });
});

describe('the data of a partner', () => {
  const council = {
    ...{ name: 'Contract register', partner: 'County council', agreement: 'DSA 14' },
    ...{ legalBasis: 'Joint protocol', usedFor: 'Comparing contractors.', contact: '', notes: '' },
    ...{ since: day('2026-03-01'), until: day('2027-03-01') },
  };
  const recorded: LooseEvent = {
    ...{ type: 'data-source.recorded/1', entryId: anId('council'), fields: council },
  };

  it('has an agreement that begins and ends in order, stands, is about to end, and has ended', () => {
    expect(kinds(recorded)).toEqual([]);
    expect(kinds({ ...recorded, fields: { ...council, until: day('2026-02-01') } })).toEqual([
      'date/out-of-order',
    ]);
    expect(kinds({ ...recorded, fields: { ...council, legalBasis: '' } })).toEqual([
      'form/not-understood',
    ]);
    expect(agreementOn(council, day('2026-02-28'))).toBe('not-yet');
    expect(agreementOn(council, day('2026-12-01'))).toBe('stands');
    expect(agreementOn(council, day('2027-02-18'))).toBe('ends-soon');
    expect(agreementOn(council, day('2027-03-01'))).toBe('ends-soon');
    expect(agreementOn(council, day('2027-03-02'))).toBe('expired');
    expect(agreementOn({}, day('2027-03-02'))).toBe('stands');
  });

  it('is owed a look before its agreement ends and after it has, until it is struck out', () => {
    const there = folded(recorded);
    expect(owed(there, '2026-12-01')).toEqual([]);
    expect(owed(there)).toEqual([
      'An agreement ends: Contract register, County council 2027-03-01',
    ]);
    expect(owed(there, '2027-03-02')[0]).toMatch(/^An agreement has ended/u);
    const out = { type: 'data-source.struck-out/1', entryId: anId('council'), reason: 'Twice.' };
    expect(owed(folded(recorded, out), '2027-03-02')).toEqual([]);
  });
});
