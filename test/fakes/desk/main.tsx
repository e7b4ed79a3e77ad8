import '../../../renderer/vault-client/jitless.ts';
import { startDesk } from '../../../renderer/app/start-desk.tsx';
import { installDefaultPolicy } from '../../../renderer/vault-client/trusted-types.ts';
import { createFakeVault } from '../vault.ts';

/** @file The desk in a plain browser with the fake vault: `npx vite --config test/fakes/desk/vite.config.ts`.
 *  `?begins=first-run`, `?rows=100000` and `?empty` change how it begins. */

const asked = new URLSearchParams(window.location.search);
installDefaultPolicy();
startDesk(
  document,
  createFakeVault({
    begins: asked.get('begins') === 'first-run' ? 'first-run' : 'locked',
    extraRows: Number(asked.get('rows') ?? 0),
    isEmpty: asked.has('empty'),
  }),
);
