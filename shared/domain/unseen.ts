import { house } from './cite.ts';
import type { ActId } from './act.ts';
import type { Rule } from './noun.ts';

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
      : {
          kind: 'record/changed-meanwhile',
          says: 'This was changed while the form was open. Look at what stands now, then save again.',
          fields: ['over'],
        },
});
