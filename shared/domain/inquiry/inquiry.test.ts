import { describe, expect, it } from 'vitest';
import { aPolicy, given, givenUnder } from '../../../test/builders/case-story.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport, aSubject, day } from '../../../test/builders/report.ts';
import { rowOf } from '../case-row.ts';

/** @file Several subjects in one inquiry: each file keeps its own policy and version, and none names another (decision 0018). */

const joined = {
  type: 'inquiry.joined/1',
  inquiryId: anId('inquiry'),
  name: 'Lantern',
  joinedOn: day('2027-02-17'),
  reason: 'Both train with the same man.',
};
const left = {
  type: 'inquiry.left/1',
  inquiryId: anId('inquiry'),
  leftOn: day('2027-02-18'),
  reason: 'Her part is done.',
};

describe('an inquiry of two subjects', () => {
  it('leaves each under their own force’s policy', () => {
    const west = given(aReport(), joined);
    const policy = aPolicy('hampshire');
    const south = givenUnder(
      { policy },
      joined,
      aReport({ subject: aSubject({ surname: 'Fenwicke', collarNumber: '2210' }) }),
    );
    expect(west.state.case.opened?.policy.profileId).toBe('west-midlands');
    expect(south.state.case.opened?.policy.profileId).toBe('hampshire');
    const rows = [
      rowOf(west.state, aPolicy(), day('2027-02-18')),
      rowOf(south.state, policy, day('2027-02-18')),
    ];
    expect(rows.map(({ inquiry }) => inquiry)).toEqual([
      { inquiryId: anId('inquiry'), name: 'Lantern', regime: 'West Midlands 2023' },
      { inquiryId: anId('inquiry'), name: 'Lantern', regime: 'Hampshire 2013' },
    ]);
    // Only Hampshire asks for a yearly update: the other file owes none.
    expect(south.duties.map(({ key }) => key)).toContain('yearly-update/awaited');
    expect(west.duties.map(({ key }) => key)).not.toContain('yearly-update/awaited');
  });

  it('is not told by one file of another: nothing of the other stands in it', () => {
    const west = given(aReport(), joined);
    expect(JSON.stringify(west.state)).not.toContain('Fenwicke');
    expect(Object.keys(west.state.inquiry.memberships[0] ?? {}).sort()).toEqual([
      'actId',
      'inquiryId',
      'joinedOn',
      'name',
      'reason',
    ]);
  });

  it('is one at a time, and left only where it was joined', () => {
    expect(given(aReport(), joined).when({ ...joined, inquiryId: anId('other') }).refused).toEqual([
      'inquiry/in-one',
    ]);
    expect(given(aReport()).when(left).refused).toEqual(['inquiry/not-in-it']);
    expect(given(aReport(), joined).when({ ...left, leftOn: day('2027-02-16') }).refused).toEqual([
      'date/out-of-order',
    ]);
    const gone = given(aReport(), joined, left);
    expect(rowOf(gone.state, aPolicy(), day('2027-02-18')).inquiry).toBeUndefined();
    expect(gone.when({ ...joined, inquiryId: anId('other') }).refused).toEqual([]);
  });
});
