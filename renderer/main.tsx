import './vault-client/jitless.ts';
import { startDesk } from './app/start-desk.tsx';
import { startVault } from './vault-client/start-vault.ts';
import { installDefaultPolicy } from './vault-client/trusted-types.ts';

/** @file The entry of the page: the policies first, then the vault, then the screen. */

installDefaultPolicy();
startDesk(document, startVault(window));
