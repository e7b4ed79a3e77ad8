import { house } from '../cite.ts';
import type { Rule } from '../noun.ts';
import type { PolicyStamp } from './events.ts';

/** A decision is stamped with the policy that governs the case, and taken under it. */
export const aDecisionIsStampedWithItsPolicy = <State>(): Rule<
  { readonly policy: PolicyStamp },
  State
> => ({
  name: 'aDecisionIsStampedWithItsPolicy',
  source: house('The policy that governs a case is kept with each decision, in its version.'),
  refuse: (event, { policy }) =>
    event.policy.profileId === policy.profile.id && event.policy.version === policy.profile.version
      ? undefined
      : {
          kind: 'policy/other-version',
          says: 'The case is governed by another policy or version.',
          fields: ['policy'],
        },
});
