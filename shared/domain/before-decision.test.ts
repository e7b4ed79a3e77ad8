import { describe, expect, it } from 'vitest';
import { aPolicy, given } from '../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../test/builders/decisions.ts';
import {
  advice,
  aDetermination,
  anAnswer,
  anApproval,
  anInterview,
  anInvitation,
  aProposal,
  aSignificantProposal,
  representations,
} from '../../test/builders/outcome.ts';
import { anId } from '../../test/builders/people.ts';
import { aReport, aSubject, day } from '../../test/builders/report.ts';
import { interviewEvents } from './interview/events.ts';

// What leads to a decision: advice, mitigation, interview, representations. Everybody named here is invented.
const assessed = given(aReport(), aTriage(), anAssessment());
const noContact = { mitigationId: anId('no contact') };

describe('advice and guidance', () => {
  it('closes the matter without an authority (PD14)', () => {
    expect(assessed.when(advice()).refused).toEqual([]);
    expect(assessed.and(advice()).duties.map(({ key }) => key)).toContain('case/close');
  });

  it('can be given at any time, and closes only what was assessed', () => {
    expect(given(aReport()).when(advice({ closes: false })).refused).toEqual([]);
    expect(given(aReport()).when(advice()).refused).toEqual(['advice/not-assessed']);
  });

  it('cannot take the place of an approval of what was agreed', () => {
    const { refused, refusals } = assessed.and(aProposal(), anAnswer('agreed')).when(advice());
    expect(refused).toEqual(['advice/mitigation-agreed']);
    expect(refusals[0]?.source).toMatchObject({ ref: 'W25' });
  });

  it('cannot close a high risk where the policy gives it a plan', () => {
    const high = given(
      aReport(),
      aTriage(),
      anAssessment({ confirmedGrade: 'High', overrideReason: 'A live operation.' }),
    );
    expect(high.when(advice()).refused).toEqual([]);
    const there = high.when(advice(), { policy: aPolicy('leicestershire') });
    expect(there.refused).toEqual(['advice/plan-owed']);
    expect(there.refusals[0]?.source).toMatchObject({ ref: 'PD15' });
  });

  it('is refused in the future', () => {
    expect(assessed.when(advice({ givenOn: day('2027-02-19') })).refused).toEqual([
      'date/in-the-future',
    ]);
  });
});

describe('mitigation', () => {
  it('follows triage and is of the list', () => {
    expect(given(aReport()).when(aProposal()).refused).toEqual(['mitigation/before-triage']);
    expect(assessed.when(aProposal({ kind: 'be-good' })).refused).toEqual([
      'mitigation/kind-not-known',
    ]);
  });

  it('calls nothing simple that the list calls significant', () => {
    expect(assessed.when(aSignificantProposal({ simple: true })).refused).toEqual([
      'mitigation/not-simple',
    ]);
  });

  it('that is simple is agreed at once; what is significant only after an interview (W23, W24)', () => {
    expect(assessed.and(aProposal()).when(anAnswer('agreed')).refused).toEqual([]);
    const weighty = assessed.and(aSignificantProposal());
    const { refused, refusals } = weighty.when(anAnswer('agreed', noContact));
    expect(refused).toEqual(['mitigation/no-interview']);
    expect(refusals[0]?.source).toMatchObject({ kind: 'clause', ref: 'W24' });
    expect(weighty.and(anInterview()).when(anAnswer('agreed', noContact)).refused).toEqual([]);
  });

  it('owes an interview first, then the answer, then the approval', () => {
    const keys = (story: typeof assessed) => story.duties.map(({ key }) => key);
    const weighty = assessed.and(aSignificantProposal());
    expect(keys(weighty)).toContain('interview/owed');
    const heard = weighty.and(anInterview());
    expect(keys(heard)).toContain('mitigation/answer-awaited');
    expect(keys(heard.and(anAnswer('agreed', noContact)))).toContain(
      'determination/approval-awaited',
    );
  });

  it('is proposed once, is reviewed after that, and answered no sooner', () => {
    const proposed = assessed.and(aProposal());
    expect(proposed.when(aProposal()).refused).toEqual(['mitigation/exists']);
    const reviewed = (on: string) => assessed.when(aProposal({ reviewOn: day(on) })).refused;
    expect(reviewed('2027-02-14')).toEqual(['date/out-of-order']);
    expect(reviewed('2027-02-15')).toEqual([]);
    const answered = (on: string) =>
      proposed.when(anAnswer('agreed', { answeredOn: day(on) })).refused;
    expect(answered('2027-02-14')).toEqual(['date/out-of-order']);
    expect(answered('2027-02-15')).toEqual([]);
  });

  it('takes no answer when withdrawn, unknown, or approved', () => {
    const gone = assessed.and(aProposal(), {
      type: 'mitigation.withdrawn/1',
      ...{
        mitigationId: anId('report contact'),
        withdrawnOn: day('2027-02-16'),
        reason: 'Not needed.',
      },
    });
    expect(gone.when(anAnswer('agreed')).refused).toEqual(['mitigation/withdrawn']);
    expect(assessed.when(anAnswer('agreed')).refused).toEqual(['mitigation/not-found']);
    const approved = assessed.and(aProposal(), anAnswer('agreed'), anApproval());
    expect(approved.when(anAnswer('not-agreed')).refused).toEqual(['mitigation/approved']);
  });
});

