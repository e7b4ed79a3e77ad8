import { describe, expect, it } from 'vitest';
import { anAnswerToIt, aSelfDisclosure } from '../../../test/builders/before-the-case.ts';
import { given } from '../../../test/builders/case-story.ts';
import { anId, aUnit, authority, investigator } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';

// Everybody named here is invented.
const reported = given(aReport());
const disclosed = reported.and(aSelfDisclosure());
const keys = (story: typeof reported) => story.duties.map(({ key }) => key);
const duty = `self-disclosure/${anId('self-disclosure')}`;

describe('a self-disclosure of past systems use', () => {
  it('is answered by an authority; management action is one answer', () => {
    expect(disclosed.duties.find(({ key }) => key === duty)).toMatchObject({
      waitingFor: 'appropriate-authority',
      settledBy: 'self-disclosure.decided/1',
    });
    expect(keys(disclosed.and(anAnswerToIt()))).not.toContain(duty);
  });

  it('that goes to the misconduct procedures asks for the referral', () => {
    const answered = disclosed.and(anAnswerToIt({ outcome: 'misconduct-procedures', action: '' }));
    expect(keys(answered)).toContain('self-disclosure/refer');
    expect(keys(disclosed.and(anAnswerToIt()))).not.toContain('self-disclosure/refer');
  });

  it('names the action where management action is the answer', () => {
    expect(disclosed.when(anAnswerToIt({ action: '' })).refused).toEqual([
      'self-disclosure/no-action',
    ]);
  });

  it('is not answered by whoever works on the case, nor by the member', () => {
    const byMe = anAnswerToIt({
      decidedBy: {
        personId: anId(investigator.name),
        name: investigator.name,
        rankOrGrade: 'DS',
        office: 'appropriate-authority',
      },
    });
    const both = aUnit([
      { ...investigator, offices: ['investigator', 'appropriate-authority'] },
      authority,
    ]);
    expect(disclosed.when(byMe, { unit: both }).refused).toEqual([
      'determination/by-the-investigator',
    ]);
    expect(disclosed.when(anAnswerToIt(), { unit: aUnit([investigator]) }).refused).toEqual([
      'determination/decider-not-known',
    ]);
  });

  it('says what was passed on, and is made to somebody else (W10)', () => {
    expect(reported.when(aSelfDisclosure({ passedOn: 'yes' })).refused).toEqual([
      'self-disclosure/passed-on-not-said',
    ]);
    const toOneself = aSelfDisclosure({ madeTo: { name: 'Ruth Calloway', rankOrGrade: 'PC' } });
    const { refused, refusals } = reported.when(toOneself);
    expect(refused).toEqual(['self-disclosure/to-oneself']);
    expect(refusals[0]?.source).toMatchObject({ ref: 'W10' });
  });

  it('is recorded once and answered once, in order', () => {
    expect(disclosed.when(aSelfDisclosure()).refused).toEqual(['self-disclosure/exists']);
    expect(disclosed.and(anAnswerToIt()).when(anAnswerToIt()).refused).toEqual([
      'self-disclosure/not-open',
    ]);
    expect(disclosed.when(anAnswerToIt({ decidedOn: day('2027-02-14') })).refused).toEqual([
      'date/out-of-order',
    ]);
    expect(reported.when({ ...aSelfDisclosure(), systems: [] }).refused).toHaveLength(1);
    expect(reported.when(aSelfDisclosure({ disclosedOn: day('2027-02-19') })).refused).toEqual([
      'date/in-the-future',
    ]);
  });
});
