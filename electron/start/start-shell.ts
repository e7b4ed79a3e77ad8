import { join } from 'node:path';
import { app, ipcMain, Menu, nativeTheme, powerMonitor, session } from 'electron';
import type { Settings } from '../../shared/contract/bridge.ts';
import { encodeJournalHeader } from '../../shared/formats/journal.ts';
import { serveConnections } from '../bridge/connect.ts';
import { createHandlers } from '../bridge/handlers.ts';
import { countWrites } from '../bridge/writes-under-way.ts';
import { createTokens } from '../bridge/tokens.ts';
import { platformClock } from '../clock.ts';
import { chooseFolder, chooseOutput } from '../dialogs/choose.ts';
import { chooseSources, createDropped } from '../dialogs/sources.ts';
import { platformEntropy } from '../entropy.ts';
import { refuseNetwork } from '../network/no-network.ts';
import { adoptProfile } from '../profile/copied.ts';
import { nameSynchroniser, onSameDisk, profileFacts } from '../profile/facts.ts';
import { networkFolder } from '../profile/synchronised.ts';
import { readSettings, writeSettings } from '../profile/settings.ts';
import { readFileTable } from '../protocol/file-table.ts';
import { serveApp } from '../protocol/serve-app.ts';
import { quietly } from '../replica/journal.ts';
import { nodeDisk } from '../replica/node-disk.ts';
import { rotateAtBytes } from '../replica/replica.ts';
import { systemThemeOf } from '../window/system-theme.ts';
import { createVaults, type Vaults } from '../replica/vaults.ts';
import { shareDisk } from '../share/share-disk.ts';
import { createShares, type Shares } from '../share/shares.ts';
import { createClipboardRule } from '../window/clipboard.ts';
import { createDesk, type Desk, type DeskPlan } from '../window/desk.ts';
import {
  boundsOf,
  keepBounds,
  keepBoundsSoon,
  readBounds,
  type KeptBounds,
} from '../window/keep-bounds.ts';
import { lockAtKeys } from '../window/lock-key.ts';
import { menuTemplate } from '../window/menu.ts';
import { openWindow } from '../window/open-window.ts';
import { permitNothing } from '../window/rules.ts';
import { createSessionWatch, type SessionWatch } from '../window/session-watch.ts';
import { watchSystem } from '../window/system-watch.ts';
import { createSealers } from '../sealer/run-sealer.ts';
import { createWriters } from '../writer/run-writer.ts';
import type { Flavour } from './flavour.ts';
import { readLockedBecause } from './locked-because.ts';
import { leaveMemoryOutOfDumps } from './no-dumps.ts';
import { startAgain } from './start-again.ts';
import type { TestHooks } from './test-hooks.ts';

/** @file The parts of the shell, put together. Nothing here decides anything. */

export type ShellStart = {
  readonly flavour: Flavour;
  readonly hooks: TestHooks;
  readonly profile: string;
};

const here = import.meta.dirname;
const eightHoursMs = 8 * 60 * 60_000;
const clockJumpMs = 60_000;
const settleWithinMs = 5000;

/** Starts everything and opens the window. Answers what brings the window to the front. */
export async function startShell(start: ShellStart): Promise<() => void> {
  const { flavour, hooks, profile } = start;
  await refuseNetwork(session.defaultSession);
  permitNothing(session.defaultSession);
  serveApp(session.defaultSession, readFileTable(join(here, '..', 'renderer')), platformEntropy);

  const vaults = createVaults({
    disk: nodeDisk,
    path: join(profile, 'vaults'),
    entropy: platformEntropy,
    fileHeader: encodeJournalHeader(),
    rotateAtBytes,
  });
  await vouchForNewProfile(profile, vaults);
  const shares = sharesOf(profile, vaults);
  const shell = {
    flavour,
    hooks,
    profile,
    vaults,
    shares,
    settings: await readSettings(nodeDisk, profile),
  };
  const { desk, watch } = assemble(shell);

  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(process.platform, () => desk.lock('asked'))),
  );
  lockAtKeys(app, process.platform, () => desk.lock('asked'));
  watchSystem(powerMonitor, () => watch.due(), desk.lockIfOpen);
  app.on('window-all-closed', () => {
    if (!desk.isEnding()) app.quit();
  });
  desk.show();
  await quietly(shares.begin());
  return desk.show;
}

type Shell = ShellStart & { readonly vaults: Vaults; readonly shares: Shares; settings: Settings };

