import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOf } from '../../../test/builders/arbitrary-of.ts';
import { aRecorder, anAct, anId, digitsOf } from '../../../test/builders/people.ts';
import { day } from '../../../test/builders/report.ts';
import { givenUnit } from '../../../test/builders/unit-story.ts';
import { memberId } from '../../kit/ids.ts';
import type { LooseEvent } from '../enlist.ts';
import { unitEngine } from '../unit-registry.ts';
import { differencesBetween } from './differences.ts';
import { policyEvents } from './events.ts';
import { isProfile } from './profile.ts';
import { westMidlands2023 } from './profiles/west-midlands-2023.ts';
import { fillsFor, policySource, policyValue } from './resolve.ts';
import { explain } from './why.ts';
import { findVersion, governingOn, profileOfDraft, reviewPassedOn } from './versions.ts';

// Everybody named here is invented.
const draftId = anId('own version');
const drafted = (changes: Record<string, unknown> = {}) => ({
  type: 'policy.drafted/1',
  draftId,
  profileId: 'west-midlands',
  version: '2023.1-unit.1',
  basedOn: { profileId: 'west-midlands', version: '2023.1' },
  force: 'West Midlands Police',
  title: 'West Midlands, own copy',
  citation: 'Notifiable Association policy DCC/10, as amended',
  basis: 'The policy of 2023, with the force order of 2027.',
  effectiveFrom: '2027-03-01',
  governs: true,
  reason: 'Force order 7/2027.',
  ...changes,
});
const changed = (key: string, value: unknown, more: Record<string, unknown> = {}) => ({
  type: 'policy.value-changed/1',
  draftId,
  key,
  ...(value === undefined ? {} : { value }),
  decidedBy: { name: 'Alex Invented', role: 'Deputy Chief Constable' },
  decidedOn: '2027-02-17',
  reason: 'Force order 7/2027.',
  over: [],
  ...more,
});
const threeWeeks = changed('clock.appealSubmission', {
  count: 21,
  unit: 'days',
  from: 'receipt-of-determination',
});
const proposed = { type: 'policy.proposed/1', draftId, note: '' };
const approved = {
  type: 'policy.approved/1',
  draftId,
  approvedBy: { name: 'Kim Fabricated', role: 'Chief Constable' },
  approvedOn: '2027-02-18',
  evidence: { kind: 'signed-document', description: 'Signed order.', reference: '' },
};
const founding = { profileId: 'west-midlands', version: '2023.1' };
const categories = westMidlands2023.values['definition.categories'].value ?? [];

