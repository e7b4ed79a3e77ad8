import type { Claim, HeldTips, Witness } from '../../renderer/vault/ledger/chain-table.ts';
import { takeNewTips } from '../../renderer/vault/ledger/stored-chains.ts';
import { caughtUp, type hearTips } from '../../renderer/vault/ledger/witness.ts';
import type { Tip } from '../../shared/formats/frame.ts';
import type { DeviceId } from '../../shared/kit/ids.ts';
import type { AcceptedFrame } from './chain-reader.ts';

/** @file What colleagues' frames say of everybody's chains, as a workstation of a schedule hears it: what renderer/vault/calls/follow-witness.ts
 *  does with the real reading of tips, the step of the own chain behind what its disk lost among it. */

export type StubWitness = {
  /** What the next own frame names as seen. */
  readonly newTips: () => readonly Tip[];
  readonly hear: (accepted: readonly AcceptedFrame[], nowMs: number) => void;
  /** What a colleague has seen and is not here. */
  readonly beyond: () => ReadonlyMap<DeviceId, Claim>;
};

export function createStubWitness(
  own: DeviceId,
  chains: () => HeldTips,
  heard: typeof hearTips,
  /** The own chain goes on behind what a colleague has seen of it. */
  goOnBehind: (claim: Claim) => void,
): StubWitness {
  const witness: Witness = { seenOfMine: -1, beyond: new Map(), contradicted: new Set() };
  const told = new Map<DeviceId, number>();
  return {
    newTips: () => takeNewTips(chains(), own, told),
    hear: (accepted, nowMs) => {
      const held = chains();
      for (const from of new Set(accepted.map(({ device }) => device))) {
        const frames = accepted.filter(({ device }) => device === from);
        if (from !== own) heard(witness, held, own, from, frames, nowMs);
      }
      const ahead = witness.beyond.get(own);
      if (ahead) goOnBehind(ahead);
      caughtUp(witness, chains());
    },
    beyond: () => witness.beyond,
  };
}
