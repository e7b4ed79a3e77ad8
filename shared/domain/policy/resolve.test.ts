import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { memberId } from '../../kit/ids.ts';
import type { Act } from '../act.ts';
import { statedElsewhere } from './elsewhere.ts';
import { policyEvents } from './events.ts';
import { policyFolds } from './fold.ts';
import { policyKeyNames, policyKeys } from './keys.ts';
import { profiles } from './profiles.ts';
import { hampshire2013 } from './profiles/hampshire-2013.ts';
import { leicestershire2018 } from './profiles/leicestershire-2018.ts';
import { westMidlands2023 } from './profiles/west-midlands-2023.ts';
import {
  contestedKeys,
  fillsFor,
  missingFor,
  policySource,
  policyValue,
  resolve,
} from './resolve.ts';
import { policySentences } from './sentences.ts';
import { emptyPolicy, type PolicySlice } from './slice.ts';
import { whyOf } from './why.ts';

// Everybody named here is invented.
const schema = policyEvents['policy-value.filled/1'];
type Filled = z.infer<typeof schema>;

const act = (number: number): Act => ({
  id: `${'a'.repeat(32)}-${String(number)}`,
  at: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
  by: { member: memberId.parse('b'.repeat(32)), name: 'Robin Example', office: 'supervisor' },
});
const filled = (over: Partial<Filled> = {}): Filled =>
  schema.parse({
    type: 'policy-value.filled/1',
    profileId: 'leicestershire',
    profileVersion: '2018.1',
    key: 'clock.appealSubmission',
    value: { count: 21, unit: 'days', from: 'receipt-of-determination' },
    decidedBy: { name: 'Alex Invented', role: 'Deputy Chief Constable' },
    decidedOn: '2027-02-01',
    reason: 'Force order.',
    over: [],
    ...over,
  });
const fold = (...events: readonly Filled[]): PolicySlice =>
  events.reduce(
    (slice, event, index) => policyFolds['policy-value.filled/1'](slice, event, act(index)),
    emptyPolicy,
  );
const asStored = (value: unknown) => z.json().parse(JSON.parse(JSON.stringify(value)));
const leicestershire = (slice: PolicySlice) => ({
  profile: leicestershire2018,
  fills: fillsFor(slice, leicestershire2018),
});

describe('a value the policy states', () => {
  const policy = { profile: westMidlands2023, fills: {} };

  it('stands without the unit', () => {
    expect(policyValue(policy, 'clock.appealSubmission')?.count).toBe(14);
    expect(missingFor(policy, 'notice')).toEqual([]);
    expect(missingFor(policy, 'triage')).toEqual([]);
    expect(missingFor(policy, 'determination')).toEqual([]);
    expect(missingFor(policy, 'appeal')).toEqual([]);
  });

  it('stands against a fill', () => {
    const slice = fold(filled({ profileId: 'west-midlands', profileVersion: '2023.1' }));
    const fills = fillsFor(slice, westMidlands2023);
    expect(resolve(westMidlands2023, fills, 'clock.appealSubmission')).toMatchObject({
      value: { count: 14 },
    });
    expect(policySource({ profile: westMidlands2023, fills }, 'clock.appealSubmission').kind).toBe(
      'clause',
    );
  });
});

describe('a value the policy does not state', () => {
  it('refuses to be relied on, and says what is needed', () => {
    expect(resolve(leicestershire2018, {}, 'clock.appealSubmission')).toEqual({
      ok: false,
      error: {
        kind: 'policy/not-stated',
        key: 'clock.appealSubmission',
        needs:
          'How long a member has to appeal, counted from what. The paper names the Deputy Chief Constable and no time.',
      },
    });
  });

  it('holds once the unit filled it in, with who decided', () => {
    const policy = leicestershire(fold(filled()));
    expect(policyValue(policy, 'clock.appealSubmission')?.count).toBe(21);
    expect(policySource(policy, 'clock.appealSubmission')).toEqual({
      kind: 'filled-in',
      decidedBy: 'Alex Invented, Deputy Chief Constable',
      decidedOn: '2027-02-01',
    });
  });

  it('belongs to one version of one policy', () => {
    const slice = fold(filled(), filled({ profileVersion: '2019.1', value: null }));
    expect(
      policyValue(
        { profile: hampshire2013, fills: fillsFor(slice, hampshire2013) },
        'clock.appealSubmission',
      ),
    ).toBeUndefined();
    expect(policyValue(leicestershire(slice), 'clock.appealSubmission')?.count).toBe(21);
  });

  it('is replaced by one who saw it', () => {
    const second = filled({
      value: { count: 28, unit: 'days', from: 'receipt-of-determination' },
      over: [act(0).id],
    });
    const slice = fold(filled(), second);
    expect(policyValue(leicestershire(slice), 'clock.appealSubmission')?.count).toBe(28);
    expect(contestedKeys(slice, leicestershire2018)).toEqual([]);
  });

  it('is contested, and counts as none, when two filled it in without having seen each other', () => {
    const second = filled({ value: { count: 28, unit: 'days', from: 'receipt-of-determination' } });
    const slice = fold(filled(), second);
    expect(contestedKeys(slice, leicestershire2018)).toEqual(['clock.appealSubmission']);
    expect(policyValue(leicestershire(slice), 'clock.appealSubmission')).toBeUndefined();
  });

  it('is left aside, never lost, when it does not fit its key or the key is of a newer build', () => {
    const slice = fold(
      filled({ value: 'soon' }),
      filled({ key: 'clock.ofANewerBuild', value: [1] }),
    );
    expect(fillsFor(slice, leicestershire2018)).toEqual({});
    expect(Object.keys(slice.filled['leicestershire@2018.1'] ?? {})).toEqual([
      'clock.appealSubmission',
      'clock.ofANewerBuild',
    ]);
  });
});

