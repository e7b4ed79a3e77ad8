import { civilDateOf } from '../../../kit/instant.ts';
import { house } from '../../cite.ts';
import { packOf } from '../../guest-pack/slice.ts';
import type { EventOf, Problem, Rule, RuleContext, Rules } from '../../noun.ts';
import type { CaseState } from '../../state.ts';
import { hasBegun, planOf, sessionOf } from '../planning/plan.ts';
import { liveRules } from './rules.ts';
import { takeIn } from './take-in.ts';
import type { GuestAct, takenInEvents } from './taken-in.ts';

/** @file What a guest kept is the record only where it is a record that the unit could have kept itself. */

type TakenIn = EventOf<typeof takenInEvents, 'interview.taken-in/1'>;
type TakenInRule = Rule<TakenIn, CaseState>;
type GuestEvent = GuestAct['events'][number];

const onlyAReturnIsTakenIn: TakenInRule = {
  name: 'onlyAReturnIsTakenIn',
  source: house('What is taken into a record came back on a pack that this case gave out.'),
  refuse: ({ packId, interviewId, conductedBy }, { state }) => {
    const pack = packOf(state.guestPack, packId);
    return pack?.returned &&
      pack.interviewId === interviewId &&
      pack.guest.name === conductedBy.name
      ? undefined
      : { kind: 'interview/no-return', says: 'No such return came back to this case.' };
  },
};

const onlyWhatHasNotBegunHereIsTakenIn: TakenInRule = {
  name: 'onlyWhatHasNotBegunHereIsTakenIn',
  source: house('One record is kept of one interview.'),
  refuse: ({ interviewId }, { state }) => {
    const session = sessionOf(state.interview, interviewId);
    if (!planOf(session))
      return { kind: 'interview/not-planned', says: 'No such interview is planned.' };
    return hasBegun(session)
      ? {
          kind: 'interview/begun',
          says: 'This interview has a record of its own already. The return cannot become a second one.',
        }
      : undefined;
  },
};

const aGuestKeepsToTheSameRules: TakenInRule = {
  name: 'aGuestKeepsToTheSameRules',
  source: house(
    'Whoever holds an interview, the same things make it one: a friend offered, people named, a record that adds up.',
  ),
  refuse: (taken, context): Problem | undefined => {
    let { state } = context;
    let step = 0;
    for (const { at, events } of taken.acts)
      for (const event of events) {
        const problem = whatIsWrong(taken, event, {
          ...context,
          state,
          now: at,
          today: civilDateOf(at),
        });
        if (problem) return problem;
        const one = { ...taken, acts: [{ at, events: [event] }] };
        const act = { id: `${taken.packId}-${String(step)}`, at, by: context.actor };
        state = { ...state, interview: takeIn(state.interview, one, act) };
        step += 1;
      }
    return undefined;
  },
};

function whatIsWrong(
  { interviewId }: TakenIn,
  event: GuestEvent,
  context: RuleContext<CaseState>,
): Problem | undefined {
  if (event.interviewId !== interviewId)
    return { kind: 'interview/another', says: 'What came back belongs to another interview.' };
  const rules = liveRules[event.type] as readonly Rule<GuestEvent, CaseState>[];
  return rules.map((rule) => rule.refuse(event, context)).find(Boolean);
}

/** What must hold before a guest's record becomes the record of an interview. */
export const takingInRules: Rules<typeof takenInEvents, CaseState> = {
  'interview.taken-in/1': [
    onlyAReturnIsTakenIn,
    onlyWhatHasNotBegunHereIsTakenIn,
    aGuestKeepsToTheSameRules,
  ],
};
