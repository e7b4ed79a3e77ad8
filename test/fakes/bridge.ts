import { createAllowance } from '../../electron/bridge/allowance.ts';
import { createHandlers } from '../../electron/bridge/handlers.ts';
import type { Handlers } from '../../electron/bridge/handlers-type.ts';
import { servePort } from '../../electron/bridge/serve-port.ts';
import { createTokens, type Purpose } from '../../electron/bridge/tokens.ts';
import { rotateAtBytes } from '../../electron/replica/replica.ts';
import { createVaults } from '../../electron/replica/vaults.ts';
import { createOutputFile } from '../../electron/writer/output-file.ts';
import { serveWriter } from '../../electron/writer/serve-writer.ts';
import type { Choice, LockReason, Settings, ShellFacts } from '../../shared/contract/bridge.ts';
import { encodeJournalHeader } from '../../shared/formats/journal.ts';
import type { Entropy } from '../../shared/kit/ids.ts';
import { createMemoryShares } from './memory-shares.ts';
import { createMemoryDisk, type MemoryDisk } from './memory-disk.ts';

/** @file The shell without Electron: the same border, the same handlers, the same replica, over a disk in memory. For unit tests in
 *  Node and, by `browser-shell.ts`, for a plain browser. What only an operating system has is answered by the test. */

export type FakeShell = {
  readonly disk: MemoryDisk;
  /** A port as the preload would hand it to the page. */
  readonly connect: () => MessagePort;
  /** Where the next dialogs point; undefined cancels them. */
  readonly choose: { folder: string | undefined; output: string | undefined };
  readonly session: { open: boolean; lockedBecause: LockReason | undefined };
  /** Three messages of a wrong shape have come. */
  readonly misused: () => boolean;
};

export type FakeShellOptions = {
  readonly entropy: Entropy;
  readonly disk?: MemoryDisk;
  readonly facts?: Partial<ShellFacts>;
  readonly monotonicMs?: () => number;
  /** Runs before each answer: a browser keeps the disk here. */
  readonly beforeAnswer?: () => Promise<void>;
};

const ordinaryFacts: Omit<ShellFacts, 'lockedBecause'> = {
  flavour: 'test',
  platform: 'linux',
  version: '0.1.0',
  runtime: 'none',
  sandboxed: true,
  freeBytes: 1e11,
  profileReadOnly: false,
  profileCopied: false,
  contentProtectionSupported: false,
  osLockSupported: false,
};

export function createFakeShell(options: FakeShellOptions): FakeShell {
  const { entropy, disk = createMemoryDisk(), monotonicMs = () => 0 } = options;
  const choose: FakeShell['choose'] = { folder: '/stick', output: '/outside/output' };
  const session: FakeShell['session'] = { open: false, lockedBecause: undefined };
  const tokens = createTokens(entropy);
  let settings: Settings = { theme: 'system', idleLockMinutes: 5, contentProtection: true };
  let misused = false;
  const chosen = (purpose: Purpose, path: string | undefined): Choice =>
    path === undefined
      ? 'cancelled'
      : {
          token: tokens.give(purpose, path),
          label: /[^/]*$/.exec(path)?.[0] ?? '',
          sameDisk: false,
        };
  const vaults = createVaults({
    disk,
    path: '/vaults',
    entropy,
    fileHeader: encodeJournalHeader(),
    rotateAtBytes,
  });
  const shares = createMemoryShares(disk, entropy, vaults);
  const handlers = createHandlers({
    disk,
    vaults,
    tokens,
    shares,
    facts: async () => ({ ...ordinaryFacts, ...options.facts }),
    readSettings: async () => settings,
    writeSettings: async (next) => {
      settings = next;
    },
    adoptProfile: async () => undefined,
    session: {
      opened: () => Object.assign(session, { open: true, lockedBecause: undefined }),
      active: () => undefined,
      lockedBecause: () => session.lockedBecause,
    },
    // The page's second engine has no process for large files.
    chooseSources: async () => 'cancelled',
    droppedSources: async () => [],
    startSealer: () => undefined,
    chooseFolder: async (purpose) => {
      if (choose.folder !== undefined) await disk.makeFolder(choose.folder);
      return chosen(purpose, choose.folder);
    },
    chooseOutput: async (suggestedName) => {
      await disk.makeFolder('/outside');
      return chosen(
        'output',
        choose.output === '/outside/output' ? `/outside/${suggestedName}` : choose.output,
      );
    },
    startWriter: (path) => fakeWriter(disk, path),
  });
  const connect = (): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    const receive = servePort({
      handlers: slowed(handlers, options.beforeAnswer),
      allowance: createAllowance(monotonicMs),
      post: (answer, ports) => port1.postMessage(answer, ports as MessagePort[]),
      misused: () => (misused = true),
    });
    port1.onmessage = (event) => void receive(event.data);
    shares.onArrived(({ vaultId, what }) => port1.postMessage({ event: 'arrived', vaultId, what }));
    shares.onProven((vaultId) => port1.postMessage({ event: 'proven', vaultId }));
    return port2;
  };
  return { disk, connect, choose, session, misused: () => misused };
}

/** The writer's process, without the process. */
function fakeWriter(disk: MemoryDisk, path: string): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const output = createOutputFile(disk, {
    folder: path.slice(0, path.lastIndexOf('/')),
    path,
    unfinished: `${path}.part`,
  });
  const { hear } = serveWriter(output, (message) => port1.postMessage(message));
  port1.onmessage = (event) => hear(event.data);
  port1.postMessage({ say: 'ready' });
  return port2;
}

function slowed(handlers: Handlers, before: (() => Promise<void>) | undefined): Handlers {
  if (before === undefined) return handlers;
  const entries = Object.entries(handlers).map(([channel, handle]) => [
    channel,
    async (request: never) => {
      const reply = await (handle as (request: never) => Promise<unknown>)(request);
      await before();
      return reply;
    },
  ]);
  return Object.fromEntries(entries) as Handlers;
}
