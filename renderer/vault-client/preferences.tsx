import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Settings } from '../../shared/contract/bridge.ts';
import type { VaultResult } from '../../shared/contract/vault.ts';
import { useVault } from './vault-context.tsx';

/** The preferences of this workstation, and how to change them. */
export type Preferences = {
  readonly settings: Settings;
  /** Kept by the shell first, shown afterwards. */
  readonly change: (next: Settings) => Promise<VaultResult<'writeSettings'>>;
  readonly learn: (settings: Settings) => void;
};

const before: Settings = { theme: 'system', idleLockMinutes: 5, contentProtection: true };
const PreferencesContext = createContext<Preferences>({
  settings: before,
  change: () => Promise.reject(new Error('bug: preferences outside PreferencesProvider')),
  learn: () => undefined,
});

export function PreferencesProvider(props: { readonly children: ReactNode }) {
  const vault = useVault();
  const [settings, learn] = useState(before);
  const change = useCallback(
    async (next: Settings) => {
      const result = await vault.ask('writeSettings', next);
      if (result.ok) learn(next);
      return result;
    },
    [vault],
  );
  const value = useMemo(() => ({ settings, change, learn }), [settings, change]);
  return <PreferencesContext value={value}>{props.children}</PreferencesContext>;
}

export const usePreferences = (): Preferences => useContext(PreferencesContext);
