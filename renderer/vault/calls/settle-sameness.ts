import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { pairKey } from '../../../shared/domain/sameness/standing.ts';
import type { Opened } from '../opened.ts';
import { peopleIndex } from '../people/people-index.ts';
import { fault, type Answer, type Room } from '../room.ts';
import { recordDecisions } from './decide-sameness.ts';

/** Lets one of several decisions stand that people made apart: what it says is decided anew over all of them, with a reason, and nothing of them is
 *  lost. Faults: register/no-such-entry (it is no choice any more), case/unreadable, disk/*. Decision 0052. */
export async function settleSameness(
  room: Room,
  opened: Opened,
  { pairs, stands, reason }: VaultRequest<'settleSameness'>,
): Answer<VaultAnswers['settleSameness']> {
  const index = await peopleIndex(room, opened);
  const { mentions, decided } = index.who;
  const contested = pairs.flatMap(([one, other]) => {
    const pair = decided.get(pairKey(one, other));
    const [a, b] = [mentions.get(one), mentions.get(other)];
    const chosen = pair?.standing.find(({ decisionId }) => decisionId === stands);
    return pair?.sameness === 'contested' && chosen && a && b
      ? [{ pair: [a, b] as const, chosen }]
      : [];
  });
  const [first] = contested;
  if (!first || contested.length < pairs.length) return fault('register/no-such-entry');
  const { sameness } = first.chosen;
  const ours = contested.map(({ pair }) => pair);
  return recordDecisions(room, opened, index, ours, { sameness, reason });
}
