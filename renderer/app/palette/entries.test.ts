import { describe, expect, it } from 'vitest';
import { caseId } from '../../../shared/kit/ids.ts';
import { entriesFor } from './entries.ts';

const here = {
  caseId: caseId.parse('0'.repeat(32)),
  acts: [
    {
      type: 'case.closed/1',
      title: 'Close the case',
      group: 'Case' as const,
      form: () => null,
      offered: () => true,
    },
  ],
};

describe('the command palette', () => {
  it('offers places and the acts of the case on the screen before anything is typed', () => {
    const titles = entriesFor('', [], here).map((entry) => entry.title);
    expect(titles).toContain('Close the case');
    expect(titles).toContain('My work');
    expect(titles).toContain('Record report');
  });

  it('narrows by every word typed, in any order', () => {
    expect(entriesFor('case close', [], here).map((entry) => entry.title)).toEqual([
      'Close the case',
    ]);
  });

  it('leads an act to its form on that case', () => {
    expect(entriesFor('close', [], here)[0]?.to).toBe(`/cases/${here.caseId}/act/case.closed%2F1`);
  });
});
