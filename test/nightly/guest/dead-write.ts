import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { shareDisk } from '../../../electron/share/share-disk.ts';
import { ask } from './ask.ts';
import type { Way } from './mounts.ts';
import { patienceMs, watchStandstill } from './standstill.ts';

/** @file A server that dies between the making of a file and the first byte of it. */

const deadMs = 5_000;
const answersWithinMs = 90_000;

/** How long a small write to a dead server held up this process, and whether the file came to an end once the server was back. */
export async function deadWrite(
  { server }: Way,
  mounted: string,
): Promise<{ readonly failures: readonly string[]; readonly told: string }> {
  const path = join(mounted, 'written to the dead');
  const file = await shareDisk.create(path);
  await ask('/kill', server);
  const still = watchStandstill();
  const writing = (async () => {
    await file.append(new Uint8Array(700));
    await file.sync();
    await file.close();
  })().then(
    () => 'went through',
    () => 'failed',
  );
  await wait(deadMs);
  const stillMs = still();
  await ask('/start', server);
  const ended = await Promise.race([writing, wait(answersWithinMs, 'hangs')]);
  const told = `a write to the dead server ${ended} and held up nothing for longer than ${String(stillMs)} ms`;
  const isBroken = stillMs > patienceMs || ended === 'hangs';
  return { failures: isBroken ? [told] : [], told };
}
