import { describe, expect, it } from 'vitest';
import { whoSigns } from '../../../../shared/domain/membership/who-signs.ts';
import { decisionWords, listed, officeWords, warningWords } from './decision-words.ts';

const ada = { name: 'Ada Example', adds: true };

describe('decisions about the unit in words', () => {
  it('has words of its own for everything that can be decided', () => {
    const acts = Object.keys(whoSigns).filter((act) => act !== 'unit.founded');
    const words = acts.map((act) =>
      decisionWords({ ...ada, act, workstation: 'Desk', offices: ['investigator'] }),
    );
    expect(new Set(words).size).toBe(acts.length);
    for (const each of words) expect(each).not.toContain('cannot show');
    expect(decisionWords({ ...ada, act: 'member.praised' })).toContain('cannot show');
  });

  it('tells whoever is asked to sign a settlement what would stand', () => {
    const settled = { ...ada, act: 'dispute.settled', name: '' };
    expect(decisionWords({ ...settled, stands: [] })).toBe(
      'What was decided at one time is settled: nothing that was added then stands.',
    );
    const joins = { ...ada, act: 'custodian.added' };
    expect(decisionWords({ ...settled, stands: [joins] })).toBe(
      'What was decided at one time is settled. Of what was added then, this stands: Ada Example becomes a custodian.',
    );
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
