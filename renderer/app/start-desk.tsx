import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { assert } from '../../shared/kit/assert.ts';
import type { VaultClient } from '../vault-client/client.ts';
import { App } from './app.tsx';

/** Draws the desk for a vault: the real one in its worker, or the fake one in a plain browser. */
export function startDesk(page: Document, vault: VaultClient): void {
  const place = page.querySelector('#root');
  assert(place, 'the page has no place for the desk');
  createRoot(place).render(
    <StrictMode>
      <App vault={vault} />
    </StrictMode>,
  );
}
