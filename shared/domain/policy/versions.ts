import { formatPlain, type CivilDate } from '../../kit/civil-date.ts';
import { civilDateOf } from '../../kit/instant.ts';
import { isContested, provisional } from '../register.ts';
import type { Source } from '../source.ts';
import { blankValues } from './blank.ts';
import { policyKeyNames, policyKeys, type PolicyKey } from './keys.ts';
import type { Profile, ProfileValues, StatedSource } from './profile.ts';
import { findProfile } from './profiles.ts';
import { withItemSources } from './item-sources.ts';
import type { ChangedValue, DraftVersion, PolicySlice } from './slice.ts';

/** @file The versions of policies that a unit may work under: those that ship, and those it made and approved for itself. */

/** Where a version of the unit's own stands on its way. */
export type DraftStanding = 'open' | 'proposed' | 'approved' | 'discarded';

/** How far a version of the unit's own has come. */
export function standingOfDraft(draft: DraftVersion): DraftStanding {
  if (draft.approved) return 'approved';
  if (draft.discarded) return 'discarded';
  return draft.proposed ? 'proposed' : 'open';
}

/** The version of a policy that ships, or that the unit has approved. */
export const findVersion = (slice: PolicySlice, id: string, version: string): Profile | undefined =>
  findProfile(id, version) ??
  ownVersions(slice).find((profile) => profile.id === id && profile.version === version);

// A slice never changes, and every case of a list asks for the same versions.
const versionsBySlice = new WeakMap<PolicySlice, readonly Profile[]>();

/** The versions the unit has approved for itself, oldest approval first. */
export function ownVersions(slice: PolicySlice): readonly Profile[] {
  const known = versionsBySlice.get(slice);
  if (known) return known;
  const made = Object.values(slice.drafts)
    .filter((draft) => draft.approved)
    .flatMap((draft) => profileOfDraft(slice, draft) ?? []);
  versionsBySlice.set(slice, made);
  return made;
}

/** A version as a profile: what it is based on, with what was changed. Undefined when its base is not known to this build. */
export function profileOfDraft(slice: PolicySlice, draft: DraftVersion): Profile | undefined {
  const values = baseValues(slice, draft);
  if (!values) return undefined;
  const { profileId, version, force, title, citation, basis, effectiveFrom } = draft;
  return {
    id: profileId,
    version,
    force,
    title,
    citation,
    effectiveFrom,
    basis,
    values: changed(values, draft),
  };
}

/** What a version is based on, as a profile: the version it was copied from, without what was changed. */
export function baseOfDraft(slice: PolicySlice, draft: DraftVersion): Profile | undefined {
  return profileOfDraft(slice, { ...draft, changes: {} });
}

function baseValues(slice: PolicySlice, draft: DraftVersion): ProfileValues | undefined {
  if (!draft.basedOn) return blankValues;
  const base = findBase(slice, draft.basedOn.profileId, draft.basedOn.version, draft.draftId);
  if (!base) return undefined;
  return base.id === draft.profileId ? base.values : takenOver(base, draft);
}

/** A version may rest on another of the unit's own, which was approved before it. */
function findBase(
  slice: PolicySlice,
  id: string,
  version: string,
  ownDraftId: string,
): Profile | undefined {
  const shipped = findProfile(id, version);
  if (shipped) return shipped;
  const own = Object.values(slice.drafts).find(
    (draft) =>
      draft.approved !== undefined &&
      draft.draftId !== ownDraftId &&
      draft.profileId === id &&
      draft.version === version,
  );
  return own && isBefore(slice, own, ownDraftId) ? profileOfDraft(slice, own) : undefined;
}

/** Guards against versions that rest on each other: one rests only on what was begun earlier. */
function isBefore(slice: PolicySlice, base: DraftVersion, draftId: string): boolean {
  const order = Object.keys(slice.drafts);
  const place = order.indexOf(draftId);
  return place === -1 || order.indexOf(base.draftId) < place;
}

/** No sentence of one force binds another: what is copied is the new force's own decision, and says from where. */
function takenOver(base: Profile, draft: DraftVersion): ProfileValues {
  const own = (source: Source): Source =>
    source.kind === 'clause' || source.kind === 'interpretation'
      ? {
          kind: 'decided',
          decidedBy: draft.begun.by,
          decidedOn: civilDateOf(draft.begun.at),
          why: `Taken over from ${base.title} (${source.kind === 'clause' ? source.ref : source.of}). ${draft.reason}`,
        }
      : source;
  return mapSources(base.values, own) as ProfileValues;
}

function mapSources(value: unknown, own: (source: Source) => Source): unknown {
  if (Array.isArray(value)) return value.map((item) => mapSources(item, own));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]: [string, unknown]) => [
      name,
      name === 'source' ? own(child as Source) : mapSources(child, own),
    ]),
  );
}

function changed(base: ProfileValues, draft: DraftVersion): ProfileValues {
  let values: ProfileValues = base;
  for (const key of policyKeyNames) {
    const change = provisional(draft.changes[key] ?? []);
    if (change?.value === undefined) continue;
    const parsed = policyKeys[key].schema.safeParse(change.value);
    if (!parsed.success) continue;
    const source = sourceOfChange(change);
    const value = withItemSources(base[key].value, parsed.data, source);
    values = { ...values, [key]: { value, source } };
  }
  return values;
}

const sourceOfChange = ({
  decidedBy,
  decidedOn,
  reason,
  sentence,
}: ChangedValue): StatedSource => ({
  kind: 'decided',
  decidedBy: `${decidedBy.name}, ${decidedBy.role}`,
  decidedOn,
  why: reason,
  ...(sentence ?? {}),
});

/** Keys of an open version where two people left different values standing: a person has to choose. */
export const contestedChanges = (draft: DraftVersion): readonly PolicyKey[] =>
  policyKeyNames.filter((key) => isContested(draft.changes[key] ?? []));

/** A version of a policy by its name and number. */
export type VersionRef = { readonly profileId: string; readonly version: string };

/** Under which version a case opened on a day is worked: the newest that the unit approved and that has begun, else the one it was
 *  founded under. A case keeps the version that it was opened under. */
export function governingOn(slice: PolicySlice, founding: VersionRef, day: CivilDate): VersionRef {
  const governing = Object.values(slice.drafts)
    .filter((draft) => draft.approved && draft.governs && draft.effectiveFrom <= day)
    .reduce<DraftVersion | undefined>(
      (latest, draft) => (latest && latest.effectiveFrom > draft.effectiveFrom ? latest : draft),
      undefined,
    );
  return governing ? { profileId: governing.profileId, version: governing.version } : founding;
}

/** When the policy itself was to be reviewed, once that day has passed. */
export const reviewPassedOn = (profile: Profile, today: CivilDate): CivilDate | undefined => {
  const day = profile.values['policy.reviewDate'].value;
  return day !== undefined && day < today ? day : undefined;
};

/** The sentence that says so. */
export const reviewPassedWords = (profile: Profile, day: CivilDate): string =>
  `${profile.title} was to be reviewed by its own force on ${formatPlain(day)}. Ask whether a newer text is in force.`;