describe('a version of the unit’s own', () => {
  it('governs new cases from its first day, once approved; what a case was opened under stands', () => {
    const { state } = givenUnit(drafted(), threeWeeks, proposed, approved);
    expect(governingOn(state.policy, founding, day('2027-02-28'))).toEqual(founding);
    expect(governingOn(state.policy, founding, day('2027-03-01'))).toEqual({
      profileId: 'west-midlands',
      version: '2023.1-unit.1',
    });
    const own = findVersion(state.policy, 'west-midlands', '2023.1-unit.1');
    const old = findVersion(state.policy, 'west-midlands', '2023.1');
    expect(own?.values['clock.appealSubmission'].value?.count).toBe(21);
    expect(old?.values['clock.appealSubmission'].value?.count).toBe(14);
    expect(isProfile(own)).toBe(true);
  });

  it('governs nothing before it is approved, nor where it is not meant to', () => {
    const waiting = givenUnit(drafted(), threeWeeks, proposed).state.policy;
    expect(governingOn(waiting, founding, day('2027-04-01'))).toEqual(founding);
    const aside = givenUnit(drafted({ governs: false }), threeWeeks, proposed, approved);
    expect(governingOn(aside.state.policy, founding, day('2027-04-01'))).toEqual(founding);
    expect(findVersion(waiting, 'west-midlands', '2023.1-unit.1')).toBeUndefined();
  });

  it('keeps the source of what it leaves as it was, and says who decided what it changes, and why', () => {
    const { policy } = givenUnit(drafted(), threeWeeks, proposed, approved).state;
    const own = findVersion(policy, 'west-midlands', '2023.1-unit.1');
    expect(own?.values['clock.appealOutcome'].source).toMatchObject({ kind: 'clause', ref: 'W40' });
    const source = own?.values['clock.appealSubmission'].source;
    expect(source && explain('How long', source).says).toBe(
      'The unit’s own copy of the policy. Decided by Alex Invented, Deputy Chief Constable on 17 February 2027. Force order 7/2027.',
    );
  });

  it('keeps the sentence of each scenario of the list it changes, but of the one that is changed', () => {
    const next = categories.map((category) =>
      category.code === 'media' ? { ...category, suspendedFrom: day('2027-06-01') } : category,
    );
    const { policy } = givenUnit(drafted(), changed('definition.categories', next)).state;
    const draft = policy.drafts[draftId];
    const list = (draft && profileOfDraft(policy, draft))?.values['definition.categories'].value;
    expect(list?.find(({ code }) => code === 'vigilante')?.source).toMatchObject({ ref: 'W4.8' });
    expect(list?.find(({ code }) => code === 'media')).toMatchObject({
      suspendedFrom: '2027-06-01',
      source: { kind: 'decided' },
    });
  });

  it('is compared with the one before it, value by value and item by item', () => {
    const next = [
      ...categories
        .filter(({ code }) => code !== 'protest')
        .map((category) =>
          category.code === 'media' ? { ...category, label: 'Journalist' } : category,
        ),
      ...categories
        .slice(0, 1)
        .map(({ source: _source, ...first }) => ({ ...first, code: 'lender', label: 'Lender' })),
    ];
    const { policy } = givenUnit(
      drafted(),
      threeWeeks,
      changed('definition.categories', next),
    ).state;
    const draft = policy.drafts[draftId];
    const own = draft && profileOfDraft(policy, draft);
    const found = own ? differencesBetween(westMidlands2023, own) : [];
    expect(found.map(({ key }) => key)).toEqual([
      'definition.categories',
      'clock.appealSubmission',
    ]);
    expect(found[0]?.items?.map(({ code, what }) => [code, what])).toEqual([
      ['media', 'changed'],
      ['lender', 'added'],
      ['protest', 'left out'],
    ]);
    expect(differencesBetween(westMidlands2023, westMidlands2023)).toEqual([]);
  });

  it('may put a value back as it was', () => {
    const back = changed('clock.appealSubmission', undefined, { over: [anAct(3).id] });
    const { policy } = givenUnit(drafted(), threeWeeks, back).state;
    const draft = policy.drafts[draftId];
    const own = draft && profileOfDraft(policy, draft);
    expect(own?.values['clock.appealSubmission']).toEqual(
      westMidlands2023.values['clock.appealSubmission'],
    );
  });

  it('goes on with what the unit filled in before, until it says otherwise', () => {
    const filled = {
      type: 'policy-value.filled/1',
      profileId: 'west-midlands',
      profileVersion: '2023.1',
      key: 'plan.authority',
      value: { title: 'Head of PSD', offices: ['head-of-psd'], onlyInAbsence: [] },
      decidedBy: { name: 'Alex Invented', role: 'Head of PSD' },
      decidedOn: '2027-02-01',
      reason: 'As in other forces.',
      over: [],
    };
    const { policy } = givenUnit(filled, drafted(), threeWeeks, proposed, approved).state;
    const profile = findVersion(policy, 'west-midlands', '2023.1-unit.1');
    const resolved = profile && { profile, fills: fillsFor(policy, profile) };
    expect(resolved && policyValue(resolved, 'plan.authority')?.title).toBe('Head of PSD');
    expect(resolved && policySource(resolved, 'plan.authority').kind).toBe('filled-in');
  });
});

