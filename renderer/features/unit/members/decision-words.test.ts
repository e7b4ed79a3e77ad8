import { describe, expect, it } from 'vitest';
import { whoSigns } from '../../../../shared/domain/membership/who-signs.ts';
import { decisionWords, listed, officeWords, warningWords } from './decision-words.ts';

describe('decisions about the unit in words', () => {
  it('has words of its own for everything that can be decided', () => {
    const acts = Object.keys(whoSigns).filter((act) => act !== 'unit.founded');
    const words = acts.map((act) =>
      decisionWords({ act, name: 'Ada Example', workstation: 'Desk', offices: ['investigator'] }),
    );
    expect(new Set(words).size).toBe(acts.length);
    for (const each of words) expect(each).not.toContain('cannot show');
    expect(decisionWords({ act: 'member.praised', name: '' })).toContain('cannot show');
  });

  it('names offices and people as one says them', () => {
    expect(officeWords(['investigator', 'supervisor'])).toBe('Investigator and Supervisor');
    expect(officeWords([])).toBe('a member without an office');
    expect(listed(['Ada', 'Bea', 'Cal'])).toBe('Ada, Bea and Cal');
  });

  it('says of each warning what is so and what to do, in a detective’s words', () => {
    for (const { is, todo } of Object.values(warningWords))
      for (const text of [is, todo]) expect(text).not.toMatch(/epoch|frame|fork|block|device key/i);
  });
});
