import { createId, type Entropy } from '../../shared/kit/ids.ts';

/** @file Paths that a person chose in a dialog. The vault holds a token; the path stays here, until the next lock. */

export type FolderPurpose = 'sealed-copy' | 'restore' | 'share';
export type Purpose = FolderPurpose | 'output' | 'source';

export type Tokens = {
  readonly give: (purpose: Purpose, path: string) => string;
  readonly pathOf: (purpose: Purpose, token: string) => string | undefined;
  /** The same, and the token is spent. */
  readonly take: (purpose: Purpose, token: string) => string | undefined;
  readonly forgetAll: () => void;
};

export function createTokens(entropy: Entropy): Tokens {
  const paths = new Map<string, string>();
  const keyOf = (purpose: Purpose, token: string): string => `${purpose} ${token}`;
  return {
    give: (purpose, path) => {
      const token = createId(entropy);
      paths.set(keyOf(purpose, token), path);
      return token;
    },
    pathOf: (purpose, token) => paths.get(keyOf(purpose, token)),
    take: (purpose, token) => {
      const path = paths.get(keyOf(purpose, token));
      paths.delete(keyOf(purpose, token));
      return path;
    },
    forgetAll: () => paths.clear(),
  };
}