describe('a new force', () => {
  const blank = {
    profileId: 'westshire',
    force: 'Westshire Police (fictitious)',
    version: '2027.1',
    basedOn: undefined,
  };

  it('begins with questions where nobody has said, and with what is ours in every force', () => {
    const { policy } = givenUnit(drafted(blank)).state;
    const draft = policy.drafts[draftId];
    const own = draft && profileOfDraft(policy, draft);
    expect(isProfile(own)).toBe(true);
    expect(own?.values['appeal.right'].source.kind).toBe('not-stated');
    expect(own?.values['risk.pack'].source.kind).toBe('house');
  });

  it('copied from another is its own decision: no sentence of one force binds another', () => {
    const { policy } = givenUnit(drafted({ ...blank, basedOn: founding })).state;
    const draft = policy.drafts[draftId];
    const own = draft && profileOfDraft(policy, draft);
    expect(JSON.stringify(own?.values)).not.toContain('"kind":"clause"');
    expect(own?.values['clock.appealSubmission']).toMatchObject({
      value: { count: 14 },
      source: {
        kind: 'decided',
        why: 'Taken over from West Midlands 2023 (W35). Force order 7/2027.',
      },
    });
  });

  it('is not put forward with a gap', () => {
    const story = givenUnit(drafted(blank), changed('definition.familyMember', 'A relative.'));
    const { refused, refusals } = story.when(proposed);
    expect(refused).toEqual(['policy/gap']);
    expect(refusals[0]?.fields).toEqual(
      expect.arrayContaining(['definition.limbs', 'definition.categories', 'decision.authority']),
    );
  });
});

describe('putting a version forward', () => {
  const authority = (offices: string[]) => ({ title: 'A', offices, onlyInAbsence: [] });
  const pack = westMidlands2023.values['risk.pack'].value;
  it.each([
    [
      'a scenario that is suspended before it begins',
      changed(
        'definition.categories',
        categories.map((category) => ({ ...category, suspendedFrom: '2020-01-01' })),
      ),
      'policy/suspended-before-it-begins',
    ],
    [
      'two scenarios under one code',
      changed('definition.categories', [categories[0], categories[0]]),
      'policy/listed-twice',
    ],
    [
      'a clock that starts from something else',
      changed('clock.strategyMeeting', { count: 28, unit: 'days', from: 'last-report' }),
      'policy/clock-without-start',
    ],
    [
      'a plan that nobody authorises',
      changed('plan.onHighRisk', 'must'),
      'policy/plan-without-authority',
    ],
    [
      'a letter for an appeal there is not',
      changed('appeal.right', { given: false }),
      'policy/letter-for-no-appeal',
    ],
    [
      'an investigator who may decide',
      changed('decision.excluded', ['subject']),
      'policy/own-cause',
    ],
    [
      'grades out of order',
      changed('risk.pack', { ...pack, mediumFrom: 25 }),
      'policy/grades-out-of-order',
    ],
  ])('is refused with %s', (_what, change, kind) => {
    expect(givenUnit(drafted(), change).when(proposed).refused).toEqual([kind]);
  });

  it('is refused with a right of appeal that nobody hears', () => {
    const hampshire = drafted({
      profileId: 'hampshire',
      version: '2013.1-unit.1',
      basedOn: { profileId: 'hampshire', version: '2013.1' },
    });
    const filled = [
      changed('appeal.right', { given: true }),
      changed('decision.authority', authority(['head-of-psd'])),
      changed('definition.limbs', [{ code: 'unit-1', wording: 'May compromise the member.' }]),
      changed('definition.exclusions', []),
    ];
    expect(givenUnit(hampshire, ...filled).when(proposed).refused).toEqual([
      'policy/appeal-without-authority',
    ]);
  });

  it('is refused while nothing is changed, or while two values stand', () => {
    expect(givenUnit(drafted()).when(proposed).refused).toEqual(['policy/nothing-changed']);
    const other = changed('clock.appealSubmission', {
      count: 28,
      unit: 'days',
      from: 'receipt-of-determination',
    });
    expect(givenUnit(drafted(), threeWeeks, other).when(proposed).refused).toEqual([
      'policy/two-values-stand',
    ]);
  });

  it('closes the version to changes until it is returned; returned, it can be put forward again', () => {
    const waiting = givenUnit(drafted(), threeWeeks, proposed);
    expect(waiting.when(threeWeeks).refused).toEqual(['policy/not-open']);
    expect(waiting.when(drafted()).refused).toEqual(['policy/not-open']);
    expect(waiting.duties().map(({ key }) => key)).toContain(`policy/approval-awaited ${draftId}`);
    const returned = { type: 'policy.returned/1', draftId, reason: 'Give the sentence.' };
    const open = givenUnit(drafted(), threeWeeks, proposed, returned);
    expect(open.when(threeWeeks).refused).toEqual([]);
    expect(open.when(proposed).refused).toEqual([]);
  });
});

