import { createContext, useContext, useState, type ReactNode } from 'react';
import { assert } from '../../shared/kit/assert.ts';
import type { VaultClient } from './client.ts';
import { createQueries, type Queries } from './queries.ts';
import { createSavedStatus, type SavedStatus } from './saved-status.ts';
import { watchSaves } from './watch-saves.ts';

type VaultRoom = {
  readonly client: VaultClient;
  readonly queries: Queries;
  readonly status: SavedStatus;
};

const VaultContext = createContext<VaultRoom | undefined>(undefined);

/** Gives the screens below it one vault to speak to. */
export function VaultProvider(props: {
  readonly client: VaultClient;
  readonly children: ReactNode;
}) {
  const [room] = useState(() => furnish(props.client));
  return <VaultContext value={room}>{props.children}</VaultContext>;
}

function furnish(bare: VaultClient): VaultRoom {
  const status = createSavedStatus();
  const client = watchSaves(bare, status);
  return { client, queries: createQueries(client), status };
}

/** The vault, its open questions and what is known of the last save. */
export function useVaultRoom(): VaultRoom {
  const room = useContext(VaultContext);
  assert(room, 'a screen outside VaultProvider');
  return room;
}

/** The vault itself, for a question that is asked once. */
export const useVault = (): VaultClient => useVaultRoom().client;
