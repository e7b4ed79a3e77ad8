import type { VaultId } from '../../shared/kit/ids.ts';
import type { ChosenShare } from './chosen-shares.ts';
import type { Line } from './line.ts';
import { stateOf, type LookedAt, type StatePlace } from './share-state.ts';

/** How a chosen share is now. `afresh`: a person wants to know, so a file is written to it and removed again. */
export type Look = (vaultId: VaultId, chosen: ChosenShare, afresh: boolean) => Promise<LookedAt>;

/** Looks at shares, for a page that asks every few seconds. Each look reads the mark. That the share takes files is tried the first time,
 *  when a person asks, and while rounds fail; otherwise the rounds themselves find that out, and nothing is written to a server or a stick
 *  because a page stands open. */
export function createLooks(
  place: StatePlace,
  inTurn: Line,
  isFailing: (vaultId: VaultId) => boolean,
): Look {
  // Both by the scratch folder: each choice of a share has one of its own.
  const taking = new Set<string>();
  const underWay = new Map<
    string,
    { readonly tries: boolean; readonly found: Promise<LookedAt> }
  >();
  return (vaultId, chosen, afresh) => {
    const { scratch } = chosen;
    const tries = afresh || isFailing(vaultId) || !taking.has(scratch);
    const before = underWay.get(scratch);
    if (before && (before.tries || !tries)) return before.found;
    const found = inTurn(() => stateOf(place, chosen, tries))
      .then((looked) => {
        if (looked.state === 'connected') taking.add(scratch);
        else taking.delete(scratch);
        return looked;
      })
      .finally(() => {
        if (underWay.get(scratch)?.found === found) underWay.delete(scratch);
      });
    underWay.set(scratch, { tries, found });
    return found;
  };
}
