import { describe, expect, it } from 'vitest';
import { given } from '../../../test/builders/case-story.ts';
import { aStop } from '../../../test/builders/decisions.ts';
import { anId, authority, investigator } from '../../../test/builders/people.ts';
import { aReport } from '../../../test/builders/report.ts';
import { isInSight } from './in-sight.ts';

describe('a case in sight', () => {
  it('is in everybody’s sight while nothing stops it', () => {
    expect(isInSight(given(aReport()).state, anId(authority.name))).toBe(true);
  });

  it('is in the sight of the people named for it only, once a protected disclosure stops it', () => {
    const { state } = given(aReport(), aStop());
    expect(isInSight(state, anId(investigator.name))).toBe(true);
    expect(isInSight(state, anId(authority.name))).toBe(false);
  });
});
