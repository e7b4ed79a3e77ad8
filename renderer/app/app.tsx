import type { VaultClient } from '../vault-client/client.ts';
import { PreferencesProvider, usePreferences } from '../vault-client/preferences.tsx';
import { VaultProvider } from '../vault-client/vault-context.tsx';
import { UiProvider } from '../ui/ui-provider.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Rooms } from './rooms.tsx';

/** Everything on the screen. */
export function App(props: { readonly vault: VaultClient }) {
  return (
    <VaultProvider client={props.vault}>
      <PreferencesProvider>
        <Dressed />
      </PreferencesProvider>
    </VaultProvider>
  );
}

function Dressed() {
  const { settings } = usePreferences();
  return (
    <UiProvider theme={settings.theme}>
      <ErrorBoundary>
        <Rooms />
      </ErrorBoundary>
    </UiProvider>
  );
}
