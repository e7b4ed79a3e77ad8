import { rmSync } from 'node:fs';
import { benchReady, freshProfile, measure, start } from './bench-app.ts';
import { median, medianRatio, type Figure } from './figures.ts';

const rounds = 3;
const cases = 10_000;

/** Importing cases, each as one act, beside a plain strict bulkPut of the same records. */
export async function measureImport(folder: string): Promise<readonly Figure[]> {
  const profile = freshProfile();
  const running = await start(folder, profile, benchReady);
  await measure(running, 'found', {});
  const saved: number[] = [];
  const followed: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const asked = {
      count: cases,
      seed: 500_000 + round,
      plainFirst: round % 2 === 0,
      withPlain: true,
    };
    const times = await measure(running, 'importCases', asked);
    saved.push(times.saved);
    followed.push(times.followed);
    plain.push(times.plain);
  }
  await running.close();
  rmSync(profile, { recursive: true, force: true });
  return [
    { name: 'import of 10,000: a plain strict bulkPut', value: median(plain), unit: 'ms' },
    { name: 'import of 10,000: all Saved', value: median(saved), unit: 'ms' },
    {
      name: 'import of 10,000: until the store has followed too',
      value: median(followed),
      unit: 'ms',
    },
    {
      name: 'import of 10,000 against a plain bulkPut',
      value: medianRatio(saved, plain),
      unit: 'ratio',
      goal: 1.2,
    },
    {
      name: 'import of 10,000 with the store against a plain bulkPut',
      value: medianRatio(followed, plain),
      unit: 'ratio',
    },
  ];
}
