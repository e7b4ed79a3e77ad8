/** @file The machine that test/nightly/mounted-shares.mjs starts: Debian's kernel and servers, fetched by package name, unpacked below
 *  .cache and packed as one archive that a kernel starts from. Nothing of this machine is changed, and nothing is installed. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheDir, root } from '../../../build/scripts/places.mjs';

const place = join(cacheDir, 'mounted-shares');
const archives = join(place, 'archives');
const tree = join(place, 'root');

/** What is asked for by name; apt finds what these rest on. */
const packages = [
  ...['linux-image-cloud-amd64', 'busybox-static', 'bash', 'kmod', 'iproute2', 'e2fsprogs'],
  ...['nfs-kernel-server', 'nfs-common', 'samba', 'cifs-utils', 'libstdc++6'],
];
/** Nobody runs these in the guest. */
const left = /^(lib)?(perl|python3?)[.0-9-]|^(perl|python3|initramfs-tools)/;

/** What is missing on this machine before anything can be tried. */
export function missingForGuests() {
  const tools = ['qemu-system-x86_64', 'apt-get', 'dpkg-deb'].filter((tool) => !isThere(tool));
  if (process.arch !== 'x64') tools.push('an x86-64 machine');
  return tools;
}

/** The kernel, and the disk that both machines start from; made once, and again when `.cache/mounted-shares` is thrown away. */
export function guestImage() {
  const image = join(place, 'image.ext4');
  if (!existsSync(image)) {
    fetch();
    unpack();
    makeSparse(`${image}.part`, 1024);
    const owner = ['-E', 'root_owner=0:0', '-O', '^has_journal'];
    ofGuest('sbin/mke2fs', ['-q', '-t', 'ext4', ...owner, '-d', tree, `${image}.part`]);
    renameSync(`${image}.part`, image);
  }
  const boot = join(tree, 'boot');
  const kernel = readdirSync(boot).find((name) => name.startsWith('vmlinuz-'));
  return { kernel: join(boot, kernel), image };
}

/** What a kernel needs before it has a disk, and what it is to do then. */
export function startingArchive(work) {
  const folder = join(place, 'start');
  rmSync(folder, { recursive: true, force: true });
  const put = (to, from, mode = 0o644) => {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    copyFileSync(from, join(folder, to));
    chmodSync(join(folder, to), mode);
  };
  const scripts = join(root, 'test/nightly/guest');
  put('init', join(scripts, 'first-init.sh'), 0o755);
  put('guest/init.sh', join(scripts, 'init.sh'), 0o755);
  put('bin/busybox', join(tree, 'bin/busybox'), 0o755);
  for (const [name, from] of Object.entries(work)) put(`guest/${name}`, from);
  const [version] = readdirSync(join(tree, 'lib/modules'));
  const modules = join('lib/modules', version);
  put(join(modules, 'modules.dep'), join(tree, modules, 'modules.dep'));
  const depends = readFileSync(join(tree, modules, 'modules.dep'), 'utf8').split('\n');
  for (const line of depends.filter((each) => /\/virtio_(pci|blk)\.ko/.test(each.split(':')[0])))
    for (const file of line.replace(':', '').split(' '))
      put(join(modules, file), join(tree, modules, file));
  const archive = join(place, 'start.cpio');
  const out = openSync(archive, 'w');
  try {
    const packing = `find . | "${join(tree, 'bin/busybox')}" cpio -o -H newc -R 0:0`;
    execFileSync('sh', ['-c', packing], { cwd: folder, stdio: ['ignore', out, 'ignore'] });
  } finally {
    closeSync(out);
  }
  return archive;
}

/** An empty disk of a server. It takes no room until something is written. */
export function emptyDisk() {
  const disk = join(place, 'server.disk');
  makeSparse(disk, 512);
  return disk;
}

function makeSparse(file, sizeMiB) {
  writeFileSync(file, '');
  truncateSync(file, sizeMiB * 1024 * 1024);
}

function fetch() {
  mkdirSync(join(archives, 'partial'), { recursive: true });
  // As if nothing were installed: whatever the named packages rest on comes along, whichever machine this is.
  const options = [
    ...['Dir::State::status=/dev/null', `Dir::Cache::archives=${archives}`, 'Debug::NoLocking=1'],
    `APT::Sandbox::User=${process.env.USER ?? 'root'}`,
  ].flatMap((option) => ['-o', option]);
  const what = ['install', '-y', '-qq', '--download-only', '--no-install-recommends', ...options];
  execFileSync('apt-get', [...what, ...packages], { stdio: ['ignore', 'ignore', 'pipe'] });
}

function unpack() {
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  for (const name of readdirSync(archives).filter(
    (each) => each.endsWith('.deb') && !left.test(each),
  ))
    execFileSync('dpkg-deb', ['-x', join(archives, name), tree]);
  for (const unused of ['doc', 'man', 'locale', 'info', 'bash-completion'])
    rmSync(join(tree, 'usr/share', unused), { recursive: true, force: true });
  for (const empty of ['guest', 'srv', 'mnt', 'bb', 'dev', 'proc', 'sys', 'run', 'tmp'])
    mkdirSync(join(tree, empty), { recursive: true });
  copyFileSync(process.execPath, join(tree, 'usr/bin/node'));
  chmodSync(join(tree, 'usr/bin/node'), 0o755);
  const [version] = readdirSync(join(tree, 'lib/modules'));
  ofGuest('bin/kmod', ['-b', tree, version], 'depmod');
}

/** Runs a tool of the guest's through its own libraries: this machine may have others. */
function ofGuest(tool, words, name = tool) {
  const libraries = ['lib', 'usr/lib'].map((folder) => join(tree, folder, 'x86_64-linux-gnu'));
  execFileSync(join(libraries[0], 'ld-linux-x86-64.so.2'), [
    ...['--argv0', name, '--library-path', libraries.join(':'), join(tree, tool), ...words],
  ]);
}

function isThere(tool) {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
