import { describe, expect, it } from 'vitest';
import type { Source } from '../source.ts';
import { clauses, isClauseRef } from './clauses.ts';
import { policyKeyNames, type PolicyKey } from './keys.ts';
import { isProfile, profileProblems, type Profile } from './profile.ts';
import { findLatestProfile, findProfile, profiles } from './profiles.ts';
import { hampshire2013 } from './profiles/hampshire-2013.ts';
import { leicestershire2018 } from './profiles/leicestershire-2018.ts';
import { westMidlands2023 } from './profiles/west-midlands-2023.ts';

const sourcesIn = (value: unknown): Source[] => {
  if (typeof value !== 'object' || value === null) return [];
  const nested = Object.entries(value).flatMap(([name, child]) =>
    name === 'source' ? [] : sourcesIn(child),
  );
  return 'source' in value && value.source ? [value.source as Source, ...nested] : nested;
};
const silentKeys = (profile: Profile): PolicyKey[] =>
  policyKeyNames.filter((key) => profile.values[key].source.kind === 'not-stated');
const prefix = { 'west-midlands': 'W', leicestershire: 'PD', hampshire: 'Ha' } as const;

describe.each(profiles)('the profile $title', (profile) => {
  it('answers every key in its shape, or says that the policy is silent', () => {
    expect(profileProblems(profile)).toEqual([]);
    expect(isProfile(profile)).toBe(true);
    expect(Object.keys(profile.values).sort()).toEqual([...policyKeyNames].sort());
  });

  it('is found by its name and version', () => {
    expect(findProfile(profile.id, profile.version)).toBe(profile);
    expect(findLatestProfile(profile.id)).toBe(profile);
    expect(findProfile(profile.id, '1900.1')).toBeUndefined();
    expect(findLatestProfile('elsewhere')).toBeUndefined();
  });

  it('quotes word for word, and only the sentences of its own force', () => {
    const own = prefix[profile.id as keyof typeof prefix];
    for (const source of sourcesIn(profile.values)) {
      if (source.kind !== 'clause' && source.kind !== 'interpretation') continue;
      const ref = source.kind === 'clause' ? source.ref : source.of;
      expect(isClauseRef(ref), ref).toBe(true);
      expect(ref.replace(/[\d.]+$/, '')).toBe(own);
      if (source.kind === 'clause' && isClauseRef(ref))
        expect(clauses[ref]).toContain(source.quote);
    }
  });

  it('gives no value where the policy is silent, and says what the unit has to decide', () => {
    for (const key of silentKeys(profile)) {
      const { value, source } = profile.values[key];
      expect(value).toBeUndefined();
      expect(source.kind === 'not-stated' && source.needs).toMatch(/^[A-Z].{10,}\.$/);
    }
  });

  it('leaves nobody to decide on their own case, or to hear an appeal against their own decision', () => {
    expect(profile.values['decision.excluded'].value).toEqual(['investigator', 'subject']);
    expect(profile.values['appeal.excluded'].value).toContain('original-decider');
  });
});

describe('West Midlands 2023', () => {
  const { values } = westMidlands2023;

  it('gives 14 days to appeal, 28 to hear it and 14 to tell the outcome', () => {
    expect(values['clock.appealSubmission'].value).toEqual({
      count: 14,
      unit: 'days',
      from: 'receipt-of-determination',
    });
    expect(values['clock.strategyMeeting'].value).toEqual({
      count: 28,
      unit: 'days',
      from: 'receipt-of-appeal',
    });
    expect(values['clock.appealOutcome'].value).toEqual({
      count: 14,
      unit: 'days',
      from: 'strategy-meeting',
    });
  });

  it('has 13 scenarios that always meet the definition, each read to its end, and another that needs its reason', () => {
    const categories = values['definition.categories'].value ?? [];
    const always = categories.filter((category) => category.alwaysNotifiable);
    expect(always).toHaveLength(13);
    expect(always.map(({ wording }) => wording)).toEqual(
      always.map((_, index) => clauses[`W4.${String(index + 1)}` as keyof typeof clauses]),
    );
    expect(categories.filter((category) => category.needsReason).map(({ code }) => code)).toEqual([
      'other',
    ]);
  });

  it.each([
    ['criminal-intelligence', 'or are of interest'],
    ['extremist-group', 'or have associations with extremist groups'],
    ['intimate-through-policing', 'a close friendship that could be seen as sexually motivated'],
    ['dismissed-or-left-under-investigation', 'whilst under investigation for gross misconduct'],
  ])('keeps the end of %s: “%s”', (code, ending) => {
    const found = values['definition.categories'].value?.find((category) => category.code === code);
    expect(found?.wording).toContain(ending);
  });

  it('has vetting review MV, SC and DV, leaves RV to vetting, and asks for an unknown level', () => {
    const duties = Object.fromEntries(
      values['vetting.triggers'].value?.map(({ level, duty }) => [level, duty]) ?? [],
    );
    expect(duties).toEqual({
      mv: 'must',
      sc: 'must',
      dv: 'must',
      esc: 'must',
      edv: 'must',
      rv: 'may',
      nppv1: 'may',
      nppv2: 'may',
      nppv3: 'may',
      ctc: 'may',
      none: 'may',
      unknown: 'obtain-level',
    });
  });

  it('leaves open what it does not say', () => {
    expect(silentKeys(westMidlands2023)).toEqual([
      'clock.yearlyUpdate',
      'clock.planReview',
      'breach.periodBeforeAppeal',
      'departure.authority',
      'suspension.authority',
      'plan.authority',
      'serviceConfidence.available',
      'serviceConfidence.authority',
      'strategy.riskAreas',
      'strategy.nominates',
      'strategy.renewedAfterMonths',
      'retention.note',
    ]);
  });
});

