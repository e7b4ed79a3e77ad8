import type { PeopleWork } from '../../../shared/contract/vault/register-work.ts';
import { samenessContests } from '../../../shared/domain/sameness/contests.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { peopleIndex } from './people-index.ts';
import { isOpen } from './suggestions.ts';

/** @file What waits for a decision in the place People, for My work: counted behind everything that somebody waits for. */

type Kept = { work: PeopleWork; isCounting: boolean };
const keptBy = new WeakMap<Opened, Kept>();

/** What was counted last; it is counted anew behind the answer, and the page is told where that says something else. */
export function peopleWork(room: Room, opened: Opened): PeopleWork {
  const kept = keptBy.get(opened) ?? { work: { strong: 0, apart: 0 }, isCounting: false };
  keptBy.set(opened, kept);
  if (!kept.isCounting) {
    kept.isCounting = true;
    void count(room, opened, kept)
      .catch((cause: unknown) => {
        if (room.opened === opened) room.ports.note(cause);
      })
      .finally(() => {
        kept.isCounting = false;
      });
  }
  return kept.work;
}

/** How often it is asked whether something else is done. */
const lookAgainMs = 250;

async function count(room: Room, opened: Opened, kept: Kept): Promise<void> {
  const isOver = (): boolean => room.opened !== opened;
  // Filling the search after an unlock comes first: people wait for that.
  await until(() => isOver() || (opened.texts.isReady() && !opened.reading));
  if (isOver()) return;
  const index = await peopleIndex(room, opened);
  await until(() => isOver() || index.comparing().done >= 1);
  if (isOver()) return;
  const { all } = await index.suggestions();
  const strong = all.filter((each) => isOpen(each) && each.strength === 'strong').length;
  const apart = samenessContests(index.who.decided.values()).length;
  if (strong === kept.work.strong && apart === kept.work.apart) return;
  kept.work = { strong, apart };
  if (!isOver()) room.tell({ changed: ['people'] });
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
}
