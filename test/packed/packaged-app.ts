import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedElectron, type Runtime } from '../../build/scripts/electron-runtime.mjs';
import { unpackedDir } from '../../build/scripts/package.mjs';

/** @file The packaged production app, copied aside and started as an ordinary user with Chromium's sandbox on. */

const nobody = 65534;
const asRoot = process.getuid?.() === 0;

/** The runtime the package was made with. */
export function packagedRuntime(): Runtime {
  const runtime = installedElectron();
  if (runtime === undefined) throw new Error('There is no Electron here yet: run `npm test`.');
  return runtime;
}

/** A copy of the unpacked application that may be tampered with, and a home that starts empty. */
export type Installation = {
  readonly folder: string;
  readonly executable: string;
  readonly home: string;
  readonly remove: () => void;
};

export function install(): Installation {
  const place = mkdtempSync(join(tmpdir(), 'probity-packed-'));
  const folder = join(place, 'app');
  const home = join(place, 'home');
  cpSync(unpackedDir(packagedRuntime()), folder, { recursive: true });
  mkdirSync(home);
  chmodSync(place, 0o755);
  chmodSync(home, 0o777);
  // Where user namespaces are closed Chromium uses its setuid helper, as the installed package does.
  if (asRoot && !userNamespacesOpen()) chmodSync(join(folder, 'chrome-sandbox'), 0o4755);
  return {
    folder,
    executable: join(folder, 'probity'),
    home,
    remove: () => {
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** One start of it. `output` grows; `ended` resolves to its exit code or signal. */
export type Running = {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | NodeJS.Signals>;
  readonly kill: () => Promise<void>;
};

export function start(
  { executable, home }: Installation,
  switches: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Running {
  const child = spawn('env', [...ordinaryUser(), executable, ...switches], {
    detached: true,
    env: {
      PATH: process.env['PATH'],
      DISPLAY: process.env['DISPLAY'],
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      ...env,
    },
  });
  let output = '';
  const collect = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.on('close', (code, signal) => {
      resolve(code ?? signal ?? 1);
    });
  });
  return { process: child, output: () => output, ended, kill: () => killGroup(child, ended) };
}

async function killGroup(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    process.kill(-child.pid, 'SIGKILL');
  }
  await ended;
}

function ordinaryUser(): string[] {
  if (!asRoot) return [];
  const id = String(nobody);
  const noNewPrivileges = userNamespacesOpen() ? ['--no-new-privs'] : [];
  return [
    'setpriv',
    `--reuid=${id}`,
    `--regid=${id}`,
    '--clear-groups',
    '--inh-caps=-all',
    ...noNewPrivileges,
  ];
}

const userNamespacesOpen = (): boolean =>
  spawnSync('setpriv', [
    `--reuid=${String(nobody)}`,
    `--regid=${String(nobody)}`,
    '--clear-groups',
    'unshare',
    '-U',
    'true',
  ]).status === 0;

/** The main processes of an installation, by whomever they were started: after a lock the application starts itself. */
export const mainsOf = ({ executable }: Installation): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const line = commandLineOf(pid);
      return line.startsWith(`${executable} `) && !line.includes(' --type=');
    });

/** The processes of one start: the main one and all its descendants. */
export const processesOf = ({ process: { pid } }: Running): number[] =>
  pid === undefined ? [] : processesFrom(pid);

/** A process and all its descendants. */
export function processesFrom(pid: number): number[] {
  const parentOf = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(statusOf(Number(name)).get('PPid') ?? 0)] as const),
  );
  const isOurs = (candidate: number): boolean => {
    const parent = parentOf.get(candidate);
    return candidate === pid || (parent !== undefined && parent > 1 && isOurs(parent));
  };
  return [...parentOf.keys()].filter(isOurs);
}

/** The command line of a process; empty when it has gone. */
export const commandLineOf = (pid: number): string =>
  existsSync(`/proc/${String(pid)}/cmdline`)
    ? readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ')
    : '';

/** What the kernel says of a process, by name (`Seccomp`, `CapEff`, `NSpid`); empty when it has gone. */
export function statusOf(pid: number): Map<string, string> {
  try {
    const lines = readFileSync(`/proc/${String(pid)}/status`, 'utf8').split('\n');
    return new Map(
      lines.map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]),
    );
  } catch {
    return new Map();
  }
}

/** The addresses on which one of these processes listens, over IPv4 or IPv6. */
export function listenersOf(pids: readonly number[]): string[] {
  const sockets = new Set(pids.flatMap(socketsOf));
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) =>
    readFileSync(table, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((columns) => columns[3] === '0A' && sockets.has(columns[9] ?? ''))
      .map((columns) => columns[1] ?? ''),
  );
}

function socketsOf(pid: number): string[] {
  const folder = `/proc/${String(pid)}/fd`;
  const links = spawnSync('sh', ['-c', `ls -l ${folder} 2>/dev/null`], { encoding: 'utf8' }).stdout;
  return [...links.matchAll(/socket:\[(\d+)\]/g)].map((match) => match[1] ?? '');
}

/** What can be read on the screen now, by a text recogniser on a picture of the X server. */
export function readScreen(picture: string): string {
  spawnSync('scrot', ['--overwrite', picture]);
  return spawnSync('tesseract', [picture, '-', '--psm', '11'], { encoding: 'utf8' }).stdout;
}
