import type { ConditionStanding } from '../../../shared/domain/condition/conditions.ts';
import type { Finding } from '../../../shared/domain/condition/events.ts';
import type { ConditionVersion, VersionOrigin } from '../../../shared/domain/condition/versions.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import type { Tone } from '../../ui/badge.tsx';
import type { Row } from '../../ui/rows.tsx';

/** @file How conditions, their versions and what checks found read on the screen. */

export const standingWords: Readonly<Record<ConditionStanding, string>> = {
  'not-yet-served': 'Not served yet: binds nobody',
  'from-a-later-day': 'In force later',
  'in-force': 'In force',
  ended: 'Ended',
};

export const standingTones: Readonly<Record<ConditionStanding, Tone>> = {
  'not-yet-served': 'warning',
  'from-a-later-day': 'info',
  'in-force': 'success',
  ended: 'neutral',
};

export const findingTones: Readonly<Record<Finding | 'not-checked', Tone>> = {
  complied: 'success',
  'not-complied': 'danger',
  unclear: 'warning',
  'not-checked': 'info',
};

const origins: Readonly<Record<VersionOrigin, string>> = {
  determination: 'Determination',
  appeal: 'Appeal',
  review: 'Review',
  agreed: 'Agreed with the member',
};

/** One version to read. */
export const versionRows = (version: ConditionVersion): readonly Row[] =>
  [
    { label: `Version ${String(version.version)}`, value: version.text },
    {
      label: 'Decided',
      value: `${origins[version.origin]}, ${formatPlain(version.decidedOn)}`,
    },
    { label: 'Why', value: version.reason ?? '' },
    { label: 'Applies from', value: formatPlain(version.effectiveFrom) },
    {
      label: 'Notice served',
      value: version.servedOn
        ? formatPlain(version.servedOn)
        : 'Not yet: the version before stands',
    },
    { label: 'Binds until', value: endOf(version) },
  ].filter(({ value }) => value !== '');

function endOf({ endedOn, supersededBy }: ConditionVersion): string {
  if (!endedOn) return '';
  return supersededBy === undefined
    ? `before ${formatPlain(endedOn)}, on appeal`
    : `before ${formatPlain(endedOn)}, when version ${String(supersededBy)} took its place`;
}
