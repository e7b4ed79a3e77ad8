import { describe, expect, it } from 'vitest';
import type { PersonRow } from '../../../shared/contract/vault/people.ts';
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

const nothing = { hits: [], people: [] };

describe('the command palette', () => {
  it('offers places and the acts of the case on the screen before anything is typed', () => {
    const titles = entriesFor('', nothing, here).map((entry) => entry.title);
    expect(titles).toContain('Close the case');
    expect(titles).toContain('My work');
    expect(titles).toContain('Record report');
  });

  it('narrows by every word typed, in any order', () => {
    expect(entriesFor('case close', nothing, here).map((entry) => entry.title)).toEqual([
      'Close the case',
    ]);
  });

  it('leads an act to its form on that case', () => {
    expect(entriesFor('close', nothing, here)[0]?.to).toBe(
      `/cases/${here.caseId}/act/case.closed%2F1`,
    );
  });

  it('leads to a person or an organisation beside the cases, and says how they were found', () => {
    const row: PersonRow = {
      ...{ person: `gifts:${'a'.repeat(32)}:donor`, kind: 'person', name: 'Casimir Brightwater' },
      ...{
        otherNames: [],
        roles: ['donor'],
        birthDate: '',
        identifiers: [],
        records: 2,
        latest: '',
      },
      ...{ together: 'decided', foundBy: ['nickname'] },
    };
    const [found] = entriesFor('caz', { hits: [], people: [row] }, undefined);
    expect(found).toMatchObject({
      ...{ group: 'People', title: 'Casimir Brightwater' },
      detail: 'short for what you typed · 2 records, put together',
      to: `/people/gifts%3A${'a'.repeat(32)}%3Adonor`,
    });
  });
});
