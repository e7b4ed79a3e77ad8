import { argonTool } from './argon-tool.ts';
import { benchReady, freshProfile, measure, start } from './bench-app.ts';
import { median, medianRatio, type Figure } from './figures.ts';
import type { SizedVault } from './sizes.ts';

const rounds = 9;
const passphrase = 'correct horse battery staple lamp';
const salt = '0123456789abcdef';

/** Argon2id of ours beside the tool of the distribution. */
export async function measureArgon(
  folder: string,
  { cost }: SizedVault,
): Promise<readonly Figure[]> {
  const running = await start(folder, freshProfile(), benchReady);
  const ours: number[] = [];
  const tool: number[] = [];
  const one = async (): Promise<unknown> =>
    ours.push(await measure(running, 'argonAlone', { cost, salt, passphrase }));
  await measure(running, 'argonAlone', { cost, salt, passphrase });
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) await one();
    tool.push(argonTool(cost, passphrase, salt));
    if (round % 2 === 1) await one();
  }
  await running.close();
  return [
    { name: 'Argon2id: memory of the vault’s own setting', value: cost.memoryKiB, unit: 'KiB' },
    { name: 'Argon2id: ours', value: median(ours), unit: 'ms' },
    { name: 'Argon2id: the argon2 tool', value: median(tool), unit: 'ms' },
    {
      name: 'Argon2id against the argon2 tool',
      value: medianRatio(ours, tool),
      unit: 'ratio',
      goal: 1.1,
    },
  ];
}
