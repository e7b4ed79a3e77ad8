import { describe, expect, it } from 'vitest';
import { aPolicy, contextOf, given, givenUnder } from '../../../test/builders/case-story.ts';
import { advice, aStop, aTriage, limbs } from '../../../test/builders/decisions.ts';
import { anAct } from '../../../test/builders/people.ts';
import { noted } from '../../../test/builders/refused.ts';
import { anAmendment, aReport } from '../../../test/builders/report.ts';
import { assert } from '../../kit/assert.ts';
import { caseEngine } from '../registry.ts';
import { isNotifiable, owesOutcomeLetter, triageOf } from './facts.ts';

const listed = given(aReport());
const unlisted = given(
  aReport({ scenarios: [{ code: 'other', basis: 'Lends money on his street.' }] }),
);
const excluded = (code: string, reason = 'Meets him as custody nurse only.') => ({
  exclusion: { code, reason },
});
const notNotifiable = { outcome: 'not-notifiable', limbs: limbs('no', 'no', 'no') } as const;

describe('triage', () => {
  it('finds a listed scenario notifiable', () => {
    const { state, refused } = listed.when(aTriage());
    expect(refused).toEqual([]);
    expect(isNotifiable(state.triage)).toBe(true);
  });

  it('waits until one version of the scenarios stands', () => {
    const over = listed.state.report.fields.scenarios.map(({ actId }) => actId);
    const said = (code: string) =>
      anAmendment({ part: 'scenarios', value: [{ code, basis: '' }] }, over);
    const here = caseEngine.fold(listed.state, [said('under-investigation')], anAct(3));
    const both = caseEngine.fold(here, [said('other')], anAct(3, {}, 'another desk'));
    const checked = caseEngine.check([aTriage()], contextOf(both));
    assert(!checked.ok, 'triaged while two versions stand');
    expect(noted(checked.error)).toMatchObject([
      { kind: 'triage/report-contested', source: { kind: 'interpretation', of: 'W15' } },
    ]);
  });

  it('refuses a listed scenario with every limb “no”, quoting the sentence (W4)', () => {
    const { refused, refusals } = listed.when(aTriage(notNotifiable));
    expect(refused).toContain('triage/listed-but-no-limb');
    expect(refusals.find(({ kind }) => kind === 'triage/listed-but-no-limb')?.source).toMatchObject(
      {
        kind: 'clause',
        ref: 'W4',
      },
    );
  });

  it('refuses a listed scenario as not notifiable, whatever the limbs', () => {
    const possible = aTriage({ outcome: 'not-notifiable', limbs: limbs('possible', 'no', 'no') });
    expect(listed.when(possible).refused).toEqual(['triage/listed-is-notifiable']);
  });

  it('accepts a listed scenario as not notifiable where an exclusion applies, with its reason', () => {
    expect(
      listed.when(aTriage({ ...notNotifiable, ...excluded('purely-professional') })).refused,
    ).toEqual([]);
    expect(
      listed.when(aTriage({ ...notNotifiable, ...excluded('nodding-terms-or-chance') })).refused,
    ).toEqual([]);
    expect(
      listed.when(aTriage({ ...notNotifiable, ...excluded('purely-professional', '') })).refused,
    ).toEqual(['triage/exclusion-without-reason']);
  });

  it('says that nodding terms are excluded *generally* only (W8)', () => {
    const { refusals } = listed.when(
      aTriage({ ...notNotifiable, ...excluded('nodding-terms-or-chance', '') }),
    );
    expect(refusals[0]?.says).toContain('generally');
  });

  it('lets a chance meeting be notifiable all the same, and a purely professional one never (W7, W8)', () => {
    expect(listed.when(aTriage(excluded('nodding-terms-or-chance'))).refused).toEqual([]);
    expect(listed.when(aTriage(excluded('purely-professional'))).refused).toEqual([
      'triage/excluded-is-not-notifiable',
    ]);
  });

  it('leaves protection under legislation to a lawyer (W9)', () => {
    const byLaw = aTriage({ ...notNotifiable, ...excluded('protected-by-legislation') });
    expect(listed.when(byLaw).refused).toEqual(['triage/protection-needs-advice']);
    const stopped = given(aReport(), aStop());
    const advised = stopped.and(
      advice(
        'continue-as-association',
        stopped.state.protectedDisclosure.stops.map(({ actId }) => actId),
      ),
    );
    expect(advised.when(byLaw).refused).toEqual([]);
  });

  it('refuses notifiable without a limb, and not notifiable with one (W3)', () => {
    expect(unlisted.when(aTriage({ limbs: limbs('no', 'no', 'no') })).refused).toEqual([
      'triage/notifiable-without-limb',
    ]);
    expect(unlisted.when(aTriage({ outcome: 'not-notifiable' })).refused).toEqual([
      'triage/limb-met',
    ]);
    expect(unlisted.when(aTriage(notNotifiable)).refused).toEqual([]);
  });

  it('asks for every limb once', () => {
    const [first, ...rest] = limbs('yes', 'no', 'no');
    expect(unlisted.when(aTriage({ limbs: rest })).refused).toContain('triage/limbs');
    expect(
      unlisted.when(aTriage({ limbs: first ? [first, first, ...rest] : [] })).refused,
    ).toContain('triage/limbs');
  });

  it('needs a report, and the policy of the case', () => {
    expect(given().when(aTriage()).refused).toContain('triage/no-report');
    expect(
      listed.when(aTriage({ policy: { profileId: 'hampshire', version: '2013.1' } })).refused,
    ).toEqual(['policy/other-version']);
  });

  it('waits, where the policy is silent, for what the unit decides', () => {
    const leicestershire = { policy: aPolicy('leicestershire') };
    const stamped = aTriage({ policy: { profileId: 'leicestershire', version: '2018.1' } });
    const silent = givenUnder(leicestershire, aReport({ scenarios: [] })).when(stamped);
    expect(silent.refused).toContain('triage/policy-silent');
  });

  it('is owed once there is a report, and closing is owed once it is not notifiable', () => {
    expect(listed.duties.map(({ key }) => key)).toContain('triage/owed');
    expect(unlisted.and(aTriage(notNotifiable)).duties.map(({ key }) => key)).toContain(
      'triage/close',
    );
    expect(listed.and(aTriage()).duties.map(({ key }) => key)).not.toContain('triage/owed');
  });

  it('counts the more cautious of two decisions taken apart, and shows both', () => {
    const no = aTriage({ ...notNotifiable, ...excluded('purely-professional') });
    const here = caseEngine.fold(listed.state, [no], anAct(3));
    const both = caseEngine.fold(here, [aTriage()], anAct(3, {}, 'another desk'));
    expect(triageOf(both.triage)?.outcome).toBe('notifiable');
    expect(both.triage.decisions).toHaveLength(2);
  });

  it('owes a letter with the outcome where the policy answers every report (Ha5)', () => {
    expect(owesOutcomeLetter(aPolicy('hampshire'))).toBe(true);
    expect(owesOutcomeLetter(aPolicy('leicestershire'))).toBe(false);
  });
});