describe('Leicestershire 2018', () => {
  const { values } = leicestershire2018;

  it('names the Deputy Chief Constable for appeals, and no time (PD9)', () => {
    expect(values['appeal.authority'].value?.offices).toEqual(['deputy-chief-constable']);
    expect(silentKeys(leicestershire2018)).toEqual(
      expect.arrayContaining([
        'clock.appealSubmission',
        'clock.strategyMeeting',
        'clock.appealOutcome',
        'decision.authority',
      ]),
    );
  });

  it('makes a plan of every high risk and every action, authorised by the Head of Professional Standards', () => {
    expect(values['plan.onHighRisk'].value).toBe('must');
    expect(values['plan.holdsEveryAction'].value).toBe(true);
    expect(values['plan.authority'].value?.offices).toEqual(['head-of-psd']);
  });
});

describe('Hampshire 2013', () => {
  const { values } = hampshire2013;

  it('states no appeal for associations, neither right nor authority nor time', () => {
    expect(silentKeys(hampshire2013)).toEqual(
      expect.arrayContaining([
        'appeal.right',
        'appeal.authority',
        'appeal.lateAcceptedBy',
        'clock.appealSubmission',
      ]),
    );
  });

  it('answers every report with a letter, and has the member report again at least yearly (Ha5)', () => {
    expect(values['letters.owed'].value).toContainEqual(
      expect.objectContaining({ letter: 'outcome', when: 'every-report', owed: 'must' }),
    );
    expect(values['clock.yearlyUpdate'].value).toEqual({
      count: 12,
      unit: 'months',
      from: 'last-report',
    });
  });

  it('calls it a reportable association (Ha1)', () => {
    expect(values['terminology.association'].value).toBe('reportable association');
  });
});

describe('a profile that is not whole', () => {
  const { values } = westMidlands2023;
  const with_ = (entry: unknown) => ({
    ...westMidlands2023,
    values: { ...values, 'plan.onHighRisk': entry },
  });
  const { 'plan.onHighRisk': _left, ...incomplete } = values;

  it.each([
    ['a key missing', { ...westMidlands2023, values: incomplete }],
    [
      'a key too many',
      { ...westMidlands2023, values: { ...values, 'appeal.magic': values['appeal.right'] } },
    ],
    ['a value without a source', with_({ value: 'may' })],
    [
      'a silent source with a value',
      with_({ value: 'may', source: { kind: 'not-stated', needs: 'Who decides.' } }),
    ],
    ['a stated source without a value', with_({ source: { kind: 'house', why: 'because' } })],
    [
      'a value of another shape',
      with_({ value: 'perhaps', source: { kind: 'house', why: 'because' } }),
    ],
    [
      'a fill inside',
      with_({
        value: 'may',
        source: { kind: 'filled-in', decidedBy: 'x', decidedOn: '2027-01-01' },
      }),
    ],
    ['an impossible date', { ...westMidlands2023, effectiveFrom: '2023-02-30' }],
  ])('is refused: %s', (_what, profile) => {
    expect(isProfile(profile)).toBe(false);
  });
});
