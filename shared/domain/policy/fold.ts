import type { Folds } from '../noun.ts';
import { setRegister } from '../register.ts';
import type { policyEvents } from './events.ts';
import { versionName, type PolicySlice } from './slice.ts';

/** What follows when a policy value is filled in: it stands beside what its author had not seen, and replaces what they had. */
export const policyFolds: Folds<PolicySlice, typeof policyEvents> = {
  'policy-value.filled/1': (slice, event, act) => {
    const name = versionName(event.profileId, event.profileVersion);
    const { value, decidedBy, decidedOn, reason } = event;
    const ofVersion = slice.filled[name] ?? {};
    const register = setRegister(
      ofVersion[event.key] ?? [],
      { value, decidedBy, decidedOn, reason },
      event.over,
      act,
    );
    return { filled: { ...slice.filled, [name]: { ...ofVersion, [event.key]: register } } };
  },
};
