import type { z } from 'zod';
import { house } from '../cite.ts';
import type { Problem, Rule } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { versionRules } from './contradictions.ts';
import type { policyEvents } from './events.ts';
import { findProfile, profiles } from './profiles.ts';
import { fillsFor } from './resolve.ts';
import type { DraftVersion } from './slice.ts';
import {
  baseOfDraft,
  contestedChanges,
  findVersion,
  profileOfDraft,
  standingOfDraft,
} from './versions.ts';

/** @file Rules about the unit's own versions of a policy: who may draft, change, propose, approve. */

type Of<Type extends keyof typeof policyEvents> = z.infer<(typeof policyEvents)[Type]>;
type Drafted = Of<'policy.drafted/1'>;
type OnDraft = { readonly draftId: string };

const draftOf = (state: UnitState, draftId: string): DraftVersion | undefined =>
  state.policy.drafts[draftId];

/** A version is headed and changed only while nobody has put it forward. */
export const onlyAnOpenVersionIsChanged: Rule<OnDraft, UnitState> = {
  name: 'onlyAnOpenVersionIsChanged',
  source: house('What was put forward is judged as it was put forward; what was approved stands.'),
  refuse: ({ draftId }, { state }) => {
    const draft = draftOf(state, draftId);
    return draft && standingOfDraft(draft) === 'open' ? undefined : notOpen;
  },
};
const notOpen: Problem = {
  kind: 'policy/not-open',
  says: 'This version is not open for changes. Have it returned, or begin a new one.',
};

/** The heading of a version may be put right while it is open. */
export const aHeadingIsPutRightWhileOpen: Rule<Drafted, UnitState> = {
  name: 'aHeadingIsPutRightWhileOpen',
  source: house('What was put forward is judged as it was put forward; what was approved stands.'),
  refuse: ({ draftId }, { state }) => {
    const draft = draftOf(state, draftId);
    return draft && standingOfDraft(draft) !== 'open' ? notOpen : undefined;
  },
};

/** Two versions of one policy never share a number. */
export const aVersionHasItsOwnNumber: Rule<Drafted, UnitState> = {
  name: 'aVersionHasItsOwnNumber',
  source: house('A case names the version it is worked under: one name, one version.'),
  refuse: ({ draftId, profileId, version }, { state }) =>
    findProfile(profileId, version) ||
    Object.values(state.policy.drafts).some(
      (other) =>
        other.draftId !== draftId &&
        !other.discarded &&
        other.profileId === profileId &&
        other.version === version,
    )
      ? {
          kind: 'policy/version-exists',
          says: 'There is such a version already. Give this one the next number.',
          fields: ['version'],
        }
      : undefined,
};

/** A copy is a copy of something. */
export const aCopyHasItsOriginal: Rule<Drafted, UnitState> = {
  name: 'aCopyHasItsOriginal',
  source: house('What is compared and taken over must be there.'),
  refuse: ({ basedOn }, { state }) =>
    !basedOn || findVersion(state.policy, basedOn.profileId, basedOn.version)
      ? undefined
      : {
          kind: 'policy/unknown-original',
          says: 'The version it should be a copy of is not known here.',
          fields: ['basedOn'],
        },
};

/** A blank never takes the place of a policy that is written down. */
export const aBlankIsForANewForce: Rule<Drafted, UnitState> = {
  name: 'aBlankIsForANewForce',
  source: house('A force whose policy is known begins with what it says.'),
  refuse: ({ basedOn, profileId }) =>
    basedOn === undefined && profiles.some((profile) => profile.id === profileId)
      ? {
          kind: 'policy/force-known',
          says: 'This force’s policy is known here. Begin with a copy of it.',
          fields: ['basedOn', 'profileId'],
        }
      : undefined,
};

/** A new version of a policy begins after the one it takes the place of. */
export const aVersionBeginsAfterItsOriginal: Rule<Drafted, UnitState> = {
  name: 'aVersionBeginsAfterItsOriginal',
  source: house('Versions follow each other in time; old cases keep theirs.'),
  refuse: ({ basedOn, profileId, effectiveFrom }, { state }) => {
    const base = basedOn && findVersion(state.policy, basedOn.profileId, basedOn.version);
    return base?.id === profileId && effectiveFrom <= base.effectiveFrom
      ? {
          kind: 'policy/begins-too-early',
          says: 'It would begin before the version it is a copy of. Give a later day.',
          fields: ['effectiveFrom'],
        }
      : undefined;
  },
};

