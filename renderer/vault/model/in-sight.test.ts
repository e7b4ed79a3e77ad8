import { describe, expect, it } from 'vitest';
import { given } from '../../../test/builders/case-story.ts';
import { aStop } from '../../../test/builders/decisions.ts';
import { anId, authority, digitsOf, investigator } from '../../../test/builders/people.ts';
import { aReport } from '../../../test/builders/report.ts';
import { isInSight } from './in-sight.ts';

const looking = (name: string) => ({
  member: String(investigator.memberId),
  personId: anId(name),
});

describe('a case in sight', () => {
  it('is in the sight of who has access, and of nobody else', () => {
    expect(isInSight(given(aReport()).state, looking(investigator.name))).toBe(true);
    const stranger = { member: digitsOf('stranger'), personId: anId(authority.name) };
    expect(isInSight(given(aReport()).state, stranger)).toBe(false);
  });

  it('is in the sight of the people named for it only, once a protected disclosure stops it', () => {
    const { state } = given(aReport(), aStop());
    expect(isInSight(state, looking(investigator.name))).toBe(true);
    expect(isInSight(state, looking(authority.name))).toBe(false);
  });
});
