import { assert } from '../../../shared/kit/assert.ts';
import { letOthers } from '../let-others.ts';
import type { Steps } from '../matching/steps.ts';

/** @file Long work beside the answers: the page is never kept waiting for the whole of it. */

/** At most about as long without an answer to the page: a step that was begun is ended. A turn costs so little that it may be short, and an answer
 *  of several steps waits for one at each of them. */
const turnMs = 10;

/** Who does such work, and whether anybody still wants it. */
export type Beside = {
  readonly elapsedMs: () => number;
  /** Asked between two turns; what is not wanted any more stops. */
  readonly isWanted?: (() => boolean) | undefined;
  /** Told between two turns how many steps are done. */
  readonly progress?: ((steps: number) => void) | undefined;
};

/** Does work step by step, with others in between; undefined where it was not wanted to its end. */
export async function inTurns<T>(
  work: Steps<T>,
  { elapsedMs, isWanted, progress }: Beside,
): Promise<T | undefined> {
  let began = elapsedMs();
  let steps = 0;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    steps += 1;
    if (elapsedMs() - began < turnMs) continue;
    progress?.(steps);
    await letOthers();
    if (isWanted?.() === false) return undefined;
    began = elapsedMs();
  }
}

/** Work that is done once, for as many as ask. */
export function onceInTurns<T extends object>(
  make: () => Steps<T>,
  elapsedMs: () => number,
): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= wholeInTurns(make(), { elapsedMs }));
}

/** Work that nobody stops. */
export async function wholeInTurns<T extends object>(
  work: Steps<T>,
  { elapsedMs }: Pick<Beside, 'elapsedMs'>,
): Promise<T> {
  const value = await inTurns(work, { elapsedMs });
  assert(value, 'work that nobody stops comes to its end');
  return value;
}
