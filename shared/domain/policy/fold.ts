import type { Act } from '../act.ts';
import type { Folds } from '../noun.ts';
import { setRegister } from '../register.ts';
import type { policyEvents } from './events.ts';
import { versionName, type DraftVersion, type PolicySlice, type Signed } from './slice.ts';

/** What follows for the unit's policy. A filled-in or changed value stands beside what its author had not seen, and replaces what they
 *  had. An approved version never changes; a change that was made without knowing of a proposal opens it again. */
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
    return {
      ...slice,
      filled: { ...slice.filled, [name]: { ...ofVersion, [event.key]: register } },
    };
  },
  'policy.drafted/1': (slice, { type: _type, ...heading }, act) => {
    const known = slice.drafts[heading.draftId];
    if (known && isSettled(known)) return slice;
    const draft: DraftVersion = {
      begun: known?.begun ?? signed(act),
      changes: known?.changes ?? {},
      ...(known?.returned ? { returned: known.returned } : {}),
      ...heading,
    };
    return put(slice, draft);
  },
  'policy.value-changed/1': (slice, { type: _type, draftId, key, over, ...change }, act) => {
    const draft = slice.drafts[draftId];
    if (!draft || isSettled(draft)) return slice;
    const { proposed: _proposed, ...open } = draft;
    const { value, decidedBy, decidedOn, reason, sentence } = change;
    const register = setRegister(
      draft.changes[key] ?? [],
      { value, decidedBy, decidedOn, reason, ...(sentence ? { sentence } : {}) },
      over,
      act,
    );
    return put(slice, { ...open, changes: { ...draft.changes, [key]: register } });
  },
  'policy.proposed/1': (slice, { type: _type, draftId, ...proposed }, act) =>
    step(slice, draftId, (draft) => ({ ...draft, proposed: { ...proposed, ...signed(act) } })),
  'policy.returned/1': (slice, { type: _type, draftId, ...returned }, act) =>
    step(slice, draftId, ({ proposed: _proposed, ...draft }) => ({
      ...draft,
      returned: { ...returned, ...signed(act) },
    })),
  'policy.approved/1': (slice, { type: _type, draftId, ...approved }, act) =>
    step(slice, draftId, (draft) => ({ ...draft, approved: { ...approved, ...signed(act) } })),
  'policy.discarded/1': (slice, { type: _type, draftId, ...discarded }, act) =>
    step(slice, draftId, (draft) => ({ ...draft, discarded: { ...discarded, ...signed(act) } })),
};

const signed = (act: Act): Signed => ({
  actId: act.id,
  at: act.at,
  by: act.by.name,
  member: act.by.member,
});

const isSettled = (draft: DraftVersion): boolean =>
  draft.approved !== undefined || draft.discarded !== undefined;

const put = (slice: PolicySlice, draft: DraftVersion): PolicySlice => ({
  ...slice,
  drafts: { ...slice.drafts, [draft.draftId]: draft },
});

function step(
  slice: PolicySlice,
  draftId: string,
  next: (draft: DraftVersion) => DraftVersion,
): PolicySlice {
  const draft = slice.drafts[draftId];
  return draft && !isSettled(draft) ? put(slice, next(draft)) : slice;
}
