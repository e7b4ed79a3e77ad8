import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { VaultId } from '../../../shared/kit/ids.ts';

/** Two plain words made from a vault's random id: tells vaults apart at the lock screen and says nothing of what is inside. */
export function handleOf(vaultId: VaultId): string {
  const word = (from: number): string =>
    wordlist[Number.parseInt(vaultId.slice(from, from + 4), 16) % wordlist.length] ?? '';
  return `${word(0)} ${word(4)}`;
}
