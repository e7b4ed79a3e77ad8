import { house } from './cite.ts';
import type { ActId } from './act.ts';
import type { Rule } from './noun.ts';
import { isWholeChoice, type Register } from './register.ts';

/** Refuses an act that would leave a version standing which its author never saw, on this very device: the form was opened before
 *  another act was saved. Versions of colleagues that arrive later stand beside it, as they should. */
export const nothingIsLeftUnseen = <Event extends { readonly over: readonly ActId[] }, State>(
  registerOf: (state: State, event: Event) => readonly { readonly actId: ActId }[],
): Rule<Event, State> => ({
  name: 'nothingIsLeftUnseen',
  source: house(
    'What changed while a form was open is read before it is replaced. Time never picks a winner.',
  ),
  refuse: (event, { state }) =>
    registerOf(state, event).every(({ actId }) => event.over.includes(actId))
      ? undefined
      : changedMeanwhile('save again'),
});

/** Refuses a choice between two versions of the unit's own record unless every version that stands is weighed in it. */
export const everyVersionIsWeighed = <
  Event extends { readonly stands: ActId; readonly over: readonly ActId[] },
  State,
>(
  registerOf: (state: State, event: Event) => Register<unknown> | undefined,
): Rule<Event, State> => ({
  name: 'everyVersionIsWeighed',
  source: house('Who chooses has every version before them, and there is something to choose.'),
  refuse: (event, { state }) =>
    isWholeChoice(registerOf(state, event) ?? [], event)
      ? undefined
      : changedMeanwhile('choose again'),
});

const changedMeanwhile = (then: string) => ({
  kind: 'record/changed-meanwhile',
  says: `This was changed while the form was open. Look at what stands now, then ${then}.`,
  fields: ['over'],
});
