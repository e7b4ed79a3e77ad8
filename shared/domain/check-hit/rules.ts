import { findById } from '../../kit/by-id.ts';
import { house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { provisional } from '../register.ts';
import type { checkHitEvents } from './events.ts';
import type { CheckHitSlice } from './slice.ts';

type Decided = EventOf<typeof checkHitEvents, 'check-hit.decided/1'>;
type Reopened = EventOf<typeof checkHitEvents, 'check-hit.reopened/1'>;
type WithHits = { readonly checkHit: CheckHitSlice };

const aDecisionSaysSomethingNew: Rule<Decided, WithHits> = {
  name: 'aDecisionOnAHitSaysSomethingNew',
  source: house('What says nothing new is not recorded.'),
  refuse: ({ hit, decision }, { state }) => {
    const known = findById(state.checkHit.hits, hit.hitId)?.decision ?? [];
    const standing = provisional(known);
    return known.length === 1 &&
      standing?.decision === decision &&
      standing.fingerprint === hit.fingerprint
      ? { kind: 'check-hit/decided', says: 'This is how it stands already.', fields: ['decision'] }
      : undefined;
  },
};

const onlyADecidedHitIsReopened: Rule<Reopened, WithHits> = {
  name: 'onlyADecidedHitIsReopened',
  source: house('What is open needs no opening.'),
  refuse: ({ hitId }, { state }) => {
    const standing = provisional(findById(state.checkHit.hits, hitId)?.decision ?? []);
    return standing && standing.decision !== 'reopened'
      ? undefined
      : { kind: 'check-hit/open', says: 'Nothing was decided of this hit.' };
  },
};

/** What is not accepted of a hit, wherever it is recorded. */
export const checkHitRules: Rules<typeof checkHitEvents, WithHits> = {
  'check-hit.decided/1': [aDecisionSaysSomethingNew],
  'check-hit.reopened/1': [onlyADecidedHitIsReopened],
};
