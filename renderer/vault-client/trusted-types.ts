import { assert } from '../../shared/kit/assert.ts';

/** @file The page's two Trusted Types policies. The CSP allows these names and no others. */

/** Lets a library empty an element by `innerHTML = ''` (live announcers do) and refuses every other string. */
export function installDefaultPolicy(): void {
  window.trustedTypes?.createPolicy('default', {
    createHTML: (value) => (value === '' ? '' : null),
  });
}

/** The address of the vault worker as the browser will accept it: our own file and nothing else. */
export function trustedWorkerAddress(address: string): string {
  const isOurs = new URL(address, window.location.href).origin === window.location.origin;
  assert(isOurs, 'the worker is not one of our own files');
  const policy = window.trustedTypes?.createPolicy('app-worker-url', {
    createScriptURL: (value) => (value === address ? value : null),
  });
  return policy ? policy.createScriptURL(address) : address;
}
