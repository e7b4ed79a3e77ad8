import type { Act } from '../act.ts';
import type { Folds } from '../noun.ts';
import { setRegister } from '../register.ts';
import type { policyEvents } from './events.ts';
import { hasSeen } from '../seen.ts';
import {
  versionName,
  type Changes,
  type DraftVersion,
  type Line,
  type PolicySlice,
  type Signed,
} from './slice.ts';

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
    const { draftId, ...said } = heading;
    const draft: DraftVersion = {
      begun: known?.begun ?? signed(act),
      changes: known?.changes ?? {},
      lines: withLine(known?.lines ?? [], { act, wrote: { heading: said } }),
      ...(known?.returned ? { returned: known.returned } : {}),
      draftId,
      ...said,
    };
    return put(slice, draft);
  },
  'policy.value-changed/1': (slice, { type: _type, draftId, key, over, ...change }, act) => {
    const draft = slice.drafts[draftId];
    if (!draft || draft.discarded) return slice;
    const { value, decidedBy, decidedOn, reason, sentence } = change;
    const wrote = {
      key,
      value: { value, decidedBy, decidedOn, reason, ...(sentence ? { sentence } : {}) },
      over,
    };
    const line = { act, wrote };
    if (draft.approved) return put(slice, { ...draft, beside: lay(draft.beside ?? {}, line) });
    const { proposed: _proposed, ...open } = draft;
    const lines = withLine(draft.lines, line);
    return put(slice, { ...open, lines, changes: lay(draft.changes, line) });
  },
  'policy.proposed/1': (slice, { type: _type, draftId, ...proposed }, act) =>
    step(slice, draftId, (draft) => ({ ...draft, proposed: { ...proposed, ...signed(act) } })),
  'policy.returned/1': (slice, { type: _type, draftId, ...returned }, act) =>
    step(slice, draftId, ({ proposed: _proposed, ...draft }) => ({
      ...draft,
      returned: { ...returned, ...signed(act) },
    })),
  'policy.approved/1': (slice, { type: _type, draftId, ...approved }, act) =>
    step(slice, draftId, (draft) => ({
      ...asSeenBy(draft, act),
      approved: { ...approved, ...signed(act) },
    })),
  'policy.holidays-taken-over/1': (slice, { type: _type, ...table }, act) => ({
    ...slice,
    holidays: [
      ...(slice.holidays ?? []).filter(({ actId }) => actId !== act.id),
      { ...table, actId: act.id },
    ],
  }),
  'policy.discarded/1': (slice, { type: _type, draftId, ...discarded }, act) =>
    step(slice, draftId, (draft) => ({ ...draft, discarded: { ...discarded, ...signed(act) } })),
};

const signed = (act: Act): Signed => ({
  actId: act.id,
  at: act.at,
  by: act.by.name,
  member: act.by.member,
});

/** The version as whoever signs an act had it before them. What a colleague wrote meanwhile stands beside it. */
function asSeenBy(draft: DraftVersion, act: Act): DraftVersion {
  const seen = draft.lines.filter((line) => hasSeen(act, line.act.id));
  // An approval that had not seen the beginning says nothing of what it saw.
  if (seen.length === draft.lines.length || !hasSeen(act, draft.begun.actId)) return draft;
  const heading = seen.findLast((line) => 'heading' in line.wrote)?.wrote;
  const unseen = draft.lines.filter((line) => !seen.includes(line));
  return {
    ...draft,
    ...(heading && 'heading' in heading ? heading.heading : {}),
    changes: seen.reduce<Changes>(lay, {}),
    beside: unseen.reduce<Changes>(lay, {}),
  };
}

/** A value laid over those of its key that its author knew. */
function lay(changes: Changes, { act, wrote }: Line): Changes {
  if ('heading' in wrote) return changes;
  const register = setRegister(changes[wrote.key] ?? [], wrote.value, wrote.over, act);
  return { ...changes, [wrote.key]: register };
}

/** The same line told twice is one. */
const withLine = (lines: readonly Line[], line: Line): readonly Line[] => [
  ...lines.filter(({ act, wrote }) => act.id !== line.act.id || about(wrote) !== about(line.wrote)),
  line,
];
const about = (wrote: Line['wrote']): string => ('key' in wrote ? wrote.key : '');

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
