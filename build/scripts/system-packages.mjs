/** @file The programs and libraries of the operating system that Probity and its tests need, and how to get them on Debian and Ubuntu. */
import { spawnSync } from 'node:child_process';
import { hasCommand, run } from './run.mjs';
import { NeedsPerson, say } from './say.mjs';

/** Libraries Electron loads; where a release renamed one, the new name first. */
const runtimeLibraries = [
  { library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { library: 'libnss3.so', packages: ['libnss3'] },
  { library: 'libgbm.so.1', packages: ['libgbm1'] },
  { library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
];

/** Programs that only tests start, each with what for. */
const testPrograms = [
  { command: 'Xvfb', packages: ['xvfb'], why: 'a screen without a monitor' },
  {
    command: 'chromium',
    packages: ['chromium', 'chromium-browser'],
    why: "the renderer's second engine",
  },
  { command: 'pdftotext', packages: ['poppler-utils'], why: 'reads the letters back' },
  { command: 'qpdf', packages: ['qpdf'], why: 'checks the letters' },
  { command: 'age', packages: ['age'], why: 'opens a grant' },
  { command: 'ssh-keygen', packages: ['openssh-client'], why: 'checks the signature of a bundle' },
  { command: 'argon2', packages: ['argon2'], why: 'the second Argon2id' },
  { command: 'zbarimg', packages: ['zbar-tools'], why: "reads the recovery kit's QR code" },
  { command: 'strace', packages: ['strace'], why: 'the order of writes' },
  { command: 'scrot', packages: ['scrot'], why: 'the picture of a packaged window' },
  { command: 'tesseract', packages: ['tesseract-ocr'], why: 'reads that picture' },
  { command: 'xwininfo', packages: ['x11-utils'], why: 'says when a locked window is gone' },
  { command: 'python3', packages: ['python3'], why: 'the second implementation of the formats' },
  {
    command: 'setpriv',
    packages: ['util-linux'],
    why: 'starts the packaged app as an ordinary user',
  },
  { command: 'dpkg-deb', packages: ['dpkg'], why: 'builds the Debian package' },
];
const testPythonModules = [{ module: 'nacl', packages: ['python3-nacl'], why: 'opens a seal' }];

/** Makes sure the libraries are there, and with `tests` the programs too: installs them as root, else prints the command and stops. */
export async function ensureSystemPackages({ tests = false } = {}) {
  if (process.platform !== 'linux') return;
  const missing = [...missingLibraries(), ...(tests ? missingPrograms() : [])];
  if (missing.length === 0) return;
  if (!hasCommand('apt-get')) {
    throw new NeedsPerson(
      `These are missing; install them with your system's package tool:\n  ${missing.map((need) => need.library ?? need.command ?? need.module).join(' ')}`,
    );
  }
  const asRoot = process.getuid?.() === 0;
  if (asRoot) await run('apt-get', ['update', '-qq']);
  const names = missing.map((need) => knownName(need.packages));
  const install = ['install', '-y', '--no-install-recommends', ...names];
  if (!asRoot)
    throw new NeedsPerson(
      `System packages are missing. Install them, then run the same command again:\n  sudo apt-get update && sudo apt-get ${install.join(' ')}`,
    );
  say(`Installing system packages: ${names.join(' ')} …`);
  const code = await run('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...install], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code !== 0) throw new NeedsPerson('apt-get failed; its reason is printed above.');
}

function missingLibraries() {
  const known =
    spawnSync('sh', ['-c', 'PATH="$PATH:/sbin:/usr/sbin" ldconfig -p'], { encoding: 'utf8' })
      .stdout ?? '';
  return runtimeLibraries.filter(({ library }) => !known.includes(`${library} `));
}

function missingPrograms() {
  const programs = testPrograms.filter(({ command }) => !hasCommand(command));
  const modules = testPythonModules.filter(
    ({ module }) =>
      // The distribution's packages belong to its own Python, which another one on the PATH may hide.
      !['/usr/bin/python3', 'python3'].some(
        (python) => spawnSync(python, ['-c', `import ${module}`]).status === 0,
      ),
  );
  return [...programs, ...modules];
}

/** The first of the names this release has; a name that only stands for others has no record of its own. */
function knownName(names) {
  return (
    names.find((name) => spawnSync('apt-cache', ['show', name]).status === 0) ??
    names[names.length - 1]
  );
}
