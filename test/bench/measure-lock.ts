import { percentile, type Figure } from './figures.ts';
import { startRealApp, unlockOnScreen } from './real-app.ts';
import type { SizedVault } from './sizes.ts';

const rounds = 20;

/** From asking for the lock until the fresh window shows where to unlock: at most, since the driver has to find the window first. */
export async function measureLock({ profile }: SizedVault): Promise<readonly Figure[]> {
  const running = await startRealApp(profile);
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await unlockOnScreen(running);
    const askedMs = await running.page().evaluate(() => performance.timeOrigin + performance.now());
    await running.fresh();
    const shownMs = await running.page().evaluate(() => performance.timeOrigin + performance.now());
    took.push(shownMs - askedMs);
  }
  await running.close();
  return [
    { name: 'lock to screen: median', value: percentile(took, 50), unit: 'ms' },
    { name: 'lock to screen: p95', value: percentile(took, 95), unit: 'ms', goal: 300 },
  ];
}
