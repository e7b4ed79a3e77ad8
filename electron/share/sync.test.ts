import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { countingEntropy, someVault, startOver, text } from '../../test/contracts/replica-suite.ts';
import { createMemoryDisk } from '../../test/fakes/memory-disk.ts';
import { createMemoryShare } from '../../test/fakes/memory-share.ts';
import { unitId, shareId } from '../../shared/kit/ids.ts';
import { encodeMark, nameOnShare } from '../../shared/formats/share-names.ts';
import { sha256Hex } from '../replica/file-hash.ts';
import type { ChosenShare } from './chosen-shares.ts';
import type { SharePort } from './share-port.ts';
import { createSync } from './sync.ts';

/** @file What is saved here goes to the share, whatever the share does meanwhile. */

beforeEach(() => {
  // Hashing is done by threads of its own, which no clock of a test moves.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const soon = 15_000;

async function workstation() {
  const disk = createMemoryDisk();
  const vaults = startOver(disk, '/profile/vaults', countingEntropy(), 100_000);
  const share = createMemoryShare();
  const mark = encodeMark({
    share: shareId.parse('1'.repeat(32)),
    unit: unitId.parse('2'.repeat(32)),
  });
  const chosen: ChosenShare = {
    path: '/server',
    label: 'server',
    unit: unitId.parse('2'.repeat(32)),
    mark: nameOnShare('marks', await sha256Hex(mark)),
    scratch: '3'.repeat(32),
    chosenAtMs: 0,
  };
  await share.leave(chosen.mark, mark);
  let asked = 0;
  let held: (() => void)[] | undefined;
  const counted = (): SharePort => {
    const port = share.port();
    return {
      put: async (name, bytes) => {
        asked += 1;
        if (held) await new Promise<void>((go) => held?.push(go));
        return port.put(name, bytes);
      },
      get: (name) => {
        asked += 1;
        return port.get(name);
      },
      list: port.list,
    };
  };
  const clock = { wallMs: () => Date.now(), monotonicMs: () => Date.now() };
  let told = 0;
  const proven = (): void => void (told += 1);
  const sync = createSync({ vaults, clock, portOf: counted, arrived: () => undefined, proven });
  const save = async (value: string): Promise<void> => {
    await vaults.get(someVault).replica.append(text(value));
    sync.saved(someVault);
  };
  const onShare = async (): Promise<string> =>
    (await share.paths()).filter((path) => path.endsWith('.seg')).length.toString();
  const settle = async (): Promise<void> => {
    do await new Promise((resolve) => setImmediate(resolve));
    while ((await sync.progress(someVault)).isBusy);
  };
  /** A server that takes its time over every file, until it is let go on. */
  const slow = {
    begin: () => (held = []),
    takesTwo: async (): Promise<void> => {
      while ((held?.length ?? 0) < 2) await new Promise((resolve) => setImmediate(resolve));
    },
    goOn: async (): Promise<void> => {
      const waiting = held ?? [];
      held = undefined;
      for (const go of waiting) go();
      await settle();
    },
  };
  const pass = async (ms: number): Promise<void> => {
    for (let step = 0; step < 20; step++) {
      vi.advanceTimersByTime(ms / 20);
      await settle();
    }
  };
  return {
    disk,
    vaults,
    share,
    chosen,
    sync,
    save,
    onShare,
    pass,
    asked: () => asked,
    told: () => told,
    slow,
  };
}

describe('sync', () => {
  test('says of a part of a sealed file too that it is not there yet, and what it weighs', async () => {
    const { sync, vaults, chosen, pass } = await workstation();
    sync.found(someVault, chosen, 0);
    await pass(100);
    expect(await sync.progress(someVault)).toMatchObject({ pendingFiles: 0, pendingBytes: 0 });
    await vaults.get(someVault).parcels.write('files', text('[a part]'));
    sync.saved(someVault);
    expect(await sync.progress(someVault)).toMatchObject({ pendingFiles: 1, pendingBytes: 8 });
    await pass(soon + 100);
    expect(await sync.progress(someVault)).toMatchObject({ pendingFiles: 0, pendingBytes: 0 });
  });

  test('puts what is here when a share is chosen, and what is saved within half a minute', async () => {
    const { sync, save, chosen, onShare, pass, share } = await workstation();
    await save('[one]');
    sync.found(someVault, chosen, 0);
    await pass(100);
    expect(await onShare()).toBe('1');
    await save('[two]');
    expect(await sync.progress(someVault)).toMatchObject({ files: 2, pendingFiles: 1 });
    await pass(soon + 100);
    expect(await onShare()).toBe('2');
    expect(await sync.progress(someVault)).toMatchObject({ pendingFiles: 0, isBusy: false });
    for (const path of await share.paths())
      expect(path).toMatch(
        /^(segments\/[0-9a-f]{2}|news\/000000|marks)\/[0-9a-f]{64}\.(seg|nws|mrk)$/,
      );
  });

  test('makes one file of what is saved in quick succession', async () => {
    const { sync, save, chosen, onShare, pass } = await workstation();
    sync.found(someVault, chosen, 0);
    await pass(100);
    for (const word of ['[a]', '[b]', '[c]']) {
      await save(word);
      await pass(2_000);
    }
    await pass(soon);
    expect(await onShare()).toBe('1');
  });

  test('is quiet when nothing is new', async () => {
    const { sync, save, chosen, pass, asked } = await workstation();
    await save('[one]');
    sync.found(someVault, chosen, 0);
    await pass(100);
    const before = asked();
    await pass(24 * 60 * 60_000);
    expect(asked()).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('does nothing where no share was chosen, or it was left', async () => {
    const { sync, save, chosen, onShare, pass, asked } = await workstation();
    await save('[one]');
    await pass(60_000);
    expect(asked()).toBe(0);
    sync.found(someVault, chosen, 5_000);
    sync.left(someVault);
    await pass(60_000);
    expect(await onShare()).toBe('0');
  });

  test('says up to when all is there', async () => {
    const { sync, save, chosen, pass } = await workstation();
    await save('[one]');
    const savedAtMs = Date.now();
    await pass(10);
    sync.found(someVault, chosen, 0);
    await pass(100);
    const { wholeAsOfMs } = await sync.progress(someVault);
    expect(wholeAsOfMs).toBeGreaterThanOrEqual(savedAtMs);
  });

  test('puts the charter, and again once it has changed', async () => {
    const { vaults, sync, chosen, pass, share } = await workstation();
    const { sideFiles } = vaults.get(someVault);
    const charters = async () => (await share.paths()).filter((path) => path.endsWith('.chr'));
    for (const name of ['charter.a', 'charter.b']) await sideFiles.replace(name, text('block one'));
    for (const name of ['ring.a', 'slots.a', 'drafts.a']) await sideFiles.replace(name, text(name));
    sync.found(someVault, chosen, 0);
    await pass(100);
    expect(await charters()).toHaveLength(1);
    await sideFiles.replace('charter.a', text('block one, block two'));
    sync.saved(someVault);
    await pass(soon + 100);
    expect(await charters()).toHaveLength(2);
    expect((await share.paths()).filter((path) => !path.startsWith('news/'))).toHaveLength(3);
  });

  test('waits longer and longer while the share is away, and goes on at once when it is found', async () => {
    const { sync, save, chosen, onShare, pass, share, asked } = await workstation();
    await save('[one]');
    await share.vanish();
    sync.found(someVault, chosen, 0);
    await pass(60 * 60_000);
    expect(asked()).toBeLessThan(25);
    expect((await sync.progress(someVault)).nextTryInMs).toBeGreaterThan(0);
    const before = asked();
    await save('[two]');
    await pass(1_000);
    expect(asked()).toBe(before);
    await share.comeBack();
    sync.found(someVault, chosen, 0);
    await pass(100);
    expect(await onShare()).toBe('1');
    const told = await sync.progress(someVault);
    expect(told).toMatchObject({ pendingFiles: 0 });
    expect(told.nextTryInMs).toBeUndefined();
  });

  test('closes no journal and makes nothing while the mark is not there', async () => {
    const { disk, sync, save, chosen, pass, share } = await workstation();
    await save('[one]');
    const other = createMemoryShare();
    expect(await other.paths()).toEqual([]);
    await share.vanish();
    sync.found(someVault, chosen, 0);
    await pass(60_000);
    expect([...disk.files().keys()].some((path) => path.endsWith('.jnl'))).toBe(true);
  });

  test.each(['torn', 'full', 'read-only'] as const)(
    'goes on where it stopped after a put that was %s, and loses nothing',
    async (how) => {
      const { sync, save, chosen, onShare, pass, share } = await workstation();
      await save('[one]');
      if (how === 'torn') share.tearNext();
      if (how === 'full') share.fill(true);
      if (how === 'read-only') share.protect(true);
      sync.found(someVault, chosen, 0);
      await pass(1_000);
      expect(await onShare()).toBe('0');
      expect(await sync.progress(someVault)).toMatchObject({ pendingFiles: 1 });
      share.fill(false);
      share.protect(false);
      await pass(5 * 60_000);
      expect(await onShare()).toBe('1');
    },
  );

  test('says when the share was asked for the first time, and when it cannot be', async () => {
    const { sync, save, chosen, pass } = await workstation();
    const met: string[] = [];
    void sync.met(someVault).then(() => met.push('no share'));
    await pass(10);
    sync.found(someVault, chosen, 1_000);
    void sync.met(someVault).then(() => met.push('asked'));
    await pass(900);
    expect(met).toEqual(['no share']);
    await save('[one]');
    await pass(200);
    expect(met).toEqual(['no share', 'asked']);

    const away = await workstation();
    await away.share.vanish();
    away.sync.found(someVault, away.chosen, 0);
    void away.sync.met(someVault).then(() => met.push('away'));
    await away.pass(100);
    expect(met.at(-1)).toBe('away');
    await away.share.comeBack();
    void away.sync.met(someVault).then(() => met.push('back'));
    expect(met.at(-1)).toBe('away');
    away.sync.found(someVault, away.chosen, 0);
    await away.pass(100);
    expect(met.at(-1)).toBe('back');
  });

  test('puts again what a share that came back no longer has', async () => {
    const { sync, save, chosen, onShare, pass, share } = await workstation();
    const yesterday = share.remember();
    await save('[one]');
    sync.found(someVault, chosen, 0);
    await pass(100);
    await share.vanish();
    await save('[two]');
    await pass(soon + 100);
    yesterday();
    await share.comeBack();
    await pass(5 * 60_000);
    expect(await onShare()).toBe('2');
  });

  test('looks at everything again when the share was seen to be away, although nothing was saved meanwhile', async () => {
    const { sync, save, chosen, onShare, pass, share } = await workstation();
    const yesterday = share.remember();
    await save('[one]');
    sync.found(someVault, chosen, 0);
    await pass(100);
    sync.lost(someVault);
    expect(await sync.progress(someVault)).toMatchObject({ pendingFiles: 1 });
    yesterday();
    sync.found(someVault, chosen, 0);
    await pass(100);
    expect(await onShare()).toBe('1');
    expect(await sync.progress(someVault)).toMatchObject({ pendingFiles: 0 });
  });

  test('does not put a segment that is damaged here, puts the others, and does not say that all is there', async () => {
    const { disk, vaults, sync, save, chosen, onShare, pass } = await workstation();
    await save('[one]');
    await vaults.get(someVault).replica.close();
    const [path] = [...disk.files().keys()];
    disk.tamper(path ?? '', text('damaged'));
    await save('[two]');
    sync.found(someVault, chosen, 0);
    await pass(100);
    expect(await onShare()).toBe('1');
    const told = await sync.progress(someVault);
    expect(told).toMatchObject({ pendingFiles: 1 });
    expect(told.wholeAsOfMs).toBeUndefined();
  });

  test('tells the vault at the end of a round that other files are there than before, and of no other round', async () => {
    const { sync, save, chosen, pass, share, told } = await workstation();
    await save('[one]');
    sync.watched(someVault);
    sync.found(someVault, chosen, 0);
    await pass(100);
    expect(told()).toBe(1);
    await pass(60_000);
    expect(told()).toBe(1);
    await save('[two]');
    await pass(soon + 100);
    expect(told()).toBe(2);
    // Away, it says nothing of what lies on it; back, it holds the same.
    await share.vanish();
    await pass(60_000);
    await share.comeBack();
    await pass(5 * 60_000);
    expect(told()).toBe(2);
  });
});

describe('a round that is cancelled', () => {
  /** Six files here, and a server that has two of them in hand when somebody cancels. */
  const cancelled = async () => {
    const place = await workstation();
    const { vaults, sync, save, chosen, slow } = place;
    for (let file = 1; file <= 6; file += 1) {
      await save(`[${String(file)}]`);
      await vaults.get(someVault).replica.close();
    }
    sync.watched(someVault);
    slow.begin();
    sync.found(someVault, chosen, 0);
    vi.advanceTimersByTime(1);
    await slow.takesTwo();
    expect(await sync.progress(someVault)).toMatchObject({
      ...{ isBusy: true, isEnding: false, pendingFiles: 6 },
    });
    sync.cancel(someVault);
    expect(await sync.progress(someVault)).toMatchObject({ isBusy: true, isEnding: true });
    await slow.goOn();
    return place;
  };

  test('ends after the files it is at, keeps what went, and does not call itself whole', async () => {
    const { sync, onShare } = await cancelled();
    expect(await onShare()).toBe('2');
    const told = await sync.progress(someVault);
    expect(told).toMatchObject({ isBusy: false, isEnding: false, pendingFiles: 4 });
    expect(told.nextTryInMs).toBe(5 * 60_000);
    expect(told.wholeAsOfMs).toBeUndefined();
    expect(told.lastRoundAtMs).toBeUndefined();
  });

  test('is followed by the next one after five minutes, which goes on where it ended', async () => {
    const { sync, onShare, pass } = await cancelled();
    await pass(5 * 60_000 - 1_000);
    expect(await onShare()).toBe('2');
    await pass(2_000);
    expect(await onShare()).toBe('6');
    expect(await sync.progress(someVault)).toMatchObject({ pendingFiles: 0 });
  });

  test('is followed sooner by a save, or at once by somebody who asks', async () => {
    const { save, onShare, pass } = await cancelled();
    await save('[seven]');
    await pass(soon + 100);
    expect(await onShare()).toBe('7');

    const other = await cancelled();
    await other.sync.now(someVault, other.chosen);
    expect(await other.onShare()).toBe('6');
  });
});
