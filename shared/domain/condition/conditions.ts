import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import type { Determination } from '../determination/slice.ts';
import { standingDetermination } from '../determination/standing.ts';
import type { CaseState } from '../state.ts';
import { laterDecisions } from './later-decisions.ts';
import { servedOnOf } from './served-on.ts';
import {
  applyDecision,
  versionOn,
  withEnds,
  type ConditionHistory,
  type ConditionVersion,
} from './versions.ts';

/** @file The conditions of a case, derived from what authorities decided and what the member was served. The one reader of what binds. */

/** One condition or approved step, as it binds the member. The fields are those of its newest version that was served, or of its first. */
export type Condition = Pick<ConditionHistory, 'versions' | 'endsOn' | 'endedBecause'> & {
  readonly id: string;
  readonly origin: 'imposed' | 'agreed';
  readonly kind: string;
  readonly text: string;
  readonly necessity: string;
  readonly proportionality: string;
  readonly monitoring?: string | undefined;
  readonly owner?: string | undefined;
  readonly effectiveFrom: CivilDate;
  readonly reviewOn?: CivilDate | undefined;
  readonly determinationId: string;
  /** 1 when first decided, one more for each later decision that says it anew. */
  readonly version: number;
  /** The day its notice was served; agreed steps need no notice to bind. */
  readonly servedOn?: CivilDate | undefined;
  /** True for the decision itself that the association must cease, where it names no conditions. */
  readonly isCessation?: boolean | undefined;
};

/** Where a condition stands on a day. It stands while an appeal may be made or is heard (W32, W33). */
export type ConditionStanding = 'not-yet-served' | 'from-a-later-day' | 'in-force' | 'ended';

/** The conditions and approved steps of the determination that stands, as appeals and reviews since then left them; ended ones too. */
export function conditionsOf(state: CaseState): readonly Condition[] {
  const determination = standingDetermination(state);
  if (!determination) return [];
  const servedOn = servedOnOf(state);
  const histories = laterDecisions(state).reduce(
    (before, decision) => applyDecision(before, decision, servedOn),
    firstSaid(state, determination),
  );
  const agreed = new Set<string>(determination.approvedMitigationIds);
  return histories.flatMap((history) => asCondition(withEnds(history), determination, agreed));
}

/** Where a condition stands on a day. */
export function standingOn(
  condition: Condition,
  state: CaseState,
  today: CivilDate,
): ConditionStanding {
  if (state.case.closed || state.case.withdrawn) return 'ended';
  if (condition.endsOn && compareDates(today, condition.endsOn) >= 0) return 'ended';
  if (versionOn(condition, today)) return 'in-force';
  return condition.versions.some(({ servedOn }) => servedOn)
    ? 'from-a-later-day'
    : 'not-yet-served';
}

/** True where there were conditions and none stands any more: each was ended by a review or on appeal. */
export function allHaveEnded(state: CaseState, today: CivilDate): boolean {
  const conditions = conditionsOf(state);
  return (
    conditions.length > 0 &&
    conditions.every((condition) => standingOn(condition, state, today) === 'ended')
  );
}

/** A condition as it reads on a day: the version that binds then, or else the one that will. */
export function readingOn(condition: Condition, today: CivilDate): Condition {
  const version = versionOn(condition, today);
  return version ? { ...condition, ...fieldsOf(version) } : condition;
}

/** The versions that were decided and whose notice is not served yet: the earlier version stands until then. */
export const unservedVersions = (condition: Condition): readonly ConditionVersion[] =>
  condition.versions.filter(({ servedOn, endedOn }) => !servedOn && !endedOn);

function asCondition(
  history: ConditionHistory,
  { determinationId }: Determination,
  agreed: ReadonlySet<string>,
): readonly Condition[] {
  const { versions } = history;
  const newest = versions.findLast(({ servedOn, endedOn, supersededBy }) =>
    Boolean(servedOn && (!endedOn || supersededBy)),
  );
  const shown = newest ?? versions[0];
  if (!shown) return [];
  return [
    {
      ...history,
      ...fieldsOf(shown),
      origin: agreed.has(history.id) ? 'agreed' : 'imposed',
      determinationId,
      ...(history.id === determinationId ? { isCessation: true } : {}),
    },
  ];
}

const fieldsOf = ({
  origin: _origin,
  originId: _originId,
  decidedOn: _decidedOn,
  reason: _reason,
  endedOn: _endedOn,
  supersededBy: _supersededBy,
  ...fields
}: ConditionVersion) => fields;

/** What the standing determination said, with how each condition read in those that it replaced. */
function firstSaid(state: CaseState, standing: Determination): readonly ConditionHistory[] {
  const servedOn = servedOnOf(state);
  const chain = chainOf(state, standing);
  const imposed = conditionsIn(standing).map(({ conditionId }) => ({
    id: conditionId,
    versions: chain
      .flatMap((made) =>
        conditionsIn(made)
          .filter((known) => known.conditionId === conditionId)
          .map((known) => ({ made, known })),
      )
      .map(({ made, known: { conditionId: _id, ...words } }, index) => ({
        ...words,
        version: index + 1,
        origin: 'determination' as const,
        originId: made.determinationId,
        decidedOn: made.decidedOn,
        servedOn: servedOn('determination', made.determinationId),
      })),
  }));
  return [...imposed, ...agreedIn(state, standing)];
}

/** The conditions a determination imposes. Where it says that the association must cease and names none, that itself is one. */
function conditionsIn(made: Determination): Determination['conditions'] {
  if (made.outcome !== 'association-must-cease' || made.conditions.length > 0)
    return made.conditions;
  return [
    {
      conditionId: made.determinationId,
      kind: 'cease-association',
      text: 'The association must cease.',
      necessity: made.reasons,
      proportionality: made.ndm.options,
      effectiveFrom: made.decidedOn,
      ...(made.reviewOn ? { reviewOn: made.reviewOn } : {}),
    },
  ];
}

function agreedIn(
  state: CaseState,
  { determinationId, decidedOn, approvedMitigationIds }: Determination,
): readonly ConditionHistory[] {
  return state.mitigation.steps
    .filter((step) => approvedMitigationIds.some((id) => id === step.mitigationId))
    .map((step) => ({
      id: step.mitigationId,
      versions: [
        {
          version: 1,
          kind: step.kind,
          text: step.text,
          necessity: step.necessity,
          proportionality: step.proportionality,
          monitoring: step.monitorMethod,
          owner: step.owner,
          effectiveFrom: decidedOn,
          reviewOn: step.reviewOn,
          origin: 'agreed' as const,
          originId: determinationId,
          decidedOn,
          servedOn: decidedOn,
        },
      ],
    }));
}

/** The determinations that led to the one that stands, oldest first. */
function chainOf(state: CaseState, standing: Determination): readonly Determination[] {
  const chain: Determination[] = [standing];
  for (;;) {
    const replaced = chain[0]?.replaces?.determinationId;
    const earlier = state.determination.made.find(
      (made) => made.determinationId === replaced && !chain.includes(made),
    );
    if (!earlier) return chain;
    chain.unshift(earlier);
  }
}