function assemble(shell: Shell): { desk: Desk; watch: SessionWatch } {
  const { hooks, profile } = shell;
  const tokens = createTokens(platformEntropy);
  const writers = createWriters(join(here, 'writer.cjs'), platformEntropy);
  const sealers = createSealers(join(here, 'sealer.cjs'));
  const dropped = createDropped(tokens);
  const copied = createClipboardRule();
  const watch = createSessionWatch(platformClock, () => ({
    idleMs: (hooks.idleSeconds ?? shell.settings.idleLockMinutes * 60) * 1000,
    absoluteMs: hooks.sessionSeconds === undefined ? eightHoursMs : hooks.sessionSeconds * 1000,
    jumpMs: clockJumpMs,
  }));
  const windows = windowsOf(shell);
  const desk = createDesk({
    ...windows,
    watch,
    lockedBecause: readLockedBecause(process.argv),
    endSession: () => {
      connections.end();
      shell.shares.watched(undefined);
      tokens.forgetAll();
      const pids = [...writers.endAll(), ...sealers.endAll()];
      const settled = [copied.clear(), writes.settled(), writers.settled(), sealers.settled()];
      return { pids, settled: Promise.all(settled) };
    },
    settleWithinMs,
    startAgain: (reason) => startAgain(app, hooks, reason),
    giveUp: (why) => {
      process.stderr.write(`${why}\n`);
      app.exit(1);
    },
    monotonicMs: platformClock.monotonicMs,
  });
  const chooser = { tokens, profile, documents: app.getPath('documents'), window: desk.window };
  const handlers = createHandlers({
    disk: nodeDisk,
    vaults: shell.vaults,
    tokens,
    shares: shell.shares,
    facts: () => collectFacts(shell),
    readSettings: () => Promise.resolve(shell.settings),
    writeSettings: (settings) => applySettings(shell, desk, settings),
    adoptProfile: () => adoptProfile(profile),
    session: {
      opened: () => {
        desk.forgetWhyLocked();
        watch.opened();
      },
      active: watch.active,
      lockedBecause: desk.lockedBecause,
    },
    chooseFolder: (purpose) => chooseFolder(chooser, purpose),
    chooseOutput: (suggestedName) => chooseOutput(chooser, suggestedName),
    startWriter: writers.start,
    chooseSources: () => chooseSources(chooser),
    droppedSources: dropped.take,
    startSealer: sealers.start,
  });
  const writes = countWrites(handlers);
  const connections = serveConnections({
    ipcMain,
    mainFrame: () => desk.window()?.webContents.mainFrame,
    handlers: writes.handlers,
    misused: () => desk.lock('misuse'),
    lock: () => desk.lock('asked'),
    dropped: dropped.put,
    copied: copied.note,
    monotonicMs: platformClock.monotonicMs,
  });
  shell.shares.onArrived(connections.tellArrived);
  shell.shares.onProven(connections.tellProven);
  app.on('before-quit', (event) => {
    writers.endAll();
    sealers.endAll();
    if (!copied.isPending()) return;
    event.preventDefault();
    void copied.clear().then(() => app.quit());
  });
  return { desk, watch };
}

const sharesOf = (profile: string, vaults: Vaults): Shares =>
  createShares({
    disk: shareDisk,
    vaults,
    profileDisk: nodeDisk,
    profile,
    entropy: platformEntropy,
    clock: platformClock,
    synchronisedBy: (path) => {
      const product = nameSynchroniser(path);
      return product === networkFolder ? undefined : product;
    },
    onSameDisk,
  });

/** Opens windows one after another, each where the last one was. */
function windowsOf(shell: Shell): Pick<DeskPlan, 'open' | 'keepPlace'> {
  const { profile, flavour } = shell;
  let kept: KeptBounds = readBounds(profile);
  let last: ReturnType<typeof openWindow> | undefined;
  const look = (): KeptBounds => {
    if (last?.isDestroyed() === false) kept = boundsOf(last);
    return kept;
  };
  const open = (): ReturnType<typeof openWindow> => {
    look();
    const window = openWindow({
      preload: join(here, 'preload.cjs'),
      flavour,
      settings: shell.settings,
      ...kept,
    });
    window.on('close', () => keepBounds(profile, look()));
    window.webContents.on('did-finish-load', leaveMemoryOutOfDumps);
    last = window;
    return window;
  };
  return { open, keepPlace: () => keepBoundsSoon(profile, look()) };
}

async function collectFacts({
  flavour,
  hooks,
  profile,
  vaults,
}: Shell): ReturnType<Parameters<typeof createHandlers>[0]['facts']> {
  const system = process.platform;
  return {
    flavour,
    platform: system,
    version: app.getVersion(),
    runtime: `Electron ${process.versions.electron}, Chromium ${process.versions.chrome}`,
    sandboxed: !app.commandLine.hasSwitch('no-sandbox'),
    contentProtectionSupported: system !== 'linux',
    osLockSupported: system !== 'linux',
    ...(hooks.leastStretching ? { leastStretching: true as const } : {}),
    ...(await profileFacts(profile, (await vaults.list()).length > 0)),
  };
}

async function applySettings(shell: Shell, desk: Desk, settings: Settings): Promise<void> {
  await writeSettings(nodeDisk, shell.profile, settings);
  shell.settings = settings;
  nativeTheme.themeSource = systemThemeOf(settings.theme);
  desk.window()?.setContentProtection(settings.contentProtection);
}

/** The first start in this place says so, for a later one to compare. Vaults that are here already were brought from elsewhere. */
async function vouchForNewProfile(profile: string, vaults: Vaults): Promise<void> {
  await quietly(
    nodeDisk.makeFolder(profile).then(async () => {
      const files = await nodeDisk.status(join(profile, 'place.json'));
      if (files === undefined && (await vaults.list()).length === 0) await adoptProfile(profile);
    }),
  );
}
