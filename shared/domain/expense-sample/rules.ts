import { isSameValue } from '../same-value.ts';
import { house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import type { RegistersState } from '../registers-state.ts';
import { draw, drawnFrom } from './draw.ts';
import type { expenseSampleEvents } from './events.ts';

type Event<Type extends keyof typeof expenseSampleEvents> = EventOf<
  typeof expenseSampleEvents,
  Type
>;

const aSampleIsWhatItsSeedDraws: Rule<Event<'expense-sample.drawn/1'>, RegistersState> = {
  name: 'aSampleIsWhatItsSeedDraws',
  source: house('A sample that nobody can draw again shows nothing.'),
  refuse: (sample, { state }) => {
    const from = drawnFrom(state.expense, sample);
    return sample.outOf === from.length &&
      isSameValue(sample.entryIds, draw(sample.seed, from, sample.entryIds.length))
      ? undefined
      : {
          kind: 'expense-sample/not-its-draw',
          says: 'The register changed while the sample was drawn. Draw it again.',
        };
  },
};

const onlyWhatWasDrawnIsLookedAt: Rule<Event<'expense-sample.looked-at/1'>, RegistersState> = {
  name: 'onlyWhatWasDrawnIsLookedAt',
  source: house('What was not drawn is not part of the review.'),
  refuse: ({ sampleId, entryId }, { state }) =>
    state.expenseSample.samples.some(
      (sample) => sample.sampleId === sampleId && sample.entryIds.includes(entryId),
    )
      ? undefined
      : { kind: 'expense-sample/not-drawn', says: 'This payment is not in the sample.' },
};

const whatIsNotInOrderIsExplained: Rule<Event<'expense-sample.looked-at/1'>, RegistersState> = {
  name: 'whatIsNotInOrderIsExplained',
  source: house('Somebody will ask what was wrong with it.'),
  refuse: ({ finding, note }) =>
    finding !== 'in-order' && note === ''
      ? { kind: 'expense-sample/no-note', says: 'Say what was found.', fields: ['note'] }
      : undefined,
};

/** What a review of payments does not accept. */
export const expenseSampleRules: Rules<typeof expenseSampleEvents, RegistersState> = {
  'expense-sample.drawn/1': [aSampleIsWhatItsSeedDraws],
  'expense-sample.looked-at/1': [onlyWhatWasDrawnIsLookedAt, whatIsNotInOrderIsExplained],
};
