import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import type { ChangedCondition, ConditionChanges } from './changes.ts';

/** @file How a condition came to read as it does: its versions, which of them binds on a day, and what a later decision does to them. */

/** What decided a version. */
export type VersionOrigin = 'determination' | 'appeal' | 'review' | 'agreed';

/** How a condition reads from a day on. */
export type ConditionVersion = {
  /** 1 when first decided, one more for each later decision that says it anew. */
  readonly version: number;
  readonly kind: string;
  readonly text: string;
  readonly necessity: string;
  readonly proportionality: string;
  readonly monitoring?: string | undefined;
  readonly owner?: string | undefined;
  readonly effectiveFrom: CivilDate;
  readonly reviewOn?: CivilDate | undefined;
  readonly origin: VersionOrigin;
  /** The determination, appeal or review that decided it. */
  readonly originId: string;
  readonly decidedOn: CivilDate;
  /** Why it was varied or added; absent for what a determination said. */
  readonly reason?: string | undefined;
  /** The day its notice was served; what was agreed needs no notice. */
  readonly servedOn?: CivilDate | undefined;
  /** The first day on which it no longer binds. */
  readonly endedOn?: CivilDate | undefined;
  readonly supersededBy?: number | undefined;
};

/** A condition with how it came to be. `endsOn` is the first day on which it no longer binds. */
export type ConditionHistory = {
  readonly id: string;
  readonly versions: readonly ConditionVersion[];
  readonly endsOn?: CivilDate | undefined;
  readonly endedBecause?: string | undefined;
};

/** A decided appeal or review, as far as conditions go. */
export type LaterDecision = {
  readonly origin: 'appeal' | 'review';
  readonly originId: string;
  readonly decidedOn: CivilDate;
  readonly changes: ConditionChanges;
  /** Set when an appeal was upheld: what its decision said binds no longer. */
  readonly undoes?: { readonly origin: VersionOrigin; readonly originId: string } | undefined;
};

/** When a decision's notice was served. */
export type ServedOn = (origin: VersionOrigin, originId: string) => CivilDate | undefined;

/** The day from which a version binds: effective, and its notice served. */
export const bindsFrom = ({
  effectiveFrom,
  servedOn,
}: Pick<ConditionVersion, 'effectiveFrom' | 'servedOn'>): CivilDate | undefined =>
  servedOn && (compareDates(servedOn, effectiveFrom) > 0 ? servedOn : effectiveFrom);

/** What one later decision leaves of the conditions before it. */
export function applyDecision(
  before: readonly ConditionHistory[],
  decision: LaterDecision,
  servedOn: ServedOn,
): readonly ConditionHistory[] {
  const { changes, origin, originId, decidedOn } = decision;
  const versionFrom = (changed: ChangedCondition, version: number): ConditionVersion => {
    const { conditionId: _id, ...words } = changed;
    const served = servedOn(origin, originId);
    return { ...words, version, origin, originId, decidedOn, servedOn: served };
  };
  const kept = undone(before, decision).map((condition) => {
    const ended = changes.ended.find(({ conditionId }) => conditionId === condition.id);
    const varied = changes.varied.find(({ conditionId }) => conditionId === condition.id);
    const withEnd =
      ended && !condition.endsOn
        ? { ...condition, endsOn: ended.endsOn, endedBecause: ended.reason }
        : condition;
    return varied
      ? {
          ...withEnd,
          versions: [...withEnd.versions, versionFrom(varied, withEnd.versions.length + 1)],
        }
      : withEnd;
  });
  const added = changes.added
    .filter(({ conditionId }) => !before.some(({ id }) => id === conditionId))
    .map((condition) => ({ id: condition.conditionId, versions: [versionFrom(condition, 1)] }));
  return [...kept, ...added];
}

/** An upheld appeal: what the decision appealed against first said ends; what it varied reads again as before. */
function undone(
  before: readonly ConditionHistory[],
  { undoes, decidedOn }: LaterDecision,
): readonly ConditionHistory[] {
  if (!undoes) return before;
  const isOfIt = (version: ConditionVersion | undefined): boolean =>
    version?.origin === undoes.origin && version.originId === undoes.originId;
  return before.map((condition) => {
    const first = condition.versions.findLast(({ origin }) => origin === 'determination');
    if (isOfIt(first ?? condition.versions[0]))
      return condition.endsOn
        ? condition
        : { ...condition, endsOn: decidedOn, endedBecause: 'The appeal against it was upheld.' };
    return {
      ...condition,
      versions: condition.versions.map((version) =>
        isOfIt(version) && !version.endedOn ? { ...version, endedOn: decidedOn } : version,
      ),
    };
  });
}

/** The same history, each version saying when the next one took its place. */
export function withEnds(condition: ConditionHistory): ConditionHistory {
  const versions = condition.versions.map((version) => {
    const next = condition.versions.find(
      (later) => later.version > version.version && bindsFrom(later) && !later.endedOn,
    );
    if (version.endedOn || !next) return version;
    return { ...version, endedOn: bindsFrom(next), supersededBy: next.version };
  });
  return { ...condition, versions };
}

/** The version that binds on a day. */
export function versionOn(
  condition: ConditionHistory,
  on: CivilDate,
): ConditionVersion | undefined {
  if (condition.endsOn && compareDates(on, condition.endsOn) >= 0) return undefined;
  return condition.versions.findLast((version) => {
    const from = bindsFrom(version);
    return (
      from !== undefined &&
      compareDates(from, on) <= 0 &&
      (!version.endedOn || compareDates(on, version.endedOn) < 0)
    );
  });
}
