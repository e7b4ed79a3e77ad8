import { assert } from '../../shared/kit/assert.ts';

/** @file The page's two Trusted Types policies. The CSP allows these names and no others. */

/** Lets a library empty an element by `innerHTML = ''` (live announcers do) and refuses every other string. */
export function installDefaultPolicy(): void {
  window.trustedTypes?.createPolicy('default', {
    createHTML: (value) => (value === '' ? '' : null),
  });
}

/** Made once: the browser takes each name a single time. */
let policy: { createScriptURL: (address: string) => string } | undefined;

/** The address of a worker of ours (the vault, the reader of PDFs) as the browser will accept it: our own file and nothing else. */
export function trustedWorkerAddress(address: string): string {
  assert(isOurs(address), 'the worker is not one of our own files');
  policy ??= window.trustedTypes?.createPolicy('app-worker-url', {
    createScriptURL: (value) => (isOurs(value) ? value : null),
  });
  return policy ? policy.createScriptURL(address) : address;
}

const isOurs = (address: string): boolean =>
  new URL(address, window.location.href).origin === window.location.origin;
