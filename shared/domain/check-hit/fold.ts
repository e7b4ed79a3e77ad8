import { findById, withId } from '../../kit/by-id.ts';
import type { Folds } from '../noun.ts';
import { seenBy, setRegister } from '../register.ts';
import type { checkHitEvents } from './events.ts';
import type { CheckHitSlice } from './slice.ts';

/** A decision replaces those its author had seen; what was decided apart stands beside it. */
export const checkHitFolds: Folds<CheckHitSlice, typeof checkHitEvents> = {
  'check-hit.decided/1': (slice, { hit, decision, reason, said }, act) => {
    const before = findById(slice.hits, hit.hitId)?.decision ?? [];
    const value = { decision, reason, fingerprint: hit.fingerprint, said };
    return {
      hits: withId(slice.hits, hit.hitId, {
        hit,
        decision: setRegister(before, value, seenBy(before, act), act),
      }),
    };
  },
  'check-hit.reopened/1': (slice, { hitId, reason }, act) => {
    const known = findById(slice.hits, hitId);
    if (!known) return slice;
    const value = { decision: 'reopened' as const, reason, fingerprint: '' };
    return {
      hits: withId(slice.hits, hitId, {
        ...known,
        decision: setRegister(known.decision, value, seenBy(known.decision, act), act),
      }),
    };
  },
};
