import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { countingEntropy, header, someVault } from '../../test/contracts/replica-suite.ts';
import { createMemoryDisk } from '../../test/fakes/memory-disk.ts';
import { createMemoryShares } from '../../test/fakes/memory-shares.ts';
import { bridge } from '../../shared/contract/bridge.ts';
import { bridgeLimits } from '../../shared/contract/limits.ts';
import { answerMessage, type AnswerMessage } from '../../shared/contract/port-messages.ts';
import { channels } from '../../shared/contract/channels.ts';
import { ok } from '../../shared/kit/result.ts';
import { createVaults } from '../replica/vaults.ts';
import { createAllowance } from './allowance.ts';
import type { Shares } from '../share/shares.ts';
import { createHandlers } from './handlers.ts';
import { servePort } from './serve-port.ts';
import { createTokens } from './tokens.ts';

/** A shell over a disk in memory, and what it answered. */
function servedShell(
  overrides: Partial<ReturnType<typeof createHandlers>> = {},
  shares: Partial<Shares> = {},
) {
  const disk = createMemoryDisk();
  const touched: string[] = [];
  const watched = new Proxy(disk, {
    get:
      (target, name: keyof typeof disk) =>
      (path: string, ...rest: unknown[]) => {
        touched.push(path);
        return (target[name] as (...args: unknown[]) => unknown)(path, ...rest);
      },
  });
  const entropy = countingEntropy();
  const vaults = createVaults({
    disk: watched,
    path: '/vaults',
    entropy,
    fileHeader: header,
    rotateAtBytes: 256,
  });
  const handlers = createHandlers({
    disk: watched,
    vaults,
    tokens: createTokens(entropy),
    shares: { ...createMemoryShares(createMemoryDisk(), entropy, vaults), ...shares },
    facts: () => Promise.reject(new Error('not asked here')),
    readSettings: async () => ({ theme: 'system', idleLockMinutes: 5, contentProtection: true }),
    writeSettings: async () => undefined,
    adoptProfile: async () => undefined,
    session: { opened: () => undefined, active: () => undefined, lockedBecause: () => undefined },
    chooseFolder: async () => 'cancelled',
    chooseOutput: async () => 'cancelled',
    startWriter: () => 'port',
    chooseSources: async () => 'cancelled',
    droppedSources: async () => [],
    startSealer: () => 'port',
  });
  const answers: AnswerMessage[] = [];
  const ports: unknown[] = [];
  const misused = vi.fn();
  let nowMs = 0;
  const receive = servePort({
    handlers: { ...handlers, ...overrides },
    allowance: createAllowance(() => nowMs++),
    post: (answer, sent) => {
      answers.push(answer);
      ports.push(...sent);
    },
    misused,
  });
  return { receive, answers, ports, misused, touched, disk };
}

const ask = (channel: string, request: unknown, id = 1) => ({ id, channel, request });

