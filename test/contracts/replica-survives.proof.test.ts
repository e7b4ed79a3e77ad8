import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFaultyDisk, type Trouble } from '../fakes/faulty-disk.ts';
import { createMemoryDisk, type MemoryDisk } from '../fakes/memory-disk.ts';
import {
  contents,
  countingEntropy,
  header,
  joined,
  someVault,
  startOver,
  text,
} from './replica-suite.ts';

/** @file No acknowledged append is ever missing: after kills, power cuts, failed writes and failed syncs, in any order. */

type Step =
  | { what: 'append'; sizeBytes: number }
  | { what: 'close' }
  | { what: 'restart'; survives: number }
  | { what: 'trouble'; code: string; after: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      what: fc.constant('append' as const),
      sizeBytes: fc.integer({ min: 1, max: 60 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('close' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('restart' as const),
      survives: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('trouble' as const),
      code: fc.constantFrom('EIO', 'ENOSPC', 'EROFS'),
      after: fc.integer({ min: 0, max: 6 }),
    }),
  },
);

async function live(steps: readonly Step[]): Promise<{ acknowledged: string[]; disk: MemoryDisk }> {
  const entropy = countingEntropy();
  const acknowledged: string[] = [];
  let pending: { code: string; after: number } | undefined;
  const trouble: Trouble = () => {
    if (pending === undefined || pending.after-- > 0) return undefined;
    const { code } = pending;
    pending = undefined;
    return code;
  };
  let disk = createMemoryDisk();
  let vaults = startOver(createFaultyDisk(disk, trouble), '/vaults', entropy, 120);
  for (const [number, next] of steps.entries()) {
    const { replica } = vaults.get(someVault);
    if (next.what === 'append') {
      const record = `<${String(number)}:${'x'.repeat(next.sizeBytes)}>`;
      await replica.append(text(record)).then(
        () => acknowledged.push(record),
        () => undefined,
      );
    } else if (next.what === 'close') await replica.close().catch(() => undefined);
    else if (next.what === 'trouble') pending = next;
    else {
      disk = disk.cut((most) => Math.floor(most * next.survives));
      vaults = startOver(createFaultyDisk(disk, trouble), '/vaults', entropy, 120);
    }
  }
  return { acknowledged, disk };
}

describe('an acknowledged append', () => {
  test('is there after any history of kills, power cuts, full disks and input errors', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { acknowledged, disk } = await live(steps);
        const after = startOver(
          disk.cut(() => 0),
          '/vaults',
          countingEntropy(),
          120,
        );
        const found = joined(await contents(after));
        for (const record of acknowledged) expect(found).toContain(record);
      }),
      { numRuns: 1500 },
    );
  });

  test('is in a file whose name is the hash of its content, once closed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { disk } = await live(steps);
        for (const [path, content] of disk.cut(() => 0).files()) {
          const hash = /([0-9a-f]{64})\.seg$/.exec(path)?.[1];
          if (hash !== undefined) {
            expect(
              Buffer.from(await crypto.subtle.digest('SHA-256', content)).toString('hex'),
            ).toBe(hash);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a journal that failed', () => {
  const failOnce = (operation: string, code: string): Trouble => {
    let left = 1;
    return (asked) => (asked === operation && left-- > 0 ? code : undefined);
  };
  const startWithOne = async (operation: 'append' | 'sync', code: string) => {
    const disk = createMemoryDisk();
    const entropy = countingEntropy();
    let broken: Trouble = () => undefined;
    const faulty = createFaultyDisk(disk, (asked, nth) => broken(asked, nth));
    const { replica } = startOver(faulty, '/vaults', entropy).get(someVault);
    const first = await replica.append(text('[first]'));
    broken = failOnce(operation, code);
    await expect(replica.append(text('[second]'))).rejects.toMatchObject({ code });
    return { disk, entropy, replica, first };
  };

  test.each([
    ['append', 'EIO'],
    ['append', 'ENOSPC'],
    ['sync', 'EIO'],
  ] as const)('by %s with %s is never appended to again', async (operation, code) => {
    const { disk, replica, first } = await startWithOne(operation, code);
    const before = disk.files().get(`/vaults/${someVault}/journals/${first.name}`);
    const again = await replica.append(text('[second]'));
    expect(again.name).not.toBe(first.name);
    await replica.close();
    expect(disk.files().get(`/vaults/${someVault}/journals/${first.name}`)).toEqual(before);
  });

  test('becomes a segment at the next start, as the disk holds it', async () => {
    const { disk, entropy, replica } = await startWithOne('append', 'EIO');
    await replica.append(text('[second]'));
    const found = await contents(startOver(disk, '/vaults', entropy));
    expect([...found.keys()].every((name) => name.endsWith('.seg'))).toBe(true);
    expect(joined(found)).toBe('[first][sec|[second]');
  });

  test('leaves nothing behind when it never held anything acknowledged', async () => {
    const disk = createMemoryDisk();
    const faulty = createFaultyDisk(disk, (asked) => (asked === 'append' ? 'ENOSPC' : undefined));
    const { replica } = startOver(faulty, '/vaults', countingEntropy()).get(someVault);
    for (let tries = 0; tries < 5; tries++) {
      await expect(replica.append(text('does not fit'))).rejects.toMatchObject({ code: 'ENOSPC' });
    }
    expect([...disk.files().keys()]).toEqual([]);
  });
});

describe('a side file that is being replaced', () => {
  test('is the old one or the new one, whenever the power goes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (after, survives) => {
          const disk = createMemoryDisk();
          const first = startOver(disk, '/vaults', countingEntropy()).get(someVault);
          await first.sideFiles.replace('slots.a', text('old'));
          let left = after;
          const faulty = createFaultyDisk(disk, () => (left-- > 0 ? undefined : 'EIO'));
          const second = startOver(faulty, '/vaults', countingEntropy()).get(someVault);
          const done = await second.sideFiles.replace('slots.a', text('new')).then(
            () => true,
            () => false,
          );
          const cut = startOver(
            disk.cut((most) => Math.floor(most * survives)),
            '/vaults',
            countingEntropy(),
          );
          const found = await cut.get(someVault).sideFiles.read('slots.a');
          expect([text('old'), text('new')]).toContainEqual(found);
          if (done) expect(found).toEqual(text('new'));
          await cut.get(someVault).sideFiles.replace('slots.a', text('newer'));
          expect(await cut.get(someVault).sideFiles.read('slots.a')).toEqual(text('newer'));
        },
      ),
    );
  });
});

test('a journal begins with the header it was given', async () => {
  const disk = createMemoryDisk();
  await startOver(disk, '/vaults', countingEntropy()).get(someVault).replica.append(text('x'));
  expect([...disk.files().values()][0]?.subarray(0, header.length)).toEqual(header);
});
