import { formatLong, formatPlain } from '../../kit/civil-date.ts';
import { isUndecided } from '../determination/undecided.ts';
import { planOf, plannedSessions } from '../interview/planning/plan.ts';
import { topicName } from '../interview/words.ts';
import { triageOutcome } from '../case-facts.ts';
import type { CaseState } from '../state.ts';
import type { Matter } from './matter.ts';

/** @file What letters tell of an enquiry: what is asked of the member (W18, W19), and to what interview they are invited (W21, W22). */

/** Contacts whose questions wait for an answer; or the report, while an enquiry may still ask. */
export function clarifications(state: CaseState): readonly Matter[] {
  const open = state.clarification.contacts.filter(
    ({ ended, questions }) =>
      ended === undefined &&
      questions.some(({ answer, later }) => answer === '' && later.length === 0),
  );
  const contacts = open.map(({ contactId, askedOn, questions, respondBy }) => ({
    about: { kind: 'clarification' as const, id: contactId },
    label: `Asked on ${formatPlain(askedOn)}`,
    tokens: {
      'clarification.questions': questions
        .filter(({ answer, later }) => answer === '' && later.length === 0)
        .map(({ question }) => question)
        .join('\n\n'),
      ...(respondBy ? { 'reply.by': formatPlain(respondBy) } : {}),
    },
  }));
  const mayAsk =
    state.report.recorded.length > 0 &&
    (isUndecided(state) || triageOutcome(state) === undefined) &&
    !state.case.closed;
  return contacts.length > 0 ? contacts : mayAsk ? [{ label: 'The report' }] : [];
}

/** Interviews that are planned; or one that is, while none is planned in the record. */
export function interviews(state: CaseState): readonly Matter[] {
  const planned = plannedSessions(state).flatMap((session): readonly Matter[] => {
    const plan = planOf(session);
    if (!plan) return [];
    const { name, rankOrGrade } = plan.interviewer;
    return [
      {
        about: { kind: 'interview', id: plan.interviewId },
        label: `Interview on ${formatPlain(plan.on)}`,
        tokens: {
          'interview.when': `${formatLong(plan.on)} at ${plan.at}`,
          'interview.where': plan.venue,
          'interview.with': `${rankOrGrade} ${name}`.trim(),
          'interview.topics': [...plan.topics, ...plan.ownTopics].map(topicName).join('; '),
        },
      },
    ];
  });
  return planned.length > 0 ? planned : isUndecided(state) ? [{ label: 'The interview' }] : [];
}
