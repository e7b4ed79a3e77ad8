import type { Matched, MatchReason } from '../matching/match.ts';
import { matchOrganisationsInSteps } from '../matching/organisations.ts';
import { matchPeopleInSteps } from '../matching/people.ts';
import { flatMapInSteps, forEachInSteps, type Steps } from '../matching/steps.ts';
import { inTurns } from './in-turns.ts';
import { sortInSteps } from '../sort-in-steps.ts';
import type { Writing } from './writings.ts';

/** @file Compares everybody with everybody, a little at a time: the vault answers the page between two parts. */

/** Two writings that may be of one, by their places. */
export type Likely = {
  readonly left: number;
  readonly right: number;
  readonly strength: 'strong' | 'possible';
  readonly bits: number;
  readonly reasons: readonly MatchReason[];
};

/** How a comparison is run beside other work. */
export type Running = {
  readonly progress: (done: number) => void;
  /** Asked between two parts: it stops when nobody wants it any more. */
  readonly isWanted: () => boolean;
  readonly elapsedMs: () => number;
};

/** The likely pairs, strongest first; undefined where it was not wanted to its end. */
export async function compareEverybody(
  writings: readonly Writing[],
  running: Running,
): Promise<readonly Likely[] | undefined> {
  const of = stepsOf(writings.length);
  return inTurns(compareInSteps(writings), {
    ...running,
    progress: (steps) => running.progress(steps / of),
  });
}

function* compareInSteps(writings: readonly Writing[]): Steps<readonly Likely[]> {
  const people: number[] = [];
  const bodies: number[] = [];
  yield* forEachInSteps(writings, ({ kind }, at) => (kind === 'person' ? people : bodies).push(at));
  const likely: Likely[] = [];
  const take = ({ matches }: Matched, places: readonly number[]): Steps<undefined> =>
    forEachInSteps(matches, ({ left, right, ...match }) =>
      likely.push({ ...match, left: places[left] ?? 0, right: places[right] ?? 0 }),
    );
  const persons = yield* flatMapInSteps(people, (at) => writings.slice(at, at + 1));
  yield* take(yield* matchPeopleInSteps(persons, 'within'), people);
  const named = yield* flatMapInSteps(bodies, (at) => [
    { name: writings[at]?.names.join(' t/a ') ?? '', number: writings[at]?.numbers[0] ?? '' },
  ]);
  yield* take(yield* matchOrganisationsInSteps(named, 'within'), bodies);
  return yield* sortInSteps(likely, (a, b) => b.bits - a.bits);
}

/** About as many steps as so many records take: each is read four times, and compared with half a dozen others. */
const stepsOf = (records: number): number => 512 + records / 16 + (records * 6) / 256;
