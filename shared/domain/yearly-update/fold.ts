import type { Folds } from '../noun.ts';
import type { yearlyUpdateEvents } from './events.ts';
import type { YearlyUpdateSlice } from './slice.ts';

/** Asks, answers and escalations gather, each once by its number; of two decisions about one silence the first stands. */
export const yearlyUpdateFolds: Folds<YearlyUpdateSlice, typeof yearlyUpdateEvents> = {
  'yearly-update.asked/1': (slice, { type: _type, ...ask }, act) =>
    slice.asked.some((known) => known.askId === ask.askId)
      ? slice
      : { ...slice, asked: [...slice.asked, { ...ask, actId: act.id }] },
  'yearly-update.answered/1': (slice, { type: _type, ...answer }, act) =>
    slice.answered.some((known) => known.updateId === answer.updateId)
      ? slice
      : { ...slice, answered: [...slice.answered, { ...answer, actId: act.id }] },
  'yearly-update.escalated/1': (slice, { type: _type, ...escalation }, act) =>
    slice.escalated.some((known) => known.escalationId === escalation.escalationId)
      ? slice
      : { ...slice, escalated: [...slice.escalated, { ...escalation, actId: act.id }] },
  'yearly-update.silence-decided/1': (slice, { type: _type, escalationId, ...decided }, act) => ({
    ...slice,
    escalated: slice.escalated.map((known) =>
      known.escalationId === escalationId
        ? { ...known, decided: { ...decided, actId: act.id } }
        : known,
    ),
  }),
};
