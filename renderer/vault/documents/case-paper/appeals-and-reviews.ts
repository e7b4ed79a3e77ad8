import { appealOutcomeNames, againstNames } from '../../../../shared/domain/appeal/sentences.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import type { Part } from './part.ts';

/** @file What was asked for and looked at again, on paper: appeals, reviews, yearly updates, changes of circumstances. */

export const appeal: Part = {
  title: 'Appeals',
  items: ({ state }) =>
    state.appeal.appeals.map((one) => ({
      head: `Against ${againstNames[one.against.kind]}, received on ${formatPlain(one.receivedOn)}${one.decided ? `: ${appealOutcomeNames[one.decided.outcome].toLowerCase()}` : one.withdrawn ? ': withdrawn' : ', open'}`,
      of: [one],
      // What counts of several is among them; each is printed once.
      hide: ['against', 'late', 'meeting', 'decided', 'recordedBy'],
    })),
};

export const review: Part = {
  title: 'Reviews',
  items: ({ state }) =>
    state.review.reviews.map((one) => ({
      head: `${one.kind === 'annual' ? 'Annual review' : 'Review at any time'}, begun on ${formatPlain(one.openedOn)}`,
      of: [one],
      hide: ['kind', 'openedOn'],
    })),
};

export const yearlyUpdate: Part = {
  title: 'Yearly updates',
  items: ({ state: { yearlyUpdate: slice } }) => [
    ...slice.asked.map((ask) => ({ head: `Asked on ${formatPlain(ask.askedOn)}`, of: [ask] })),
    ...slice.answered.map((answer) => ({
      head: `Answered on ${formatPlain(answer.receivedOn)}`,
      of: [answer],
    })),
    ...slice.escalated.map((one) => ({
      head: `Put to a supervisor on ${formatPlain(one.escalatedOn)}`,
      of: [one],
    })),
  ],
};

export const changeReport: Part = {
  title: 'Changes of circumstances',
  items: ({ state }) =>
    state.changeReport.received.map((change) => ({
      head: `Told on ${formatPlain(change.receivedOn)}`,
      of: [change],
      hide: ['receivedOn'],
    })),
};
