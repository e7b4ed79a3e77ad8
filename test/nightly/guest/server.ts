import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createSambaServer } from '../samba-server.ts';
import { askPort, sambaPort, serverAddress, sharedFolder, type SegmentThere } from './protocol.ts';

/** @file The file server of test/nightly/mounted-shares.mjs: the kernel's NFS server and Samba over one folder of one disk, and somebody
 *  who can be asked what really lies there. */

const samba = createSambaServer('/srv', serverAddress, sambaPort);
// Rights are not what is tried here; `sync` is what Debian's own exports say.
const exported = `${sharedFolder} 10.9.0.0/24(rw,sync,no_root_squash,no_subtree_check)\n`;

const nfs = {
  start: (): void => {
    execFileSync('sh', ['-c', `printf %s '${exported}' >/etc/exports && exportfs -ra`]);
    execFileSync('rpc.mountd', []);
    execFileSync('rpc.nfsd', ['8']);
  },
  kill: (): void => {
    execFileSync('rpc.nfsd', ['0']);
    execFileSync('sh', ['-c', 'killall -9 rpc.mountd']);
  },
};

const down = new Set<string>();

async function start(what: string): Promise<void> {
  if (what === 'nfs') nfs.start();
  else await samba.start();
  down.delete(what);
}

function segments(): readonly SegmentThere[] {
  const found = readdirSync(sharedFolder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && entry.name.endsWith('.seg'))
    .map(({ name, parentPath }) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(parentPath, name)))
        .digest('hex');
      return { name, isWhole: name === `${hash}.seg` };
    });
}

async function answer(path: string, what: string): Promise<unknown> {
  switch (path) {
    case '/here':
      return true;
    case '/segments':
      return segments();
    case '/is-there':
      return existsSync(join(sharedFolder, what));
    case '/new':
      // A story before this one may have ended with a dead server.
      for (const dead of down) await start(dead);
      for (const name of readdirSync(sharedFolder))
        rmSync(join(sharedFolder, name), { recursive: true, force: true });
      return true;
    case '/settle':
      execFileSync('sync');
      return true;
    case '/put-back':
      execFileSync('sh', [
        '-c',
        'cd "$0" && for each in *; do cp -a "$each" .put-back && rm -r "$each" && mv .put-back "$each"; done',
        sharedFolder,
      ]);
      return true;
    case '/kill':
      down.add(what);
      if (what === 'nfs') nfs.kill();
      else await samba.kill();
      return true;
    case '/start':
      await start(what);
      return true;
    default:
      throw new Error('nobody asks that');
  }
}

mkdirSync(sharedFolder, { recursive: true });
nfs.start();
await samba.start();
createServer((request, response) => {
  const { pathname, search } = new URL(request.url ?? '/', 'http://server');
  answer(pathname, decodeURIComponent(search.slice(1))).then(
    (value) => response.end(JSON.stringify(value)),
    (cause: unknown) => {
      response.statusCode = 500;
      response.end(String(cause));
    },
  );
}).listen(askPort, serverAddress);
