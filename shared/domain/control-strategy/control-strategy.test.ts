import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOf } from '../../../test/builders/arbitrary-of.ts';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { anAct, anId, aRecorder, aUnit, investigator } from '../../../test/builders/people.ts';
import { noted } from '../../../test/builders/refused.ts';
import { day } from '../../../test/builders/report.ts';
import { givenUnit, type ToldUnit } from '../../../test/builders/unit-story.ts';
import { assert } from '../../kit/assert.ts';
import type { LooseEvent } from '../enlist.ts';
import { policyValue } from '../policy/resolve.ts';
import { unitEngine } from '../unit-registry.ts';
import { controlStrategyEvents } from './events.ts';

// Everybody named here is invented.
const leicestershire = aPolicy('leicestershire');
const adopted = {
  type: 'control-strategy.adopted/1',
  strategyId: anId('strategy'),
  adoptedOn: '2027-02-01',
  adoptedBy: { name: 'Alex Invented', role: 'Head of Professional Standards' },
  threats: 'The national assessment, and what the unit saw last year.',
  prevention: 'Briefings with every department.',
  safeguarding: 'A call back to everybody who reports.',
  proactive: 'Work on intelligence about infiltration.',
  areas: ['notifiable-associations', 'infiltration'],
};
const named = { type: 'officeholder.named/1', collarNumber: '', ...investigator };
const nominated = {
  type: 'risk-area.nominated/1',
  area: 'infiltration',
  personIds: [investigator.personId],
  since: '2027-02-01',
  note: '',
};
const under = { policy: leicestershire };
const owed = (...told: readonly ToldUnit[]) =>
  givenUnit(...told)
    .duties(under)
    .filter(({ key }) => key.startsWith('control-strategy/'));

describe('the control strategy', () => {
  it('is of a unit that was founded', () => {
    const context = { ...under, today: day('2027-02-18'), now: anAct().at, actor: aRecorder() };
    for (const event of [adopted, nominated]) {
      const checked = unitEngine.check([event], {
        ...context,
        state: unitEngine.empty,
        unit: aUnit(),
      });
      assert(!checked.ok, 'accepted of no unit');
      expect(noted(checked.error).map(({ kind }) => kind)).toContain('unit/not-founded');
    }
    expect(givenUnit().when(adopted, under).refused).toEqual([]);
  });

  it('is owed each year where the policy says so, and by nobody else (PD4)', () => {
    expect(owed()[0]).toMatchObject({
      says: 'Adopt a control strategy',
      source: { kind: 'interpretation', of: 'PD4' },
    });
    expect(owed(adopted)[0]).toMatchObject({
      says: 'Renew the control strategy',
      dueOn: '2028-02-01',
    });
    const elsewhere = givenUnit().duties({ policy: aPolicy('west-midlands') });
    expect(elsewhere.some(({ key }) => key.startsWith('control-strategy/'))).toBe(false);
  });

  it('says what is done to prevent, to safeguard and on intelligence; without one of them it is none (PD1, PD2, PD3)', () => {
    const story = givenUnit();
    expect(story.when(adopted, under).refused).toEqual([]);
    for (const part of ['prevention', 'safeguarding', 'proactive', 'threats'])
      expect(story.when({ ...adopted, [part]: ' ' }, under).refused).toEqual([
        'form/not-understood',
      ]);
  });

  it('is about areas of risk of the policy, which are eleven (PD5)', () => {
    expect(
      policyValue(leicestershire, 'strategy.riskAreas')?.map(({ wording }) => wording),
    ).toEqual([
      'Abuse of Authority (including abuse for sexual purposes),',
      'Substance Misuse',
      'Computer Misuse,',
      'Business Interests',
      'Social Media',
      'Debt Management',
      'Notifiable Associations',
      'Infiltration',
      'Theft & Fraud',
      'Gifts and Gratuities',
      'Procurement',
    ]);
    const story = givenUnit(named);
    expect(story.when({ ...adopted, areas: ['weather'] }, under).refused).toEqual([
      'control-strategy/unknown-area',
    ]);
    expect(story.when({ ...nominated, area: 'weather' }, under).refused).toEqual([
      'control-strategy/unknown-area',
    ]);
  });

  it('follows the last one in time, and lies in the past', () => {
    expect(
      givenUnit(adopted).when({ ...adopted, strategyId: anId('next') }, under).refused,
    ).toEqual(['control-strategy/before-the-last']);
    expect(givenUnit().when({ ...adopted, adoptedOn: '2027-02-19' }, under).refused).toEqual([
      'date/in-the-future',
    ]);
  });
});

describe('an area of risk', () => {
  it('is monitored by people of the unit who serve, and is owed somebody until then (PD6)', () => {
    expect(owed().map(({ detail }) => detail)).toContain('11 areas have nobody');
    expect(owed(named, nominated).map(({ detail }) => detail)).toContain('10 areas have nobody');
    expect(givenUnit().when(nominated, under).refused).toEqual([
      'control-strategy/not-of-the-unit',
    ]);
    expect(givenUnit(named).when(nominated, under).refused).toEqual([]);
    expect(givenUnit(named).when({ ...nominated, since: '2027-02-19' }, under).refused).toEqual([
      'date/in-the-future',
    ]);
  });
});

describe.each(Object.entries(controlStrategyEvents))('%s', (_type, schema) => {
  it('folds whatever parses, twice as once, and can be told', () => {
    fc.assert(
      fc.property(fc.array(arbitraryOf(schema), { minLength: 1, maxLength: 3 }), (list) => {
        const all = (from: typeof unitEngine.empty) =>
          (list as readonly LooseEvent[]).reduce(
            (state, event, index) => unitEngine.fold(state, [event], anAct(index + 1)),
            from,
          );
        const once = all(unitEngine.empty);
        expect(all(once)).toEqual(once);
        expect(unitEngine.tell(list, anAct())[0]?.head.length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });
});
