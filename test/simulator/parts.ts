import { insertAct } from '../../renderer/vault/fold/stored-act.ts';
import { chainsOf } from './chains-under-test.ts';
import type { Parts } from './workstation.ts';

/** The code as it is. */
export const realParts: Parts = { chains: chainsOf, insert: insertAct };