describe('the bridge', () => {
  test('answers a question of the right shape', async () => {
    const { receive, answers } = servedShell();
    await receive(ask('replica.append', { vaultId: someVault, records: Uint8Array.of(1, 2) }, 7));
    expect(answers).toMatchObject([{ id: 7, ok: true, response: { endBytes: header.length + 2 } }]);
  });

  test('gives the writer’s port beside its answer', async () => {
    const { receive, answers, ports } = servedShell({
      'output.write': async () => ({ ...ok({}), port: 'the port' }),
    });
    await receive(ask('output.write', { token: 'a'.repeat(32) }));
    expect(answers).toEqual([{ id: 1, ok: true, response: {} }]);
    expect(ports).toEqual(['the port']);
  });

  test('answers whoever asked for a round once it is over', async () => {
    let isOver = (): void => undefined;
    const round = new Promise<void>((resolve) => {
      isOver = resolve;
    });
    const { receive, answers } = servedShell({}, { syncNow: () => round });
    const answered = receive(ask('share.sync', { vaultId: someVault }));
    await new Promise((resolve) => setImmediate(resolve));
    expect(answers).toEqual([]);
    isOver();
    await answered;
    expect(answers).toMatchObject([{ id: 1, ok: true }]);
  });

  test('knows no token that it did not give', async () => {
    const { receive, answers } = servedShell();
    for (const channel of [
      'copy.run',
      'restore.run',
      'restore.scan',
      'share.try',
      'share.use',
      'output.write',
    ] as const) {
      const request = {
        token: 'a'.repeat(32),
        ...(channel.includes('run') || channel.startsWith('share') ? { vaultId: someVault } : {}),
        ...(channel.startsWith('share') ? { unitId: 'b'.repeat(32) } : {}),
      };
      await receive(ask(channel, request));
    }
    expect(answers.map((answer) => !answer.ok && answer.fault.kind)).toEqual(
      Array(6).fill('token/unknown'),
    );
  });

  test('turns the trouble of a disk into a fault without a path', async () => {
    const { receive, answers } = servedShell();
    await receive(
      ask('replica.read', {
        vaultId: someVault,
        name: '0123456789abcdef.jnl',
        fromBytes: 0,
        sizeBytes: 1,
      }),
    );
    expect(answers).toEqual([{ id: 1, ok: false, fault: { kind: 'file/absent', code: 'ENOENT' } }]);
  });

  test('answers a bug of ours without its text', async () => {
    const { receive, answers } = servedShell();
    await receive(ask('shell.facts', {}));
    expect(answers).toEqual([{ id: 1, ok: false, fault: { kind: 'shell/bug' } }]);
  });

  test('says when a message is too large, which is no misuse', async () => {
    const { receive, answers, misused } = servedShell();
    const records = new Uint8Array(bridgeLimits.recordsBytes + 1);
    for (let times = 0; times < 5; times++)
      await receive(ask('replica.append', { vaultId: someVault, records }));
    expect(new Set(answers.map((answer) => !answer.ok && answer.fault.kind))).toEqual(
      new Set(['bridge/too-large']),
    );
    expect(misused).not.toHaveBeenCalled();
  });

  test('ends the session at the third message that is not one of ours, once', async () => {
    const { receive, answers, misused } = servedShell();
    await receive(ask('replica.list', { vaultId: '../../etc' }));
    await receive('nonsense');
    expect(misused).not.toHaveBeenCalled();
    await receive(ask('no.such', {}));
    await receive(ask('vaults.list', {}));
    await receive(undefined);
    expect(misused).toHaveBeenCalledTimes(1);
    expect(answers).toEqual([{ id: 1, ok: false, fault: { kind: 'bridge/refused' } }]);
  });

  test('is busy when far too much is asked at once, and well again afterwards', async () => {
    let release = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (release = resolve));
    const { receive, answers } = servedShell({
      'vaults.list': async () => waiting.then(() => ok([])),
    });
    const asked = Array.from({ length: 5000 }, (_, id) => receive(ask('vaults.list', {}, id)));
    await Promise.resolve();
    release();
    await Promise.all(asked);
    const kinds = answers.map((answer) => (answer.ok ? 'ok' : answer.fault.kind));
    expect(kinds.filter((kind) => kind === 'ok')).toHaveLength(4096);
    expect(kinds.filter((kind) => kind === 'bridge/busy')).toHaveLength(5000 - 4096);
    await receive(ask('replica.list', { vaultId: someVault }, 9999));
    expect(answers.at(-1)).toMatchObject({ id: 9999, ok: true });
  });
});

describe('hostile messages', () => {
  const nasty = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
    }),
    fc.constantFrom(
      '../../../etc/passwd',
      '\0',
      '__proto__',
      'slots.a',
      `${'a'.repeat(64)}.seg`,
      '0123456789abcdef.jnl',
      someVault,
      NaN,
      -1,
      2 ** 60,
    ),
  );
  const key = fc.constantFrom(
    'vaultId',
    'name',
    'bytes',
    'records',
    'token',
    'fromBytes',
    'sizeBytes',
    'expectedSizeBytes',
    'purpose',
    'suggestedName',
    '__proto__',
    'extra',
  );
  const request = fc.oneof(nasty, fc.dictionary(key, nasty));
  const channel = fc.oneof(
    fc.constantFrom(...channels),
    fc.constantFrom('__proto__', 'constructor', 'toString', '', 'file.delete'),
    fc.string(),
  );
  const message = fc.oneof(
    nasty,
    fc.record({ id: fc.oneof(fc.nat(), nasty), channel: fc.oneof(channel, nasty), request }),
    fc.record({ id: fc.nat(), channel, request }),
  );

  const guestPacks =
    /^\/guest-packs(\/[0-9a-f]{32}(\/(pack\.age|kept\.a|kept\.b|about)(\.new)?)?)?$/;

  test('by the thousand never throw, are answered in shape, and touch nothing outside the vaults and the guest packs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(message, { maxLength: 10 }), async (messages) => {
        const { receive, answers, touched } = servedShell();
        for (const one of messages) await receive(one);
        for (const answer of answers) expect(answerMessage.safeParse(answer).success).toBe(true);
        for (const path of touched.filter((each) => !guestPacks.test(each)))
          expect(path).toMatch(
            /^\/vaults(\/[0-9a-f]{32}(\/[a-z]+\.[ab](\.new)?|\/(journals|segments|set-aside)(\/[0-9a-f]+)?(\/[0-9a-f.]+(jnl|seg)(\.new)?)?)?)?$/,
          );
      }),
      { numRuns: 1500 },
    );
  });

  test.each(channels)('%s takes nothing beside what its schema names', (name) => {
    fc.assert(
      fc.property(request, (value) => {
        const parsed = bridge[name].request.safeParse(value);
        if (parsed.success)
          expect(Object.keys(parsed.data).sort()).toEqual(Object.keys(value as object).sort());
      }),
      { numRuns: 300 },
    );
  });
});
