import type { MatchReason } from '../matching/match.ts';
import { matchOrganisationsInSteps } from '../matching/organisations.ts';
import { matchPeopleInSteps } from '../matching/people.ts';
import type { Steps } from '../matching/steps.ts';
import { inTurns } from './in-turns.ts';
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
  const places = (kind: Writing['kind']): readonly number[] =>
    writings.flatMap((writing, at) => (writing.kind === kind ? [at] : []));
  const [people, bodies] = [places('person'), places('organisation')];
  const turns = turnsOf(running, stepsOf(writings.length));
  const matched = await turns(
    matchPeopleInSteps(
      people.flatMap((at) => writings[at] ?? []),
      'within',
    ),
  );
  if (!matched) return undefined;
  const matchedBodies = await turns(
    matchOrganisationsInSteps(
      bodies.map((at) => ({
        name: writings[at]?.names.join(' t/a ') ?? '',
        number: writings[at]?.numbers[0] ?? '',
      })),
      'within',
    ),
  );
  if (!matchedBodies) return undefined;
  const placed = (all: typeof matched.matches, at: readonly number[]): readonly Likely[] =>
    all.map((match) => ({ ...match, left: at[match.left] ?? 0, right: at[match.right] ?? 0 }));
  return [...placed(matched.matches, people), ...placed(matchedBodies.matches, bodies)].sort(
    (a, b) => b.bits - a.bits,
  );
}

/** About as many steps as so many records take: each is read four times, and compared with half a dozen others. */
const stepsOf = (records: number): number => 512 + records / 16 + (records * 6) / 256;

/** One count of steps for the comparisons that follow each other. */
function turnsOf({ progress, ...running }: Running, of: number) {
  let before = 0;
  return <T>(work: Steps<T>): Promise<T | undefined> => {
    const from = before;
    return inTurns(work, {
      ...running,
      progress: (steps) => {
        before = from + steps;
        progress(before / of);
      },
    });
  };
}