describe('an interview', () => {
  const refusedFor = (over: Parameters<typeof anInterview>[0]) =>
    assessed.when(anInterview(over)).refused;
  const rights = anInterview().rights;

  it('is recorded with the rights that were given', () => {
    expect(refusedFor({})).toEqual([]);
    expect(refusedFor({ rights: { ...rights, policeFriend: false } })).toEqual([
      'interview/rights-not-given',
    ]);
    expect(refusedFor({ policeFriend: { offered: false, present: false } })).toEqual([
      'interview/rights-not-given',
    ]);
  });

  it('that is formal was explained; a clarification need not have been', () => {
    const unexplained = { rights: { ...rights, purposeExplained: false } };
    expect(refusedFor(unexplained)).toEqual(['interview/not-explained']);
    expect(refusedFor({ ...unexplained, interviewType: 'clarification' })).toEqual([]);
  });

  it('ends after it begins, also past midnight, and is not in the future', () => {
    expect(refusedFor({ endTime: '10:05' })).toEqual(['interview/ends-before-it-begins']);
    expect(
      refusedFor({ startTime: '23:30', endedOn: day('2027-02-17'), endTime: '00:40' }),
    ).toEqual([]);
    expect(refusedFor({ startedOn: day('2027-02-19'), endedOn: day('2027-02-19') })).toEqual([
      'date/in-the-future',
    ]);
    const schema = interviewEvents['interview.recorded/1'];
    expect(schema.safeParse(anInterview({ endTime: '25:00' })).success).toBe(false);
  });

  it('follows the direction to hold it, and may be carried out by a local manager', () => {
    expect(refusedFor({ directedOn: day('2027-02-17') })).toEqual(['date/out-of-order']);
    const local = { name: 'Tomasz Wieczorek', rankOrGrade: 'Sergeant', isLocalManager: true };
    expect(refusedFor({ interviewer: local })).toEqual([]);
  });

  it('is not held by the member, and names the friend who came', () => {
    const own = { ...anInterview().interviewer, personId: aSubject().personId };
    expect(refusedFor({ interviewer: own })).toEqual(['interview/own-interview']);
    expect(refusedFor({ policeFriend: { offered: true, present: true } })).toEqual([
      'interview/friend-not-named',
    ]);
  });

  it('is recorded once', () => {
    expect(assessed.and(anInterview()).when(anInterview()).refused).toEqual(['interview/exists']);
  });

  it('is corrected beside the record', () => {
    const correction = {
      type: 'interview.corrected/1',
      ...{
        interviewId: anId('interview'),
        correctedOn: day('2027-02-17'),
        correction: 'It was Room 2.15.',
        reason: 'A slip.',
      },
    };
    expect(assessed.when(correction).refused).toEqual(['interview/not-found']);
    const { state } = assessed.and(anInterview()).when(correction);
    expect(state.interview.held[0]).toMatchObject({
      venue: 'Room 2.14, Lindon House',
      corrections: [{ correction: 'It was Room 2.15.' }],
    });
  });
});

describe('representations', () => {
  const disputed = assessed.and(anInterview({ disputed: 'All of it.' }));
  const expired = (on: string) => ({
    type: 'representation.not-made/1',
    ...{ invitationId: anId('invitation'), how: 'expired', on: day(on), reason: 'Nothing came.' },
  });

  it('are invited with time to make them, and recorded once', () => {
    const invited = (on: string) => disputed.when(anInvitation({ respondBy: day(on) })).refused;
    expect(invited('2027-02-14')).toEqual(['date/out-of-order']);
    expect(invited('2027-02-15')).toEqual([]);
    const heard = disputed.and(representations());
    expect(heard.when(representations()).refused).toEqual(['representation/exists']);
  });

  it('are owed an invitation once something is disputed, and awaited after it (W26)', () => {
    const [duty] = disputed.duties.filter(({ key }) => key.startsWith('representation/'));
    expect(duty).toMatchObject({ key: 'representation/invite', source: { ref: 'W28' } });
    const invited = disputed.and(anInvitation({ respondBy: day('2027-02-17') }));
    expect(invited.duties.find(({ key }) => key === 'representation/awaited')).toMatchObject({
      dueOn: '2027-02-17',
      waitingFor: 'member',
    });
    expect(invited.and(representations()).duties.map(({ key }) => key)).toContain(
      'determination/awaited',
    );
  });

  it('are not owed once the member agreed to every step after all', () => {
    const settled = disputed.and(aProposal(), anAnswer('agreed'));
    expect(settled.duties.map(({ key }) => key)).not.toContain('representation/invite');
    expect(settled.duties.map(({ key }) => key)).toContain('determination/approval-awaited');
    expect(settled.when(aDetermination()).refused).toEqual(['determination/not-heard']);
  });

  it('run out only after the last day the member was given', () => {
    expect(disputed.when(expired('2027-02-18')).refused).toEqual(['representation/not-invited']);
    expect(disputed.and(anInvitation()).when(expired('2027-02-18')).refused).toEqual([
      'representation/still-time',
    ]);
    const invited = disputed.and(anInvitation({ respondBy: day('2027-02-17') }));
    expect(invited.when(expired('2027-02-17')).refused).toEqual(['representation/still-time']);
    expect(invited.when(expired('2027-02-18')).refused).toEqual([]);
  });

  it('are answered by the authority', () => {
    const answer = {
      type: 'representation.answered/1',
      ...{
        representationId: anId('representations'),
        answeredBy: aDetermination().decidedBy,
        answeredOn: day('2027-02-18'),
        text: 'Considered.',
      },
    };
    expect(disputed.when(answer).refused).toEqual(['representation/not-found']);
    const made = disputed.and(representations());
    expect(made.when(answer).refused).toEqual([]);
    const other = { ...answer, answeredBy: { ...answer.answeredBy, office: 'supervisor' } };
    expect(made.when(other as typeof answer).refused).toEqual(['determination/without-the-office']);
  });
});
