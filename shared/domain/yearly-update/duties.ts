import { addDays, compareDates, formatPlain } from '../../kit/civil-date.ts';
import { fromPolicy, house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import { currentLetter } from '../letter/current.ts';
import type { DutyContext } from '../noun.ts';
import { isStopped } from '../protected-disclosure/facts.ts';
import type { CaseState } from '../state.ts';
import { silencesToRefer } from './silences.ts';
import { updateOwed, type UpdateOwed } from './due.ts';

/** What is owed of yearly updates: the update itself, the asking, and what a supervisor decides about a silence. In a closed case too. */
export function yearlyUpdateDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  const owed = updateOwed(state, context);
  return [
    ...(owed ? [awaited(owed), ...asking(owed, context), ...decision(owed)] : []),
    ...askedByLetter(state),
    ...changeToRecord(state),
    ...reviewToBegin(state),
    ...referralToMake(state),
  ];
}

function awaited(owed: UpdateOwed): Duty {
  return {
    key: 'yearly-update/awaited',
    says: owed.answerBy ? 'Yearly update not answered' : 'Yearly update awaited',
    detail: owed.answerBy
      ? `it was due on ${formatPlain(owed.dueOn)}; the member was asked again`
      : owed.counted,
    dueOn: owed.answerBy ?? owed.dueOn,
    waitingFor: 'member',
    settledBy: 'yearly-update.answered/1',
    source: owed.source,
  };
}

// The unit sends a chaser, or puts the silence on, within the time it leaves the member.
function asking(owed: UpdateOwed, context: DutyContext): readonly Duty[] {
  const { today } = context;
  if (owed.escalation) return [];
  if (compareDates(today, owed.dueOn) <= 0)
    return owed.reminder
      ? []
      : [
          {
            key: 'yearly-update/remind',
            says: 'Remind the member of the yearly update',
            dueOn: owed.remindOn,
            waitingFor: 'unit',
            settledBy: 'yearly-update.asked/1',
            source: fromPolicy('yearlyUpdate.remindDaysBefore')(context),
          },
        ];
  if (owed.answerBy && compareDates(today, owed.answerBy) <= 0) return [];
  const dueOn = addDays(owed.answerBy ?? owed.chasedFrom, owed.chaseAfterDays);
  if (owed.chasers.length < owed.chasersAtMost)
    return [
      {
        key: 'yearly-update/chase',
        says: 'Chase the yearly update',
        detail: `chaser ${String(owed.chasers.length + 1)} of ${String(owed.chasersAtMost)}; it was due on ${formatPlain(owed.dueOn)}`,
        dueOn,
        waitingFor: 'unit',
        settledBy: 'yearly-update.asked/1',
        source: fromPolicy('yearlyUpdate.chaseAfterDays')(context),
      },
    ];
  return [
    {
      key: 'yearly-update/escalate',
      says: 'Put the unanswered yearly update to a supervisor',
      detail: `it was due on ${formatPlain(owed.dueOn)}`,
      dueOn,
      waitingFor: 'unit',
      settledBy: 'yearly-update.escalated/1',
      source: fromPolicy('yearlyUpdate.chasers')(context),
    },
  ];
}

const decision = ({ escalation }: UpdateOwed): readonly Duty[] =>
  escalation && !escalation.decided
    ? [
        {
          key: 'yearly-update/decide',
          says: 'Decide what follows the silence',
          detail: `put to ${escalation.escalatedTo}`,
          waitingFor: 'unit',
          settledBy: 'yearly-update.silence-decided/1',
          source: house(
            'The policy asks for the update and does not say what follows when none comes. Somebody decides, with a reason.',
          ),
        },
      ]
    : [];

/** A reminder or chaser sent by letter is not sent until the letter is issued; only the latest still needs to be. */
function askedByLetter(state: CaseState): readonly Duty[] {
  return state.yearlyUpdate.asked.slice(-1).flatMap((ask) => {
    const kind =
      ask.step === 'reminder'
        ? ('yearly-update-reminder' as const)
        : ('yearly-update-chaser' as const);
    const about = { kind: 'yearly-update', id: ask.askId } as const;
    const isAnswered = state.yearlyUpdate.answered.some(
      (answer) => compareDates(answer.receivedOn, ask.askedOn) >= 0,
    );
    return ask.how !== 'letter' || isAnswered || currentLetter(state, kind, about)
      ? []
      : [
          {
            key: `letter/${kind}`,
            says:
              ask.step === 'reminder'
                ? 'Issue the reminder of the yearly update'
                : 'Issue the chaser for the yearly update',
            waitingFor: 'unit' as const,
            settledBy: 'letter.issued/1',
            letter: { kind, about },
            source: house('Who is asked by letter is asked by the letter that was issued.'),
          },
        ];
  });
}

/** "If circumstances change" is a report of its own (Ha5): the authority decides on that. */
function changeToRecord(state: CaseState): readonly Duty[] {
  const isOpen = state.yearlyUpdate.answered.some(
    (answer) =>
      answer.answer === 'changed' &&
      !state.changeReport.received.some((change) => change.updateId === answer.updateId),
  );
  return isOpen
    ? [
        {
          key: 'yearly-update/change',
          says: 'Record what has changed',
          detail: 'the yearly update says that something has',
          waitingFor: 'unit',
          settledBy: 'change-report.received/1',
          source: house('A change said in an update is a change report like any other.'),
        },
      ]
    : [];
}

function reviewToBegin(state: CaseState): readonly Duty[] {
  const decided = state.yearlyUpdate.escalated
    .flatMap((one) => (one.decided?.decision === 'review' ? [one.decided] : []))
    .at(-1);
  const isBegun =
    !decided ||
    state.review.reviews.some((review) => compareDates(review.openedOn, decided.decidedOn) >= 0);
  return isBegun || state.case.closed
    ? []
    : [
        {
          key: 'yearly-update/review',
          says: 'Begin the review decided on',
          detail: 'the yearly update was not answered',
          waitingFor: 'unit',
          settledBy: 'review.opened/1',
          source: house('What was decided about the silence is carried out.'),
        },
      ];
}

/** What was decided stands until it is done, or until an authority decides otherwise and says why: in a closed case too. */
function referralToMake(state: CaseState): readonly Duty[] {
  if (state.case.withdrawn || isStopped(state)) return [];
  return silencesToRefer(state).length > 0
    ? [
        {
          key: 'yearly-update/refer',
          says: 'Refer that the yearly update was not answered',
          detail: 'as decided; or record the authority’s decision not to, with the reason',
          waitingFor: 'unit',
          settledBy: 'misconduct.referred/1',
          source: house(
            'What was decided about the silence is carried out. The policy asks for the update and does not say that its absence is referred.',
          ),
        },
      ]
    : [];
}
