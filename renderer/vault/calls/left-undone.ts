import type { UndoneStep } from '../../../shared/contract/vault/workstation.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { isDiskFailure } from '../store/database.ts';

/** @file What follows an unlock and could not be done because the disk did not take it or the local database did not answer, as on a full disk:
 *  named while it is undone, tried again by itself and when somebody asks. The rest of the unlock does not wait for it. */

/** Answers `not-done` where the disk refused and nothing was thrown. */
type Work = () => Promise<unknown>;
type Undone = { readonly steps: Map<UndoneStep, Work>; trying: Promise<void> | undefined };

const kept = new WeakMap<Opened, Undone>();
const keptOf = (opened: Opened): Undone => {
  const undone = kept.get(opened) ?? { steps: new Map<UndoneStep, Work>(), trying: undefined };
  kept.set(opened, undone);
  return undone;
};

/** How long until it is tried again by itself. */
export const againMs = 60_000;

/** Does a step of what follows an unlock; one that a full disk stands in the way of is kept to be tried again, by `again` where that is another
 *  thing than the first time. */
export async function orLater(
  room: Room,
  opened: Opened,
  step: UndoneStep,
  work: Work,
  again: Work = work,
): Promise<void> {
  if (await isDone(work)) return;
  const { steps } = keptOf(opened);
  steps.set(step, again);
  tell(room);
  if (steps.size === 1) tryLater(room, opened);
}

/** The steps that are not done, in their order. */
export const undoneOf = (opened: Opened): readonly UndoneStep[] => [
  ...(kept.get(opened)?.steps.keys() ?? []),
];

/** Tries again what is not done. Two who ask at once wait for the same. */
export function tryUndone(room: Room, opened: Opened): Promise<void> {
  const undone = keptOf(opened);
  undone.trying ??= tryAll(room, opened, undone).finally(() => {
    undone.trying = undefined;
  });
  return undone.trying;
}

async function tryAll(room: Room, opened: Opened, { steps }: Undone): Promise<void> {
  for (const [step, work] of [...steps]) {
    if (room.opened !== opened || !(await isDone(work))) continue;
    steps.delete(step);
    tell(room);
  }
}

function tryLater(room: Room, opened: Opened): void {
  setTimeout(() => {
    if (room.opened !== opened || undoneOf(opened).length === 0) return;
    void tryUndone(room, opened)
      .catch(room.ports.note)
      .finally(() => tryLater(room, opened));
  }, againMs);
}

/** False where a full disk stands in its way. */
async function isDone(work: Work): Promise<boolean> {
  try {
    return (await work()) !== 'not-done';
  } catch (cause: unknown) {
    if (isDiskFailure(cause)) return false;
    throw cause;
  }
}

const tell = (room: Room): void => room.tell({ changed: ['health', 'search'] });
