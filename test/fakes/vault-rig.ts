import 'fake-indexeddb/auto';
import { undoneOf } from '../../renderer/vault/calls/left-undone.ts';
import { readFile } from 'node:fs/promises';
import { createHandlers } from '../../electron/bridge/handlers.ts';
import type { Rooms } from '../../electron/bridge/rooms.ts';
import { createTokens } from '../../electron/bridge/tokens.ts';
import { faultOf } from '../../electron/replica/disk-faults.ts';
import { appendAndClose } from '../../electron/replica/disk.ts';
import { createVaults } from '../../electron/replica/vaults.ts';
import { answerCall } from '../../renderer/vault/calls/answer.ts';
import { listenForArrivals } from '../../renderer/vault/calls/arrived.ts';
import { listenForRounds } from '../../renderer/vault/calls/share.ts';
import type { Steps } from '../../renderer/vault/ingest/slices.ts';
import type { Room } from '../../renderer/vault/room.ts';
import { platformEntropy } from '../../renderer/vault/entropy.ts';
import { sodiumReady } from '../../renderer/vault/seal/sodium.ts';
import type { ShellFacts, ShellRequest } from '../../shared/contract/bridge.ts';
import type { ShellClient, ShellPort } from '../../shared/contract/shell-client.ts';
import type { Changed, VaultCall, VaultRequest, VaultResult } from '../../shared/contract/vault.ts';
import { encodeJournalHeader } from '../../shared/formats/journal.ts';
import { assert } from '../../shared/kit/assert.ts';
import { copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { instantFromEpoch } from '../../shared/kit/instant.ts';
import { err, ok, type Result } from '../../shared/kit/result.ts';
import { createSealerPort, sealerMachine } from './sealer.ts';
import { createMemoryWriter } from './memory-writer.ts';
import { createMemoryDisk, type MemoryDisk } from './memory-disk.ts';
import { createMemoryShares } from './memory-shares.ts';

/** @file The real vault over the real shell handlers, in Node: a disk in memory, a clock that is set, IndexedDB in memory.
 *  For what must be tried in a moment and many times; the stories drive the real app. */

/** A workstation in a test. */
export type Rig = {
  readonly disk: MemoryDisk;
  readonly changes: Changed[];
  readonly bugs: unknown[];
  /** The documents that were handed to the writer, in their order. */
  readonly written: readonly Bytes[];
  /** The room behind the answers: for tests of what no answer shows. */
  readonly room: Room;
  /** Puts a file on the disk outside the vault, and has the person choose it next: alone, or with those offered since the last choice. */
  readonly offer: (name: string, content: Bytes) => Promise<void>;
  readonly setClock: (utc: string) => void;
  /** Ends the workstation as a kill does: nothing it had begun reaches the disk or the store any more. */
  readonly kill: () => void;
  readonly ask: <C extends VaultCall>(call: C, request: VaultRequest<C>) => Promise<VaultResult<C>>;
  /** Chooses the common share for the vault that is open. */
  readonly chooseShare: () => Promise<void>;
  /** One whole round of every vault here that has a share; resolves when what came was heard by the vault. */
  readonly syncOnce: () => Promise<void>;
};

/** A share that several rigs have in common: give it to each of them. It can be filled, tampered with and looked at like any disk. */
export async function createRigShare(): Promise<RigShare> {
  const disk = createMemoryDisk();
  await disk.makeFolder(shareFolder);
  return { disk };
}
/** `byItself`: rounds begin as in the application, without a test that asks for them. */
export type RigShare = { readonly disk: MemoryDisk; readonly byItself?: boolean };
const shareFolder = '/server/unit';
/** Where sealed copies are made, and restored from. */
export const stickFolder = '/stick';

const facts: ShellFacts = {
  flavour: 'test',
  platform: 'linux',
  version: '0.1.0',
  runtime: '33',
  sandboxed: true,
  freeBytes: 1e11,
  profileReadOnly: false,
  profileCopied: false,
  contentProtectionSupported: false,
  osLockSupported: false,
};

/** A machine this slow is given the least memory Argon2id may have, which keeps the tests quick. */
const slowMs = 60_000;

/** Starts a workstation on a disk; the same disk again is the same workstation after a restart. */
export async function createRig(
  disk: MemoryDisk = createMemoryDisk(),
  ownFiles: Readonly<Record<string, unknown>> = {},
  share?: RigShare,
  steps?: Steps,
): Promise<Rig> {
  await sodiumReady();
  const clock = { nowMs: Date.UTC(2027, 1, 20, 10), elapsedMs: 0 };
  const changes: Changed[] = [];
  const bugs: unknown[] = [];
  const written: Bytes[] = [];
  let isAlive = true;
  const offered: { label: string; path: string; sizeBytes: number }[] = [];
  const shell = shellOver(disk, written, offered, share);
  const room: Room = {
    ports: {
      shell: shell.client,
      entropy: platformEntropy,
      clock: {
        now: () => instantFromEpoch(clock.nowMs, 0),
        elapsedMs: () => (clock.elapsedMs += slowMs),
      },
      fonts: async () => ({
        regular: await font('400Regular/NotoSans_400Regular'),
        bold: await font('700Bold/NotoSans_700Bold'),
      }),
      fetchOwn: (address) => Promise.resolve(ownFiles[address]),
      wordsCost: 10,
      ...(steps ? { steps } : {}),
      note: (cause) => {
        if (isAlive) bugs.push(cause);
      },
    },
    tell: (change) => changes.push(change),
    opened: undefined,
    kitToConfirm: undefined,
  };
  listenForArrivals(room);
  listenForRounds(room);
  const ask: Rig['ask'] = async (call, request) => {
    const result = await answerCall(room, call, request);
    // What follows behind an answer: a test that goes on at once means a workstation that had a moment.
    while (
      room.opened &&
      (call === 'unlock' || call === 'answerWelcome') &&
      !room.opened.texts.isReady() &&
      undoneOf(room.opened).length === 0
    )
      await new Promise((resolve) => setTimeout(resolve, 1));
    await room.opened?.following.run(() => Promise.resolve());
    return result as VaultResult<typeof call>;
  };
  return {
    disk,
    changes,
    bugs,
    written,
    room,
    offer: async (name, content) => {
      const path = `/outside/${name}`;
      await disk.makeFolder('/outside');
      if ((await disk.status(path)) !== undefined) await disk.remove(path);
      const file = await disk.create(path);
      await appendAndClose(file, content);
      offered.push({ label: name, path, sizeBytes: content.length });
    },
    setClock: (utc) => {
      clock.nowMs = Date.parse(utc);
    },
    kill: () => {
      isAlive = false;
      owners.delete(disk);
      room.opened?.store.close();
    },
    ask,
    chooseShare: async () => {
      const folder = await ask('chooseFolder', { purpose: 'share' });
      assert(folder.ok, 'a rig with a share offers its folder');
      assert((await ask('useShare', { token: folder.value.token })).ok, 'the share can be used');
    },
    syncOnce: async () => {
      await shell.syncOnce();
      await room.opened?.following.run(() => Promise.resolve());
    },
  };
}

/** Whose disk it is: a workstation started later on the same disk means that the one before was killed. */
const owners = new WeakMap<MemoryDisk, object>();

type RigShell = { readonly client: ShellClient; readonly syncOnce: () => Promise<void> };

function shellOver(
  disk: MemoryDisk,
  written: Bytes[],
  offered: { label: string; path: string; sizeBytes: number }[],
  share: RigShare | undefined,
): RigShell {
  const self = {};
  owners.set(disk, self);
  const vaults = createVaults({
    disk,
    path: '/profile/vaults',
    entropy: platformEntropy,
    fileHeader: encodeJournalHeader(),
    rotateAtBytes: 256 * 1024,
  });
  const tokens = createTokens(platformEntropy);
  const shares = createMemoryShares(disk, platformEntropy, vaults, share);
  const rooms: Rooms = {
    disk,
    vaults,
    tokens,
    shares,
    facts: () => Promise.resolve(facts),
    readSettings: () =>
      Promise.resolve({ theme: 'light', idleLockMinutes: 5, contentProtection: true }),
    writeSettings: () => Promise.resolve(),
    adoptProfile: () => Promise.resolve(),
    session: { opened: () => undefined, active: () => undefined, lockedBecause: () => undefined },
    chooseFolder: async (purpose) => {
      if (purpose === 'share')
        return share
          ? { token: tokens.give(purpose, shareFolder), label: 'unit', sameDisk: false }
          : 'cancelled';
      await disk.makeFolder(stickFolder);
      return { token: tokens.give(purpose, stickFolder), label: 'stick', sameDisk: false };
    },
    chooseOutput: async (suggestedName) => {
      await disk.makeFolder('/outside');
      const token = tokens.give('output', `/outside/${suggestedName}`);
      return { token, label: suggestedName, sameDisk: false };
    },
    startWriter: () => undefined,
    chooseSources: () =>
      Promise.resolve(
        offered.splice(0).map(({ label, path, sizeBytes }) => ({
          ...{ token: tokens.give('source', path), label, sizeBytes },
        })),
      ),
    droppedSources: () => Promise.resolve([]),
    startSealer: (job, ended) => createSealerPort(job, sealerMachine(disk), ended),
  };
  const handlers = createHandlers(rooms);
  const isAlive = (): boolean => owners.get(disk) === self;
  const heard: Promise<void>[] = [];
  return {
    client: {
      ask: async (channel, request) => {
        // A killed process asks nothing more, and is answered nothing.
        if (!isAlive()) return new Promise(() => undefined);
        try {
          const handler = handlers[channel] as (
            asked: unknown,
          ) => Promise<Result<never, ReturnType<typeof faultOf>>>;
          return await handler(request);
        } catch (cause: unknown) {
          return err(faultOf(cause));
        }
      },
      askForPort: async (channel, request) => {
        if (channel === 'output.write')
          return ok(createMemoryWriter((document) => written.push(document)));
        const answer = await handlers['sealer.start'](request as ShellRequest<'sealer.start'>);
        return answer.ok ? ok(answer.port as ShellPort) : answer;
      },
      onArrived: (listener) =>
        shares.onArrived((arrived) => {
          if (isAlive()) heard.push(Promise.resolve(listener(arrived)));
        }),
      onProven: (listener) =>
        shares.onProven((vaultId) => {
          if (isAlive()) heard.push(Promise.resolve(listener(vaultId)));
        }),
    },
    syncOnce: async () => {
      for (const { vaultId } of await vaults.list()) if (isAlive()) await shares.syncNow(vaultId);
      await Promise.all(heard.splice(0));
    },
  };
}

const font = async (name: string) =>
  copyBytes(await readFile(`node_modules/@expo-google-fonts/noto-sans/${name}.ttf`));
