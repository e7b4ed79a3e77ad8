import { insertAct } from '../../renderer/vault/fold/stored-act.ts';
import { hearTips } from '../../renderer/vault/ledger/witness.ts';
import { standingActs } from '../../renderer/vault/model/standing.ts';
import { chainsOf } from './chains-under-test.ts';
import { realAccess } from './stub-access.ts';
import { realCards } from './stub-cards.ts';
import type { Parts } from './workstation.ts';

/** The code as it is. */
export const realParts: Parts = {
  chains: chainsOf,
  insert: insertAct,
  standing: standingActs,
  access: realAccess,
  cards: realCards,
  hearTips,
};
