/** @file What stands in the place of sealing in the simulator, by mode: symbols; or all of it real but the stretching of a passphrase
 *  that nobody guesses. */
import { dirname, join } from 'node:path';
import { root } from './places.mjs';

const symbols = {
  '/replica/file-hash.ts': 'simulator/remembered-file-hash.ts',
  '/keys/charter-file.ts': 'simulator/remembered-charter-file.ts',
  '/keys/ring.ts': 'simulator/remembered-ring.ts',
  '/membership/read-charter.ts': 'simulator/remembered-charter.ts',
  '/seal/device-keys.ts': 'simulator/symbol-device-keys.ts',
  '/seal/escrow-grant.ts': 'simulator/symbol-escrow-grant.ts',
  '/seal/grant.ts': 'simulator/symbol-grant.ts',
  '/seal/seal.ts': 'simulator/symbol-seal.ts',
  '/seal/sign.ts': 'simulator/symbol-sign.ts',
};
const quick = { '/seal/argon2id.ts': 'fakes/quick-argon2id.ts' };
const standIns = { stubbed: symbols, crash: symbols, full: quick, deaths: quick };

export const standIn = (mode) => ({
  name: 'stand-in',
  enforce: 'pre',
  resolveId: (source, importer = '') => {
    const path = join(dirname(importer), source);
    // Whoever stands in for a module may ask the real one.
    if (importer.startsWith(join(root, 'test'))) return undefined;
    const found = Object.entries(standIns[mode]).find(([ending]) => path.endsWith(ending));
    return found && join(root, 'test', found[1]);
  },
});
