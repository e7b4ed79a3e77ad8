import { identifiedSubject } from '../case-facts.ts';
import type { Direction } from '../interview/slice.ts';
import {
  directionOf,
  invitationsOf,
  planOf,
  sessionOf,
  type Plan,
} from '../interview/planning/plan.ts';
import { subjectName } from '../report/facts.ts';
import type { CaseState } from '../state.ts';
import type { GuestPackContent } from './content.ts';

/** The part of a pack that the case itself gives: the plan as it stands now, and what it rests on. Notes, evidence and numbers of the
 *  unit's own record stay inside. Undefined where there is no plan, or nobody to interview. */
export function planContent(
  state: CaseState,
  interviewId: string,
):
  | Pick<
      GuestPackContent,
      | 'reference'
      | 'marking'
      | 'policy'
      | 'fictitious'
      | 'subject'
      | 'direction'
      | 'plan'
      | 'invited'
    >
  | undefined {
  const session = sessionOf(state.interview, interviewId);
  const plan = planOf(session);
  const direction = directionOf(state.interview, plan);
  const subject = identifiedSubject(state);
  const { opened } = state.case;
  if (!plan || !direction || !subject || !opened) return undefined;
  const invited = invitationsOf(session).at(-1);
  const { reference, marking, policy, fictitious } = opened;
  return {
    ...{ reference, marking, policy, fictitious },
    subject: { name: subjectName(subject), rankOrGrade: subject.rankOrGrade },
    direction: plainDirection(direction),
    plan: plainPlan(plan),
    ...(invited ? { invited: { ...invited, note: '' } } : {}),
  };
}

function plainDirection({ actId: _act, directedBy, ...direction }: Direction) {
  const { name, rankOrGrade } = directedBy;
  return {
    ...direction,
    type: 'interview.directed/1' as const,
    directedBy: { name, rankOrGrade },
    evidence: '',
  };
}

function plainPlan({ firstOn: _first, timesPostponed: _times, interviewer, ...plan }: Plan) {
  const { name, rankOrGrade, isLocalManager } = interviewer;
  return {
    ...plan,
    type: 'interview.planned/1' as const,
    interviewer: { name, rankOrGrade, isLocalManager },
  };
}
