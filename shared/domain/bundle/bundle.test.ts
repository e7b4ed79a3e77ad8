import { describe, expect, it } from 'vitest';
import {
  aBundle,
  aBundleGivenUp,
  aConfirmation,
  itWasWritten,
} from '../../../test/builders/bundle.ts';
import { aPolicy, given, givenUnder } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { aDetermination, anInterview } from '../../../test/builders/outcome.ts';
import { anId, aRecorder, aUnit, authority, investigator } from '../../../test/builders/people.ts';
import { memberId } from '../../kit/ids.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import { bundleDuties } from './duties.ts';
import { bundleProfiles } from './profiles.ts';
import { bundleProfile } from './profile-names.ts';

// Everybody named here is invented.
const story = given(aReport(), aTriage(), anAssessment(), anInterview(), aDetermination());
const interview = `interview:${anId('interview')}`;

describe('a bundle for an outsider', () => {
  it('is prepared, written, and kept with everything that was written of it', () => {
    const told = story.and(aBundle(), itWasWritten(), itWasWritten({ sha512: 'cd'.repeat(64) }));
    expect(told.state.bundle.bundles).toHaveLength(1);
    expect(told.state.bundle.bundles[0]?.written).toHaveLength(2);
    expect(told.duties.map(({ key }) => key)).not.toContain('bundle/write');
  });

  it('is owed from the moment it was prepared until it is written or given up', () => {
    expect(story.and(aBundle()).duties.map(({ key }) => key)).toContain('bundle/write');
    const givenUp = story.and(aBundle(), aBundleGivenUp());
    expect(givenUp.duties.map(({ key }) => key)).not.toContain('bundle/write');
    expect(givenUp.when(itWasWritten()).refused).toContain('bundle/given-up');
  });

  it('says of every profile what stays here and why', () => {
    for (const profile of bundleProfile.options) {
      const { isPartial, leftOut } = bundleProfiles[profile];
      expect(leftOut.length > 0, profile).toBe(isPartial);
    }
  });
});

describe('what refuses a bundle', () => {
  it.each([
    ['no harm test of a partial one', { harmTest: '' }, 'bundle/no-harm-test'],
    [
      'no record chosen for the member',
      { profile: 'subject', records: [] },
      'bundle/nothing-chosen',
    ],
    [
      'a record that no member is shown',
      { profile: 'subject', records: [`vetting:${anId('copy')}`] },
      'bundle/not-for-the-member',
    ],
    [
      'single records of another profile',
      { records: [interview] },
      'bundle/records-of-another-profile',
    ],
    [
      'the member as recipient of more than their copy',
      { forWhom: { name: 'Ruth Calloway', organisation: 'Home', role: '' } },
      'bundle/for-the-member',
    ],
    [
      'one key twice',
      {
        sealedTo: {
          with: 'keys',
          keys: [
            {
              name: 'Ottilie Marchbank',
              recipient: 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj',
            },
            {
              name: 'Somebody else',
              recipient: 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj',
            },
          ],
        },
      },
      'bundle/key-twice',
    ],
    [
      'a key that is none',
      { sealedTo: { with: 'keys', keys: [{ name: 'X', recipient: 'age1pq' }] } },
      'form/not-understood',
    ],
  ])('is %s', (_name, over, kind) => {
    expect(story.when(aBundle(over)).refused).toContain(kind);
  });

  it('is preparing the same one again', () => {
    expect(story.and(aBundle()).when(aBundle()).refused).toContain('bundle/prepared-already');
  });

  it('is a confirmation by who prepared it, or of something else', () => {
    const prepared = story.and(aBundle());
    expect(prepared.when(aConfirmation()).refused).toContain('bundle/own-act');
    expect(prepared.when(aConfirmation({ contentSha512: 'cd'.repeat(64) })).refused).toContain(
      'bundle/changed',
    );
    expect(prepared.when(itWasWritten({ contentSha512: 'cd'.repeat(64) })).refused).toContain(
      'bundle/changed',
    );
  });

  it('is writing what shows everything before a second person looked, where there is one', () => {
    const unit = aUnit([
      { ...investigator, memberId: 'one' },
      { ...authority, memberId: 'two' },
    ]);
    const whole = givenUnder({ unit }, aReport(), aBundle({ profile: 'full' }));
    expect(whole.duties.map(({ key }) => key)).toContain('bundle/confirm');
    expect(whole.when(itWasWritten()).refused).toEqual(['bundle/not-confirmed']);
    const colleague = aRecorder({ member: memberId.parse('cd'.repeat(16)), name: 'Bo Trellis' });
    expect(whole.when(aConfirmation(), { by: colleague }).refused).toEqual([]);
    const confirmed = whole.when(aConfirmation(), { by: colleague }).state;
    expect(confirmed.bundle.bundles[0]?.confirmed?.by).toBe('Bo Trellis');
    expect(
      bundleDuties(confirmed, { policy: aPolicy(), today: day('2027-02-18'), unit }),
    ).toMatchObject([{ key: 'bundle/write' }]);
    // A unit of one has nobody to ask.
    expect(given(aReport(), aBundle({ profile: 'full' })).when(itWasWritten()).refused).toEqual([]);
  });

  it('is giving up what lies outside already', () => {
    const out = story.and(aBundle(), itWasWritten());
    expect(out.when(aBundleGivenUp()).refused).toContain('bundle/written');
  });
});
