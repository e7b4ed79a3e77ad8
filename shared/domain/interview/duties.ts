import { citing, house, type Governed } from '../cite.ts';
import type { Duty } from '../duty.ts';
import { isWithGuest } from '../guest-pack/slice.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { unfinished, type LiveRecord } from './live/record.ts';
import { invitationsOf, plannedSessions, planOf, unplannedDirections } from './planning/plan.ts';
import type { Session } from './slice.ts';

/** What is owed around interviews: a plan for each direction, an invitation, the interview itself, and its record to an end. */
export function interviewDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!isUnderWay(state)) return [];
  return [
    ...unplannedDirections(state).map(() => toPlan(context)),
    ...plannedSessions(state)
      // What a guest has is owed by the guest (guest-pack/duties.ts).
      .filter(({ interviewId }) => !isWithGuest(state.guestPack, interviewId))
      .flatMap((session) => untilHeld(state, session, context)),
    ...unfinished(state.interview.sessions).map(toFinish),
  ];
}

const toPlan = (context: Governed): Duty => ({
  key: 'interview/plan',
  says: 'Plan the interview',
  detail: 'PSD directed it',
  waitingFor: 'unit',
  settledBy: 'interview.planned/1',
  source: citing(
    { westMidlands: 'W21' },
    'An interview is held because the Professional Standards Department directed it.',
  )(context),
});

function untilHeld(state: CaseState, session: Session, context: Governed): readonly Duty[] {
  const plan = planOf(session);
  if (!plan) return [];
  const invited = invitationsOf(session);
  const toHold: Duty = {
    key: 'interview/hold',
    says: 'Hold the interview',
    detail: `${plan.at}, ${plan.venue}`,
    dueOn: plan.on,
    waitingFor: 'unit',
    settledBy: 'interview.began/1',
    source: citing(
      { westMidlands: 'W21' },
      'An interview is held because the Professional Standards Department directed it.',
    )(context),
  };
  if (invited.length === 0)
    return [
      {
        key: 'interview/invite',
        says: 'Invite the member to the interview',
        detail: 'and say that a police friend may come',
        dueOn: plan.on,
        waitingFor: 'unit',
        settledBy: 'interview.invited/1',
        source: citing(
          { westMidlands: 'W22' },
          'Nobody is invited to an interview without being told that a police friend may advise them.',
        )(context),
      },
      toHold,
    ];
  const byLetter = invited.some(({ means }) => means === 'letter' || means === 'email');
  return byLetter && !isInvitationIssued(state, session.interviewId)
    ? [
        {
          key: 'letter/interview-invitation',
          says: 'Issue the interview invitation',
          detail: 'letter: invitation to interview',
          dueOn: plan.on,
          waitingFor: 'unit',
          settledBy: 'letter.issued/1',
          letter: {
            kind: 'interview-invitation',
            about: { kind: 'interview', id: plan.interviewId },
          },
          source: house('Who is invited in writing has it in writing.'),
        },
        toHold,
      ]
    : [toHold];
}

const isInvitationIssued = (state: CaseState, interviewId: string): boolean =>
  state.letter.issued.some(
    ({ kind, about, withdrawn }) =>
      kind === 'interview-invitation' &&
      !withdrawn &&
      (about === undefined || about.id === interviewId),
  );

const toFinish = (record: LiveRecord): Duty => (record.stopped ? toSealAsItStood : toSign(record));

const toSealAsItStood: Duty = {
  key: 'interview/seal',
  says: 'Seal the record of the stopped interview',
  detail: 'as it stood, signed by nobody',
  waitingFor: 'unit',
  settledBy: 'interview.noted/1',
  source: house(
    'A record that closes is sealed on paper, so that whoever takes the matter up has it as it stood.',
  ),
};

const toSign = (record: LiveRecord): Duty => ({
  key: record.phase === 'live' ? 'interview/finish' : 'interview/sign',
  says:
    record.phase === 'live'
      ? 'Finish the interview'
      : record.signed.length > 0
        ? 'Have the changed interview record signed'
        : 'Have the interview record read back and signed',
  detail: 'its record is kept line by line until it is signed or stopped',
  waitingFor: 'unit',
  settledBy: 'interview.noted/1',
  source: house('An interview counts once its record was read back and signed.'),
});
