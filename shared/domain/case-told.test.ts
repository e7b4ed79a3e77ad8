import { describe, expect, it } from 'vitest';
import { offered } from '../../test/builders/gifts.ts';
import { given } from '../../test/builders/case-story.ts';
import { aGrading, aReporter } from '../../test/builders/decisions.ts';
import { anAct, anId } from '../../test/builders/people.ts';
import { aColleague, aGroup, anAssociate, aReport, aSubject } from '../../test/builders/report.ts';
import { caseTold } from './case-told.ts';
import { giftTold } from './gift/told.ts';
import { registersEngine } from './registers.ts';

/** @file What a case and the register of gifts tell of people. Everybody is invented. */

const stream = 'c'.repeat(32);
const rolesOf = (told: ReturnType<typeof caseTold>) =>
  told.mentions.map(({ role, names }) => `${role}: ${names.join(', ')}`);

describe('what a case tells of people', () => {
  it('names subject, associates and managers, each once, by keys that do not change with what is said', () => {
    const told = caseTold(given(aReport()).state, stream);
    expect(rolesOf(told)).toEqual([
      'subject: Ruth Calloway',
      'associate: Dean Marlowe, Dino',
      'line-manager: Tomasz Wieczorek',
    ]);
    expect(told.mentions.map(({ key }) => key)).toEqual([
      `case:${stream}:subject`,
      `case:${stream}:associate:${anId('Dean Marlowe')}`,
      `case:${stream}:line-manager`,
    ]);
    expect(told.ties.map(({ kind, to }) => [kind, to])).toEqual([
      ['association', `case:${stream}:subject`],
      ['manages', `case:${stream}:subject`],
    ]);
  });

  it('carries names people had, numbers, handles, vehicles and addresses', () => {
    const associate = anAssociate({
      ...{ phones: ['07700 900123'], vehicles: ['AB12 CDE'], address: '4 Quayside' },
      handles: [{ platform: 'Chat', handle: '@dino' }],
    });
    const subject = aSubject({ formerNames: ['Ruth Pell'], lineManager: undefined });
    const told = caseTold(given(aReport({ subject, associates: [associate] })).state, stream);
    const [first, second] = told.mentions;
    expect(first).toMatchObject({ names: ['Ruth Calloway', 'Ruth Pell'], numbers: ['8812'] });
    expect(second).toMatchObject({
      ...{ numbers: ['07700 900123', 'AB12 CDE', '@dino'], addresses: ['4 Quayside'] },
    });
  });

  it('carries the grading of an association, and none where nobody graded it', () => {
    const plain = given(aReport());
    const [none] = caseTold(plain.state, stream).ties;
    expect(none && 'grading' in none).toBe(false);
    const [tie, manages] = caseTold(plain.and(aGrading()).state, stream).ties;
    expect(tie?.grading).toEqual({ says: 'Untested / C / C (A1, S2)', evaluations: ['C'] });
    expect(manages && 'grading' in manages).toBe(false);
  });

  it('says which group is an organised crime group, by what the report calls it', () => {
    const associates = (['organised-crime-group', 'club-or-society'] as const).map((groupType) =>
      aGroup({ groupType, name: groupType, associateId: anId(groupType) }),
    );
    const { mentions } = caseTold(given(aReport({ associates })).state, stream);
    expect(mentions.map(({ isCrimeGroup }) => isCrimeGroup === true).slice(1, 3)).toEqual([
      true,
      false,
    ]);
  });

  it('tells who reported only where that part of the case was opened', () => {
    const whole = given(aReport(), aReporter({ protection: 'named', protectionReason: '' })).state;
    expect(caseTold(whole, stream).mentions.map(({ role }) => role)).toContain('reporter');
    const closed = { ...whole, reporter: { identified: [] } };
    const told = caseTold(closed, stream);
    expect(told.mentions.map(({ role }) => role)).not.toContain('reporter');
    expect(told.ties.map(({ kind }) => kind)).not.toContain('reported');
  });

  it('holds two managers of one name for one', () => {
    const subject = aSubject({ headOfDepartment: aColleague({ name: 'Wieczorek, Tomasz' }) });
    const told = caseTold(given(aReport({ subject })).state, stream);
    expect(told.mentions.filter(({ role }) => role === 'line-manager')).toHaveLength(1);
  });
});

describe('what the register of gifts tells of people', () => {
  const folded = (...events: Parameters<typeof registersEngine.fold>[1][]) =>
    giftTold(
      events.reduce((state, event, at) => registersEngine.fold(state, event, anAct(at + 1)), {
        ...registersEngine.empty,
      }).gift,
    );

  it('names donor, who spoke for it and recipient, and says what was offered', () => {
    const donor = {
      ...{ kind: 'organisation' as const, name: 'Harbour Lights Catering Ltd', number: '' },
      ...{ contact: 'Ana Prior', dealings: 'not-known' as const },
    };
    const told = folded([offered('hamper', { donor })]);
    expect(told.mentions.map(({ role, kind, names }) => [role, kind, ...names])).toEqual([
      ['recipient', 'person', 'Piers Lockyer'],
      ['donor', 'organisation', 'Harbour Lights Catering Ltd'],
      ['donor', 'person', 'Ana Prior'],
    ]);
    expect(told.ties[0]?.says).toBe(
      'Offered on 10 February 2027: A hamper (declined at the time).',
    );
  });

  it('tells nothing of what was struck out', () => {
    const struck = { type: 'gift.struck-out/1', giftId: anId('hamper'), reason: 'Twice.' };
    expect(folded([offered()], [struck])).toEqual({ mentions: [], ties: [] });
  });
});
