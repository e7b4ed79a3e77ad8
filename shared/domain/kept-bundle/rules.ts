import { house } from '../cite.ts';
import { isRecorder } from '../is-recorder.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import type { keptBundleEvents } from './events.ts';
import { isKeptNoMore, keptBundleOf } from './slice.ts';

type Kept = EventOf<typeof keptBundleEvents, 'kept-bundle.kept/1'>;
type Disposed = EventOf<typeof keptBundleEvents, 'kept-bundle.disposed/1'>;

const aBundleIsKeptWithAnOpenCase: Rule<Kept, CaseState> = {
  name: 'aBundleIsKeptWithAnOpenCase',
  source: house(
    'What comes after a case was closed is a reason to open it again, or another case.',
  ),
  refuse: (_event, { state }) =>
    state.case.closed
      ? { kind: 'case/closed', says: 'This case is closed. Reopen it first, with a reason.' }
      : undefined,
};

const aBundleIsKeptOnce: Rule<Kept, CaseState> = {
  name: 'aBundleIsKeptOnce',
  source: house('The same bytes are the same bundle: kept twice it looks like two sources.'),
  refuse: ({ keptId, sha512 }, { state }) =>
    state.keptBundle.kept.some(
      (one) => one.keptId === keptId || (one.sha512 === sha512 && !isKeptNoMore(one)),
    )
      ? { kind: 'kept-bundle/here', says: 'This very bundle is kept with the case already.' }
      : undefined,
};

const onlyAKeptBundleIsDisposedOf: Rule<Disposed, CaseState> = {
  name: 'onlyAKeptBundleIsDisposedOf',
  source: house('What was destroyed is not destroyed again.'),
  refuse: ({ keptId }, { state }) => {
    const kept = keptBundleOf(state.keptBundle, keptId);
    if (kept && !isKeptNoMore(kept)) return undefined;
    return kept
      ? { kind: 'kept-bundle/gone', says: 'This bundle was destroyed already.', fields: ['keptId'] }
      : {
          kind: 'kept-bundle/not-known',
          says: 'This bundle is not kept with this case.',
          fields: ['keptId'],
        };
  },
};

const whoAuthorisesDoesNotDestroyIt: Rule<Disposed, CaseState> = {
  name: 'whoAuthorisesDoesNotDestroyIt',
  source: house('What is gone cannot be asked for again: two people answer for it.'),
  refuse: ({ authorisedBy }, context) =>
    isRecorder(authorisedBy, context)
      ? {
          kind: 'kept-bundle/own-authority',
          says: 'Somebody else authorises the disposal. Name who it is.',
          fields: ['authorisedBy'],
        }
      : undefined,
};

/** What may be recorded of bundles that came, and by whom. */
export const keptBundleRules: Rules<typeof keptBundleEvents, CaseState> = {
  'kept-bundle.kept/1': [aBundleIsKeptWithAnOpenCase, aBundleIsKeptOnce],
  'kept-bundle.disposed/1': [
    nothingHappenedInTheFuture(({ disposedOn }) => [{ field: 'disposedOn', on: disposedOn }]),
    onlyAKeptBundleIsDisposedOf,
    whoAuthorisesDoesNotDestroyIt,
  ],
};
