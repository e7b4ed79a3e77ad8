/** @file The kernel's own NFS and SMB clients, in two small machines of their own: a file server whose power is cut, and a workstation that
 *  has mounted it. `node test/nightly/mounted-shares.mjs [outages [smb+nfs3hard]]`; `PROBITY_GUESTS=loud` shows their consoles. */
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { cacheDir, root } from '../../build/scripts/places.mjs';
import { emptyDisk, guestImage, missingForGuests, startingArchive } from './guest/image.mjs';
import { runGuests } from './guest/machines.mjs';

const missing = missingForGuests();
if (missing.length > 0) {
  console.log(`Not run: needs ${missing.join(', ')} (Debian: qemu-system-x86, apt, dpkg).`);
  process.exit(2);
}

const guest = join(root, 'test', 'nightly', 'guest');
const inPlaceOfVitest = {
  name: 'in-place-of-vitest',
  resolveId: (source, importer) =>
    source === 'vitest' && !importer?.endsWith('suite-in-guest.ts')
      ? join(guest, 'suite-in-guest.ts')
      : null,
};

async function bundled(role) {
  const file = join(cacheDir, 'nightly', `guest-${role}.mjs`);
  const bundle = await rolldown({
    input: join(guest, `${role}.ts`),
    cwd: root,
    platform: 'node',
    plugins: [inPlaceOfVitest],
  });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return file;
}

let made;
try {
  made = guestImage();
} catch (cause) {
  console.log(`Not run: the guest could not be made from Debian's packages (${cause.message}).`);
  process.exit(2);
}
const { code, troubles } = await runGuests({
  ...made,
  archive: startingArchive({
    'server.mjs': await bundled('server'),
    'client.mjs': await bundled('client'),
  }),
  disk: emptyDisk(),
  work: process.argv.slice(2).join(),
  heard: (line) => console.log(line),
});
if (code !== 0) console.error(`\nThe server's console:\n${troubles.join('\n')}`);
process.exit(code);