/** A version that two people changed differently is settled before it is put forward. */
export const aContestedVersionIsSettledFirst: Rule<OnDraft, UnitState> = {
  name: 'aContestedVersionIsSettledFirst',
  source: house('Time never picks a winner: a person chooses between two values.'),
  refuse: ({ draftId }, { state }) => {
    const draft = draftOf(state, draftId);
    const keys = draft ? contestedChanges(draft) : [];
    return keys.length === 0
      ? undefined
      : {
          kind: 'policy/two-values-stand',
          says: 'A value was given differently, apart. Choose one of the two first.',
          fields: [...keys],
        };
  },
};

/** A version that changes nothing is no version. */
export const aVersionChangesSomething: Rule<OnDraft, UnitState> = {
  name: 'aVersionChangesSomething',
  source: house('Nobody signs what says the same as before.'),
  refuse: ({ draftId }, { state }) => {
    const draft = draftOf(state, draftId);
    if (!draft || standingOfDraft(draft) !== 'open') return undefined;
    const values = profileOfDraft(state.policy, draft)?.values;
    return JSON.stringify(values) === JSON.stringify(baseOfDraft(state.policy, draft)?.values)
      ? {
          kind: 'policy/nothing-changed',
          says: 'Nothing is changed yet: this version says what its original says.',
        }
      : undefined;
  },
};

/** The rules about a whole version, asked when it is put forward. */
export const wholeVersionRules: readonly Rule<OnDraft, UnitState>[] = versionRules.map(
  ({ name, source, find }) => ({
    name,
    source,
    refuse: ({ draftId }, { state }) => {
      const draft = draftOf(state, draftId);
      const profile = draft && profileOfDraft(state.policy, draft);
      const found = profile && find({ profile, fills: fillsFor(state.policy, profile) });
      return found && { kind: found.kind, says: found.says, fields: [...found.keys] };
    },
  }),
);

/** What has not been put forward is neither approved nor returned. */
export const onlyWhatIsProposedIsJudged: Rule<OnDraft, UnitState> = {
  name: 'onlyWhatIsProposedIsJudged',
  source: house('What is approved is what its author put forward, and nothing else.'),
  refuse: ({ draftId }, { state }) => {
    const draft = draftOf(state, draftId);
    return draft && standingOfDraft(draft) === 'proposed'
      ? undefined
      : { kind: 'policy/not-proposed', says: 'This version is not put forward for approval.' };
  },
};

/** The unit's charter names who may sign for it. */
export const onlyACustodianSigns: Rule<OnDraft, UnitState> = {
  name: 'onlyACustodianSigns',
  source: house('What binds the unit is signed by a custodian that its charter names.'),
  refuse: (_event, { actor, unit }) =>
    unit.custodians === undefined || unit.custodians.includes(actor.member)
      ? undefined
      : {
          kind: 'policy/not-a-custodian',
          says: 'Only a custodian of the unit signs a version. Ask one of them.',
        },
};

/** With two custodians, two people sign. A founder alone signs alone, under the standing warning. */
export const twoCustodiansMeanTwoSignatures: Rule<OnDraft, UnitState> = {
  name: 'twoCustodiansMeanTwoSignatures',
  source: house(
    'The unit’s charter asks for two people where there are two custodians; alone, a founder signs alone and is warned of it.',
  ),
  refuse: ({ draftId }, { state, actor, unit }) =>
    (unit.custodians?.length ?? 1) > 1 && draftOf(state, draftId)?.proposed?.member === actor.member
      ? {
          kind: 'policy/second-signature',
          says: 'Whoever put it forward does not approve it: another custodian signs.',
        }
      : undefined,
};

/** What is over is not discarded. */
export const onlyWhatIsNotSettledIsDiscarded: Rule<OnDraft, UnitState> = {
  name: 'onlyWhatIsNotSettledIsDiscarded',
  source: house('Cases may be worked under an approved version: it is replaced, never taken away.'),
  refuse: ({ draftId }, { state }) => {
    const draft = draftOf(state, draftId);
    return draft && ['open', 'proposed'].includes(standingOfDraft(draft))
      ? undefined
      : {
          kind: 'policy/settled',
          says: 'This version is approved or discarded already. Begin a new one instead.',
        };
  },
};
