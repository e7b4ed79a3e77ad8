import type { OuterFrame } from '../../renderer/vault/seal/frame.ts';
import { bytesEqual } from '../../shared/kit/bytes.ts';
import type { AcceptedFrame, ChainReader, FoundFrame } from './chain-reader.ts';
import { theUnitKey } from './seats.ts';
import type { Symbols } from './symbols.ts';

/** Stands for the real chains until they are there. */
export function chainsOf({ symbols }: { readonly symbols: Symbols }): ChainReader {
  const tips = new Map<string, OuterFrame>();
  let waiting: readonly FoundFrame[] = [];
  return {
    take: (found) => {
      const accepted: AcceptedFrame[] = [];
      waiting = [...waiting, ...found];
      for (let more = true; more; ) {
        more = false;
        waiting = waiting.filter((frame) => {
          const tip = tips.get(frame.device);
          const { device, number } = frame;
          if (number < (tip ? tip.header.address.number + 1 : 0)) return false;
          const opened = symbols.openOuter([theUnitKey], { device, number }, frame.bytes);
          if (!opened.ok) return false;
          const { previousHash } = opened.value.header;
          const follows = tip ? previousHash && bytesEqual(previousHash, tip.hash) : number === 0;
          if (!follows) return true;
          tips.set(device, opened.value);
          accepted.push({ device, number, outer: opened.value });
          more = true;
          return false;
        });
      }
      return accepted;
    },
    alarms: () => [],
    nextOf: (device) => (tips.get(device)?.header.address.number ?? -1) + 1,
    hashOf: (device) => tips.get(device)?.hash,
  };
}
