import type { Verification } from '../../../shared/contract/vault/verification.ts';
import { lackingOf } from '../ledger/chain-state.ts';
import type { Opened } from '../opened.ts';

/** How far the acts that are here are verified. An act of a file that waits for another is not counted yet. */
export function verification({ reading, chains, ledger, device }: Opened): Verification {
  if (reading) return { state: reading.phase, done: reading.done, total: reading.total };
  const lacking = [...chains.values()].reduce((sum, chain) => sum + lackingOf(chain), 0);
  const own = ledger.tip().nextNumber;
  const others = [...chains].filter(
    ([each, { tip }]) => each !== device.device && tip.nextNumber > 0,
  );
  return {
    state: 'verified',
    acts: others.reduce((sum, [, { tip }]) => sum + tip.nextNumber, own) - lacking,
    workstations: others.length + Number(own > 0),
  };
}
