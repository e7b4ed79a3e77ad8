import { describe, expect, it } from 'vitest';
import type { ShareReport } from '../../../shared/contract/share.ts';
import { findingsOf, isFit } from './report-words.ts';

const good: ShareReport = {
  label: 'unit',
  found: 'nothing',
  written: 'done',
  readBack: 'same',
  renamed: 'done',
  seenAfterMs: 3,
  synced: 'done',
  letterCase: 'kept',
  clockAheadMs: 200,
  freeBytes: 5e10,
  sameDisk: false,
  leftBehind: false,
};

const verdictOf = (title: string, part: Partial<ShareReport>) =>
  findingsOf({ ...good, ...part }).find((finding) => finding.title === title);

describe('what the test of a folder found', () => {
  it('is good where everything worked', () => {
    expect(findingsOf(good).map((finding) => finding.verdict)).toEqual(Array(10).fill('good'));
    expect(isFit(good)).toBe(true);
  });

  it.each<[string, Partial<ShareReport>]>([
    ['Whose it is', { found: 'another-unit' }],
    ['Whose it is', { found: 'too-new' }],
    ['Whose it is', { found: 'unreadable' }],
    ['Writing', { written: 'read-only' }],
    ['Writing', { written: 'full' }],
    ['Reading back', { readBack: 'other' }],
    ['Renaming', { renamed: 'refused' }],
    ['Seeing what is new', { seenAfterMs: 'not-seen' }],
    ['Room', { freeBytes: 1000 }],
  ])('%s: stands in the way', (title, part) => {
    expect(verdictOf(title, part)?.verdict).toBe('bad');
    expect(isFit({ ...good, ...part })).toBe(false);
  });

  it.each<[string, Partial<ShareReport>, RegExp]>([
    ['Seeing what is new', { seenAfterMs: 4200 }, /after 4 s/],
    ['Room', { freeBytes: 2e8 }, /200 MB are free/],
    ['Room', { freeBytes: 'unknown' }, /does not say/],
    ['Copied elsewhere', { synchronisedBy: 'OneDrive' }, /OneDrive/],
    ['Same disk', { sameDisk: true }, /If that disk fails/],
    ['Writing through', { synced: 'not-supported' }, /reads each file back/],
    ['Clock', { clockAheadMs: 300_000 }, /5 minutes ahead of/],
    ['Clock', { clockAheadMs: -180_000 }, /3 minutes behind/],
    ['Tidying up', { leftBehind: true }, /probity-test/],
  ])('%s: is said and does not stand in the way', (title, part, words) => {
    expect(verdictOf(title, part)?.verdict).toBe('mind');
    expect(verdictOf(title, part)?.says).toMatch(words);
    expect(isFit({ ...good, ...part })).toBe(true);
  });

  it('is never fit when something was not tried', () => {
    expect(isFit({ ...good, readBack: 'untried' })).toBe(false);
  });
});
