import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import { house } from '../cite.ts';
import type { Problem, Rule } from '../noun.ts';
import type { CaseState } from '../state.ts';
import type { ConditionChanges } from './changes.ts';
import { conditionsOf } from './conditions.ts';
import { soundConditionRules, type Worded } from './sound.ts';

/** @file What a decided appeal or review may do to the conditions that stand. */

/** The changes of an event, where they stand in it (`changes`), and the day they were decided. */
export type Changing = {
  readonly at: string;
  readonly changes: ConditionChanges;
  readonly decidedOn: CivilDate;
};
type Pick<Event> = (event: Event) => Changing | undefined;

/** The rules of changes to conditions, for the event that carries them. */
export const conditionChangeRules = <Event extends { readonly decidedOn: CivilDate }>(
  pick: Pick<Event>,
): readonly Rule<Event, CaseState>[] => [
  ...soundConditionRules<Event>({
    conditions: (event) => worded(pick(event)),
    decidedOn: ({ decidedOn }) => decidedOn,
  }),
  onlyWhatStandsChanges(pick),
  aConditionChangesOnce(pick),
  anAddedConditionIsNew(pick),
  nothingEndsBeforeItIsDecided(pick),
];

const worded = (changing: Changing | undefined): readonly Worded[] =>
  changing
    ? (['varied', 'added'] as const).flatMap((list) =>
        changing.changes[list].map((condition, index) => ({
          ...condition,
          path: `${changing.at}.${list}.${String(index)}`,
        })),
      )
    : [];

/** The places of those entries of ended and varied conditions that a test finds wrong. */
const placesWhere = (
  { at, changes }: Changing,
  isWrong: (id: string, index: number) => boolean,
): readonly string[] =>
  [
    ...changes.ended.map(({ conditionId }, index) => ({ id: conditionId, list: 'ended', index })),
    ...changes.varied.map(({ conditionId }, index) => ({ id: conditionId, list: 'varied', index })),
  ]
    .filter(({ id }, place) => isWrong(id, place))
    .map(({ list, index }) => `${at}.${list}.${String(index)}.conditionId`);

const problemAt = (kind: string, says: string, fields: readonly string[]): Problem | undefined =>
  fields.length === 0 ? undefined : { kind, says, fields };

const onlyWhatStandsChanges = <Event>(pick: Pick<Event>): Rule<Event, CaseState> => ({
  name: 'onlyWhatStandsChanges',
  source: house('What never bound, or binds no more, cannot be varied or ended.'),
  refuse: (event, { state }) => {
    const changing = pick(event);
    if (!changing) return undefined;
    const standing = new Set(
      conditionsOf(state)
        .filter(({ endsOn }) => !endsOn || compareDates(endsOn, changing.decidedOn) > 0)
        .map(({ id }) => id),
    );
    return problemAt(
      'condition/not-standing',
      'This condition does not stand. Choose one that does.',
      placesWhere(changing, (id) => !standing.has(id)),
    );
  },
});

const aConditionChangesOnce = <Event>(pick: Pick<Event>): Rule<Event, CaseState> => ({
  name: 'aConditionChangesOnce',
  source: house('One decision does one thing to a condition: ends it or varies it.'),
  refuse: (event) => {
    const changing = pick(event);
    if (!changing) return undefined;
    const ids = [...changing.changes.ended, ...changing.changes.varied].map(
      ({ conditionId }): string => conditionId,
    );
    return problemAt(
      'condition/changed-twice',
      'This condition is changed twice here. End it or vary it, once.',
      placesWhere(changing, (id, place) => ids.indexOf(id) !== place),
    );
  },
});

const anAddedConditionIsNew = <Event>(pick: Pick<Event>): Rule<Event, CaseState> => ({
  name: 'anAddedConditionIsNew',
  source: house('What stands already is varied, not added again.'),
  refuse: (event, { state }) => {
    const changing = pick(event);
    if (!changing) return undefined;
    const known = new Set(conditionsOf(state).map(({ id }) => id));
    return problemAt(
      'condition/known-already',
      'This condition is on the record already. Vary it instead.',
      changing.changes.added.flatMap(({ conditionId }, index) =>
        known.has(conditionId) ? [`${changing.at}.added.${String(index)}.text`] : [],
      ),
    );
  },
});

const nothingEndsBeforeItIsDecided = <Event>(pick: Pick<Event>): Rule<Event, CaseState> => ({
  name: 'nothingEndsBeforeItIsDecided',
  source: house('A member cannot have been free of a condition before anybody decided so.'),
  refuse: (event) => {
    const changing = pick(event);
    if (!changing) return undefined;
    return problemAt(
      'condition/ends-before-decision',
      'A condition cannot end before it was decided that it ends.',
      changing.changes.ended.flatMap(({ endsOn }, index) =>
        compareDates(endsOn, changing.decidedOn) < 0
          ? [`${changing.at}.ended.${String(index)}.endsOn`]
          : [],
      ),
    );
  },
});
