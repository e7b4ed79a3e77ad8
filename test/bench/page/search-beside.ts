import type { Room } from '../../../renderer/vault/room.ts';
import { heldOutNames } from '../../seeds/names/held-out-names.ts';
import { namedDocuments } from '../../seeds/names/caseload.ts';
import { benchSearch, type SearchBench } from '../search.ts';

/** The search beside MiniSearch, on names that the index was not tuned on. */
export function searchBeside(
  _room: Room,
  args: { documents: number; rounds: number; perClass: number },
): SearchBench {
  return benchSearch(namedDocuments(heldOutNames, args.documents, 20_261_121), {
    nowMs: () => performance.now(),
    rounds: args.rounds,
    perClass: args.perClass,
    seed: 7,
  });
}
