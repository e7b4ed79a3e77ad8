import { expect, test } from 'vitest';
import { countingEntropy, someVault, startOver } from '../../test/contracts/replica-suite.ts';
import { createMemoryDisk } from '../../test/fakes/memory-disk.ts';
import { createMemoryShare } from '../../test/fakes/memory-share.ts';
import { encodeRecord } from '../../shared/formats/journal.ts';
import { unitId } from '../../shared/kit/ids.ts';
import { assert } from '../../shared/kit/assert.ts';
import type { Disk } from '../replica/disk.ts';
import { syncRound } from './round.ts';
import { putMark } from './share-marks.ts';
import { createShareMemory } from './share-memory.ts';

test('a quiet round reads a few megabytes of this disk again, and every segment has its turn', async () => {
  const disk = createMemoryDisk();
  const read: string[] = [];
  const watched: Disk = {
    ...disk,
    read: (path, from, size) => {
      if (path.endsWith('.seg')) read.push(path);
      return disk.read(path, from, size);
    },
  };
  const vault = startOver(watched, '/profile/vaults', countingEntropy(), 1e6).get(someVault);
  const port = createMemoryShare().port();
  const mark = await putMark(port, unitId.parse('2'.repeat(32)), countingEntropy());
  assert(mark.ok, 'the share is there');
  const memory = createShareMemory();
  const place = { vault, port, mark: mark.value, memory };
  const round = () => syncRound({ ...place, isOver: () => false, arrived: () => undefined });
  const bytes = new Uint8Array(700_000);
  for (let number = 0; number < 8; number++) {
    await vault.replica.append(encodeRecord({ id: 'a'.repeat(32), number, bytes }));
    await vault.replica.close();
  }
  for (let rounds = 0; rounds < 6; rounds++) await round();
  const seen = new Set<string>();
  for (let rounds = 0; rounds < 6; rounds++) {
    read.length = 0;
    expect(await round()).toMatchObject({ ok: true });
    expect(read.length).toBeLessThanOrEqual(3);
    for (const path of read) seen.add(path);
  }
  expect(seen.size).toBe(8);
});
