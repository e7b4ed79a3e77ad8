import { reportOf } from '../report/facts.ts';
import { breachOf, timingOf } from '../breach/referral.ts';
import { citing, fromPolicy, house } from '../cite.ts';
import {
  holdsTheOffice,
  theInvestigatorDoesNotDecide,
  theMemberDoesNotDecide,
} from '../determination/decider.ts';
import type { EventOf, Problem, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import { policyValue } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import { checkRules, feedbackRules, iopcRules } from './after-rules.ts';
import type { misconductEvents } from './events.ts';
import { stoppedInterviews } from './stops.ts';
import { isBreachReferred, isStopReferred } from './referrals.ts';

type Referred = EventOf<typeof misconductEvents, 'misconduct.referred/1'>;
type NotReferred = EventOf<typeof misconductEvents, 'misconduct.not-referred/1'>;
type Answered = Pick<Referred, 'ifSubstantiated' | 'iopcReferral' | 'trigger'>;

const whoDidNotKnowDidNotFailToReport: Rule<Pick<Referred, 'trigger'>, CaseState> = {
  name: 'whoDidNotKnowDidNotFailToReport',
  source: citing(
    { westMidlands: 'W6' },
    'Only who suspects or knows has to report. Somebody who did not know cannot have failed to.',
  ),
  refuse: ({ trigger }, { state }) => {
    if (trigger !== 'failure-to-report') return undefined;
    const awareness = reportOf(state.report)?.awareness.state;
    if (awareness === 'unaware')
      return {
        kind: 'misconduct/did-not-know',
        says: 'The member did not know. Somebody who did not know cannot have failed to report.',
        fields: ['trigger'],
      };
    return awareness === undefined || awareness === 'not-known'
      ? {
          kind: 'misconduct/knowledge-not-established',
          says: 'The report does not say what the member knew. Find that out and amend the report first.',
          fields: ['trigger'],
        }
      : undefined;
  },
};

const whatIsReferredIsNamed: Rule<Referred, CaseState> = {
  name: 'whatIsReferredIsNamed',
  source: house('Whoever reads the referral finds the breach, or the interview, that it is about.'),
  refuse: ({ trigger, breachId, interviewId }, { state }): Problem | undefined => {
    if (trigger === 'interview-stopped' && interviewId === undefined)
      return {
        kind: 'misconduct/interview-not-named',
        says: 'Choose the interview that was stopped.',
        fields: ['interviewId'],
      };
    if (
      interviewId !== undefined &&
      !stoppedInterviews(state).some((stop) => stop.interviewId === interviewId)
    )
      return {
        kind: 'misconduct/interview-not-stopped',
        says: 'This interview was not stopped.',
        fields: ['interviewId'],
      };
    if (isBreach(trigger) && breachId === undefined)
      return {
        kind: 'misconduct/breach-not-named',
        says: 'Choose the breach that is referred.',
        fields: ['breachId'],
      };
    const twice =
      (breachId !== undefined && isBreachReferred(state, breachId)) ||
      (interviewId !== undefined && isStopReferred(state, interviewId));
    return twice
      ? {
          kind: 'misconduct/referred-already',
          says: 'This is referred already. Record what came of it instead.',
          fields: [isBreach(trigger) ? 'breachId' : 'interviewId'],
        }
      : undefined;
  },
};

const aBreachIsReferredAsWhatItIs: Rule<Referred, CaseState> = {
  name: 'aBreachIsReferredAsWhatItIs',
  source: fromPolicy('breach.duringAppealPeriod'),
  refuse: ({ trigger, breachId }, { state, policy }) => {
    if (!isBreach(trigger) || breachId === undefined) return undefined;
    const breach = breachOf(state, breachId);
    if (!breach)
      return {
        kind: 'misconduct/no-such-breach',
        says: 'Choose the breach that is referred.',
        fields: ['breachId'],
      };
    const timing = timingOf(breach.happenedOn, state, policy);
    const isWrong =
      (trigger === 'breach' && timing === 'during-appeal') ||
      (trigger === 'breach-during-appeal' && timing === 'otherwise');
    return isWrong
      ? {
          kind: 'misconduct/other-kind-of-breach',
          says:
            timing === 'during-appeal'
              ? 'This breach happened during an appeal. Refer it as one.'
              : 'This breach did not happen during an appeal period.',
          fields: ['trigger'],
        }
      : undefined;
  },
};

const isBreach = (trigger: string): boolean =>
  trigger === 'breach' || trigger === 'breach-during-appeal';

const theIopcQuestionIsAboutTheConductAlleged: Rule<Answered, CaseState> = {
  name: 'theIopcQuestionIsAboutTheConductAlleged',
  source: house(
    'What must go to the IOPC is told by the conduct alleged, never by whether it is likely to be true (R (Rose) v Chief Constable of Greater Manchester, 2021).',
  ),
  refuse: ({ ifSubstantiated, iopcReferral }) => {
    if (ifSubstantiated.length > 0 && iopcReferral !== 'mandatory')
      return {
        kind: 'misconduct/must-go-to-the-iopc',
        says: 'If substantiated, it would be conduct that must be referred to the IOPC. The referral is mandatory.',
        fields: ['iopcReferral'],
      };
    return ifSubstantiated.length === 0 && iopcReferral === 'mandatory'
      ? {
          kind: 'misconduct/no-kind-chosen',
          says: 'Say which conduct it would be, if substantiated, that makes the referral mandatory.',
          fields: ['ifSubstantiated'],
        }
      : undefined;
  },
};

const abuseOfPositionIsSeriousCorruption: Rule<Answered, CaseState> = {
  name: 'abuseOfPositionIsSeriousCorruption',
  source: house(
    'The IOPC counts abuse of position for a sexual purpose, or to pursue an improper relationship, as serious corruption: it must be referred.',
  ),
  refuse: ({ trigger, ifSubstantiated }) =>
    trigger === 'abuse-of-position' && !ifSubstantiated.includes('serious-corruption')
      ? {
          kind: 'misconduct/abuse-is-serious-corruption',
          says: 'If substantiated, abuse of position for a sexual purpose would be serious corruption. Tick it.',
          fields: ['ifSubstantiated'],
        }
      : undefined,
};

const whoRefersIsKnown: Rule<Referred, CaseState> = {
  name: 'whoRefersIsKnown',
  source: house('A referral is somebody’s decision, and the record says whose.'),
  refuse: ({ decidedBy }, { unit }) =>
    unit.people.some(
      (person) =>
        person.personId === decidedBy.personId &&
        person.offices.includes(decidedBy.office) &&
        person.endedOn === undefined,
    )
      ? undefined
      : {
          kind: 'misconduct/decider-not-known',
          says: 'This person does not hold that office in the unit’s record. Choose somebody who does.',
          fields: ['decidedBy'],
        },
};

const whatMustBeReferredIsReferred: Rule<NotReferred, CaseState> = {
  name: 'whatMustBeReferredIsReferred',
  source: (context) => fromPolicy('breach.failureToReport')(context),
  refuse: ({ trigger, ifSubstantiated }, { policy }) => {
    const must =
      trigger === 'failure-to-report' && policyValue(policy, 'breach.failureToReport') === 'must';
    return must || trigger === 'interview-stopped' || ifSubstantiated.length > 0
      ? {
          kind: 'misconduct/must-be-referred',
          says: 'This must be referred. Nobody decides that it is not.',
          fields: ['trigger'],
        }
      : undefined;
  },
};

const aBreachIsLeftWhereItIsRecorded: Rule<NotReferred, CaseState> = {
  name: 'aBreachIsLeftWhereItIsRecorded',
  source: house(
    'Whether a breach is referred is decided beside the breach, so that it is found there.',
  ),
  refuse: ({ trigger }) =>
    isBreach(trigger)
      ? {
          kind: 'misconduct/decide-beside-the-breach',
          says: 'Record this beside the breach itself.',
          fields: ['trigger'],
        }
      : undefined,
};

const decision = ({ decidedBy, decidedOn }: NotReferred) => ({
  field: 'decidedBy',
  decidedBy,
  on: decidedOn,
});

/** What may be referred and left, by whom, and what the IOPC question asks. */
export const misconductRules: Rules<typeof misconductEvents, CaseState> = {
  'misconduct.referred/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'referredOn', on: event.referredOn }]),
    whoDidNotKnowDidNotFailToReport,
    whatIsReferredIsNamed,
    aBreachIsReferredAsWhatItIs,
    abuseOfPositionIsSeriousCorruption,
    theIopcQuestionIsAboutTheConductAlleged,
    whoRefersIsKnown,
    theMemberDoesNotDecide(({ decidedBy, referredOn }) => ({
      field: 'decidedBy',
      decidedBy,
      on: referredOn,
    })),
  ],
  'misconduct.checked/1': checkRules,
  'misconduct.sent-to-iopc/1': iopcRules,
  'misconduct.feedback-received/1': feedbackRules,
  'misconduct.not-referred/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'decidedOn', on: event.decidedOn }]),
    whoDidNotKnowDidNotFailToReport,
    aBreachIsLeftWhereItIsRecorded,
    theIopcQuestionIsAboutTheConductAlleged,
    whatMustBeReferredIsReferred,
    holdsTheOffice('misconduct.authority', decision),
    theMemberDoesNotDecide(decision),
    theInvestigatorDoesNotDecide(decision),
  ],
};
