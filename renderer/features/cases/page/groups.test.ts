import { describe, expect, it } from 'vitest';
import { caseNounTypes } from '../../../../test/builders/event-types.ts';
import { groupOf } from './groups.ts';

describe('the tab of an act', () => {
  it('is known for every event of the procedure', () => {
    for (const type of caseNounTypes)
      if (!type.startsWith('case.')) expect(groupOf(type)).not.toBe('Case');
  });

  it('keeps looking and printing under access', () => {
    expect(groupOf('case.opened-to-look/1')).toBe('Access');
    expect(groupOf('case.closed/1')).toBe('Case');
  });
});