describe('approving a version', () => {
  const second = aRecorder({
    member: memberId.parse(digitsOf('member Second')),
    name: 'Sam Second',
  });
  const waiting = givenUnit(drafted(), threeWeeks, proposed);
  const two = { people: [], custodians: [aRecorder().member, second.member] };

  it('takes another custodian where there are two; a founder alone signs alone', () => {
    expect(waiting.when(approved, { unit: two }).refused).toEqual(['policy/second-signature']);
    expect(waiting.when(approved, { unit: two, by: second }).refused).toEqual([]);
    const alone = { people: [], custodians: [aRecorder().member] };
    expect(waiting.when(approved, { unit: alone }).refused).toEqual([]);
    expect(waiting.when(approved, { unit: alone, by: second }).refused).toEqual([
      'policy/not-a-custodian',
    ]);
  });

  it('takes a version that was put forward, and names who approved it for the force (W52)', () => {
    expect(givenUnit(drafted()).when(approved).refused).toEqual(['policy/not-proposed']);
    expect(waiting.when({ ...approved, approvedOn: '2027-02-19' }).refused).toEqual([
      'date/in-the-future',
    ]);
    const { policy } = givenUnit(drafted(), threeWeeks, proposed, approved).state;
    expect(policy.drafts[draftId]?.approved?.approvedBy.role).toBe('Chief Constable');
  });

  it('is for ever: what is approved is neither changed nor discarded', () => {
    const done = givenUnit(drafted(), threeWeeks, proposed, approved);
    const discarded = { type: 'policy.discarded/1', draftId, reason: 'Not needed.' };
    expect(done.when(discarded).refused).toEqual(['policy/settled']);
    expect(done.when(threeWeeks).refused).toEqual(['policy/not-open']);
    const late = unitEngine.fold(
      done.state,
      [policyEvents['policy.value-changed/1'].parse(threeWeeks)],
      anAct(9),
    );
    const versionIn = ({ policy }: typeof late) =>
      findVersion(policy, 'west-midlands', '2023.1-unit.1');
    expect(versionIn(late)).toEqual(versionIn(done.state));
    expect(givenUnit(drafted(), discarded).when(proposed).refused).toEqual(['policy/not-open']);
  });
});

describe('beginning a version', () => {
  const story = givenUnit(drafted());
  it.each([
    ['the number of one that ships', { version: '2023.1' }, ['policy/version-exists']],
    ['the number of another draft', { draftId: anId('another') }, ['policy/version-exists']],
    [
      'an unknown original',
      { draftId: anId('another'), version: '9', basedOn: { profileId: 'nowhere', version: '1' } },
      ['policy/unknown-original'],
    ],
    [
      'a blank for a force that is known',
      { draftId: anId('another'), version: '9', basedOn: undefined },
      ['policy/force-known'],
    ],
    [
      'a day before its original began',
      { effectiveFrom: '2023-01-13' },
      ['policy/begins-too-early'],
    ],
  ])('is refused with %s', (_what, changes, kinds) => {
    expect(story.when(drafted(changes)).refused).toEqual(kinds);
  });

  it('may have its heading put right while it is open', () => {
    expect(story.when(drafted({ title: 'Another name' })).refused).toEqual([]);
  });

  it.each([
    ['an unknown value', { key: 'clock.magic' }, 'policy/unknown-value'],
    ['a value of another shape', { value: 'soon' }, 'policy/value-does-not-fit'],
    ['a decision of tomorrow', { decidedOn: '2027-02-19' }, 'policy/decided-in-future'],
  ])('refuses to change %s', (_what, changes, kind) => {
    expect(story.when({ ...threeWeeks, ...changes }).refused).toEqual([kind]);
  });
});

describe('the policy’s own review date', () => {
  it('is told once it has passed, and is a duty of the unit (W52)', () => {
    expect(reviewPassedOn(westMidlands2023, day('2025-01-13'))).toBeUndefined();
    expect(reviewPassedOn(westMidlands2023, day('2025-01-14'))).toBe('2025-01-13');
    expect(
      givenUnit()
        .duties()
        .find(({ key }) => key === 'policy/review-passed'),
    ).toMatchObject({
      dueOn: '2025-01-13',
      source: { kind: 'clause', ref: 'W52' },
    });
  });
});

describe.each(Object.entries(policyEvents))('%s', (_type, schema) => {
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