describe('what the unit has to decide', () => {
  it('before a notice at Leicestershire is the time, the friend and whether conditions apply meanwhile', () => {
    expect(missingFor(leicestershire(emptyPolicy), 'notice').map(({ key }) => key)).toEqual([
      'definition.policeFriend',
      'appeal.conditionsApplyMeanwhile',
      'clock.appealSubmission',
    ]);
  });

  it('before a notice at Hampshire is first of all whether there is an appeal', () => {
    const policy = { profile: hampshire2013, fills: {} };
    expect(missingFor(policy, 'notice').map(({ key }) => key)).toEqual([
      'definition.policeFriend',
      'appeal.right',
      'appeal.authority',
      'appeal.conditionsApplyMeanwhile',
      'clock.appealSubmission',
    ]);
  });

  it('asks nothing about appeals once it was decided that there is none', () => {
    const none = filled({
      profileId: 'hampshire',
      profileVersion: '2013.1',
      key: 'appeal.right',
      value: { given: false },
    });
    const policy = { profile: hampshire2013, fills: fillsFor(fold(none), hampshire2013) };
    expect(missingFor(policy, 'notice').map(({ key }) => key)).toEqual(['definition.policeFriend']);
    expect(missingFor(policy, 'appeal')).toEqual([]);
  });

  it('is offered what other forces state, without their names on it', () => {
    const offers = statedElsewhere(profiles, leicestershire2018, 'definition.limbs');
    expect(offers.map(({ force }) => force)).toEqual(['West Midlands Police']);
    expect(offers[0]?.value.map((limb) => Object.keys(limb))).toEqual([
      ['code', 'wording'],
      ['code', 'wording'],
      ['code', 'wording'],
    ]);
    const adopted = fold(filled({ key: 'definition.limbs', value: asStored(offers[0]?.value) }));
    expect(policyValue(leicestershire(adopted), 'definition.limbs')).toHaveLength(3);
  });

  it('offers nothing that only we say', () => {
    expect(statedElsewhere(profiles, leicestershire2018, 'risk.pack')).toEqual([]);
  });

  it('is offered in a shape that fits, for every key', () => {
    for (const key of policyKeyNames) {
      for (const { value } of statedElsewhere(profiles, leicestershire2018, key)) {
        expect(policyKeys[key].schema.safeParse(value).success, key).toBe(true);
      }
    }
  });
});

describe('why', () => {
  it('quotes the clause', () => {
    expect(whyOf({ profile: westMidlands2023, fills: {} }, 'clock.appealSubmission')).toEqual({
      title: 'How long a member has to appeal',
      kind: 'clause',
      ref: 'W35',
      quote: 'within 14 days from receipt of the determination to impose conditions',
      says: 'The policy says so (W35).',
    });
  });

  it('says what is our reading, our rule, silence, and the unit’s own decision', () => {
    const policy = leicestershire(fold(filled()));
    expect(
      whyOf({ profile: westMidlands2023, fills: {} }, 'appeal.afterAppealVariation'),
    ).toMatchObject({
      ref: 'W48',
      quote: 'Any variation or additional conditions will have a right of appeal.',
      says: expect.stringMatching(/^Our reading of W48\./) as string,
    });
    expect(whyOf(policy, 'decision.excluded').says).toMatch(
      /^A rule of this system, not of the policy\./,
    );
    expect(whyOf(policy, 'clock.strategyMeeting').says).toMatch(
      /^The source is silent\. To be decided by the unit:/,
    );
    expect(whyOf(policy, 'clock.appealSubmission').says).toBe(
      'The source is silent. Decided for the unit by Alex Invented, Deputy Chief Constable on 1 February 2027.',
    );
  });

  it('has an answer for every key of every profile', () => {
    for (const profile of profiles) {
      for (const key of policyKeyNames)
        expect(whyOf({ profile, fills: {} }, key).says).toMatch(/\S{3,}/);
    }
  });
});

describe('the fold of filled-in values', () => {
  const anyFill = fc.record({
    key: fc.constantFrom('clock.appealSubmission', 'clock.annualReview', 'unheard.of'),
    value: fc.jsonValue(),
    profileId: fc.constantFrom('leicestershire', 'hampshire'),
  });

  it('takes every event that parses, changes nothing it was given, and twice is once', () => {
    fc.assert(
      fc.property(fc.array(anyFill, { maxLength: 6 }), (fills) => {
        const events = fills.map((fill) =>
          schema.parse(JSON.parse(JSON.stringify(filled(fill as Partial<Filled>)))),
        );
        const once = fold(...events);
        const frozen = JSON.stringify(once);
        const again = events.reduce(
          (slice, event, index) => policyFolds['policy-value.filled/1'](slice, event, act(index)),
          once,
        );
        expect(JSON.stringify(once)).toBe(frozen);
        for (const profile of profiles)
          expect(fillsFor(again, profile)).toEqual(fillsFor(once, profile));
      }),
    );
  });

  it('is told on the timeline of the unit', () => {
    expect(policySentences['policy-value.filled/1'](filled())).toEqual({
      head: 'Policy value filled in',
      rest: 'How long a member has to appeal, decided by Alex Invented (Deputy Chief Constable) on 1 February 2027: Force order.',
    });
  });
});

it('keeps days of decisions that exist', () => {
  expect(schema.safeParse({ ...filled(), decidedOn: '2027-02-30' }).success).toBe(false);
  expect(civilDate.safeParse(filled().decidedOn).success).toBe(true);
});
