import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { CaseContent } from '../../../shared/domain/bundle/content.ts';
import type { BundleProfile } from '../../../shared/domain/bundle/profile-names.ts';
import { bundleProfiles } from '../../../shared/domain/bundle/profiles.ts';
import { compartmentOf } from '../../../shared/domain/compartments.ts';
import type { TimelineEntry } from '../../../shared/domain/timeline.ts';
import { formatInstant } from '../../../shared/kit/instant.ts';

/** @file What happened, as a bundle of a profile tells it. */

/** Acts that are in no timeline outside: who may read, who looked, to whom it went, what came from whoever reported. */
const neverTold: ReadonlySet<string> = new Set([
  ...['access', 'bundle', 'guest-pack', 'reporter', 'reporter-support', 'characteristics'],
]);
/** Besides these, where the bundle is partial: they may show who told us, or tell of other cases. */
const onlyInFull: ReadonlySet<string> = new Set([
  ...['intake-document', 'self-disclosure', 'disclosure', 'disclosure-copy', 'inquiry', 'contest'],
  'grading',
]);

/** The acts that a profile tells, newest first, as the vault tells them. */
export const actsTold = (
  timeline: readonly TimelineEntry[],
  profile: BundleProfile,
): readonly TimelineEntry[] => {
  const { timeline: told, isPartial } = bundleProfiles[profile];
  return timeline.filter(({ type, isLook }) => {
    const noun = type.slice(0, type.indexOf('.'));
    if (isLook || neverTold.has(noun) || compartmentOf(type) !== undefined) return false;
    if (type === 'case.copy-saved/1' || (isPartial && onlyInFull.has(noun))) return false;
    return told.of === 'all' || told.of.includes(noun);
  });
};

/** The timeline of a bundle, oldest first. A sample tells what was done and when, in our words alone. */
export function timelineTold(view: CaseView, profile: BundleProfile): CaseContent['timeline'] {
  const { timeline, provenance } = bundleProfiles[profile];
  return actsTold(view.timeline, profile)
    .toReversed()
    .map(({ at, head, rest, by, actId }) => ({
      at: at.utc,
      shown: formatInstant(at),
      what: head,
      more: profile === 'dip-sample' ? '' : (rest ?? ''),
      by: timeline.names ? by : '',
      ...(provenance === 'none' ? {} : { act: actId }),
    }));
}
