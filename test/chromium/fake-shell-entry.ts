import '../../renderer/vault-client/jitless.ts';
import { installFakeShell } from '../fakes/browser-shell.ts';

/** @file Runs in the page before anything of ours, where the preload runs in Electron. */
if (window.location.protocol === 'https:') void installFakeShell(window);
