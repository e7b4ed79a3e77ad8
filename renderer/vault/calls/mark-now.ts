import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { chainsToStore } from '../ledger/stored-chains.ts';
import type { Opened } from '../opened.ts';
import { isRegister } from '../registers/at-hand.ts';
import type { StoreMark } from '../store/vault-store.ts';

/** The mark for what memory holds now. */
export function markNow(opened: Opened, streams: Iterable<string>): StoreMark {
  const { nextNumber, hash } = opened.ledger.tip();
  const { witness } = opened;
  const chains = chainsToStore(opened.chains, opened.device.device, opened.told);
  const isAlone = Object.keys(chains).length === 0;
  return {
    frames: nextNumber,
    hash: hash ? bytesToHex(hash) : '',
    unpaged: [...new Set([...opened.mark.unpaged, ...streams])].filter(
      (stream) => stream !== opened.unitId && !isRegister(opened, stream),
    ),
    ...(isAlone ? {} : { chains }),
    ...(witness.seenOfMine < 0 ? {} : { seenOfMine: witness.seenOfMine }),
    ...(witness.contradicted.size === 0 ? {} : { contradicted: [...witness.contradicted] }),
    ...(witness.beyond.size === 0 ? {} : { beyond: Object.fromEntries(witness.beyond) }),
  };
}
