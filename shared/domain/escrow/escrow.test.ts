import { describe, expect, it } from 'vitest';
import { aRecorder, anAct, digitsOf, investigator } from '../../../test/builders/people.ts';
import { noted } from '../../../test/builders/refused.ts';
import { givenUnit } from '../../../test/builders/unit-story.ts';
import { civilDate } from '../../kit/civil-date.ts';
import { memberId } from '../../kit/ids.ts';
import type { UnitFacts } from '../noun.ts';
import { unitEngine } from '../unit-registry.ts';
import type { UnitState } from '../unit-state.ts';
import { aPolicy } from '../../../test/builders/case-story.ts';

/** @file What a unit owes to its five cards, and who may handle them. Everybody is invented. */

const [first, second] = [`age1${'q'.repeat(20)}`, `age1${'p'.repeat(20)}`];
const gone = memberId.parse(digitsOf('member Rafi'));
const made = (recipient: string) => ({
  type: 'escrow.made/1',
  ...{ recipient, threshold: 3 },
  cards: ['Ada', 'Rafi', 'Imogen', 'Tobias', 'Noor'].map((name, at) => ({
    ...{ number: at + 1, name },
    ...(name === 'Rafi' ? { memberId: gone } : {}),
  })),
});
const typed = { recipient: first, cards: [1, 2, 3] };
const rehearsed = { type: 'escrow.rehearsed/1', ...typed };
const opened = {
  type: 'escrow.opened/1',
  ...{ ...typed, reason: 'x', whose: 'every', withReporter: false, withCharacteristics: false },
};
const custodian = investigator.memberId ?? '';
const facts = (recipient: string | undefined, left: readonly string[] = []): UnitFacts => ({
  ...{ people: [], custodians: [custodian], recovery: { recipient, gone: left } },
});
const after = (...events: readonly { readonly type: string }[]): UnitState =>
  events.reduce(
    (state, event, at) => unitEngine.fold(state, [event], anAct(at + 2)),
    givenUnit().state,
  );
const today = civilDate.parse('2027-02-20');
const owed = (state: UnitState, unit: UnitFacts) =>
  unitEngine
    .duties(state, { policy: aPolicy(), today, unit })
    .flatMap(({ key, dueOn }) => (key.startsWith('escrow/') ? [[key, dueOn]] : []));
const refused = (
  state: UnitState,
  event: { readonly type: string },
  unit: UnitFacts,
  by = custodian,
) => {
  const actor = aRecorder({ member: memberId.parse(by) });
  const now = { utc: '2027-02-20T10:00:00.000Z', offsetMinutes: 0 };
  const checked = unitEngine.check([event], { state, policy: aPolicy(), today, now, actor, unit });
  return checked.ok ? [] : noted(checked.error).map(({ kind }) => kind);
};

describe('five cards', () => {
  it('owe a first rehearsal, then one a year', () => {
    const [[key, dueOn] = []] = owed(after(made(first)), facts(first));
    expect(key).toBe('escrow/rehearse');
    const [[, again] = []] = owed(after(made(first), rehearsed), facts(first));
    expect(String(again).slice(0, 4)).toBe(String(Number(String(dueOn).slice(0, 4)) + 1));
  });

  it('are owed anew once they were used, or a keeper has left', () => {
    expect(owed(after(made(first), opened), facts(first))).toEqual([
      ['escrow/new-cards', undefined],
    ]);
    expect(owed(after(made(first)), facts(first, [gone]))).toEqual([
      ['escrow/new-cards', undefined],
    ]);
  });

  it('owe nothing before they were signed for; then the older ones are destroyed', () => {
    expect(owed(after(made(first)), facts(undefined))).toEqual([]);
    const both = after(made(first), made(second));
    // The second set waits for a signature: it is not an old one.
    expect(owed(both, facts(first)).map(([key]) => key)).toEqual(['escrow/rehearse']);
    expect(owed(both, facts(second)).map(([key]) => key)).toEqual([
      'escrow/rehearse',
      'escrow/old-cards',
    ]);
    const destroyed = { type: 'escrow.old-cards-destroyed/1', recipient: first, witness: 'Noor' };
    expect(refused(both, destroyed, facts(first))).toEqual(['escrow/still-in-force']);
    expect(owed(after(made(first), made(second), destroyed), facts(second))).toHaveLength(1);
  });

  it('are kept by five different people', () => {
    const twice = made(first);
    const cards = twice.cards.map((card) => (card.number === 5 ? { ...card, name: 'ada' } : card));
    expect(refused(after(), { ...twice, cards } as never, facts(undefined))).toEqual([
      'escrow/two-cards-one-person',
    ]);
  });

  it('are handled by custodians, and opened for somebody who is named', () => {
    const state = after(made(first));
    expect(refused(state, rehearsed, facts(first))).toEqual([]);
    expect(refused(state, rehearsed, facts(second))).toEqual(['escrow/not-in-force']);
    expect(refused(state, opened, facts(first), digitsOf('member Cal'))).toEqual([
      'escrow/not-a-custodian',
    ]);
    expect(refused(state, { ...opened, whose: 'colleague' } as never, facts(first))).toEqual([
      'escrow/no-colleague',
    ]);
  });
});
