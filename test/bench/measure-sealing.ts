import { copyFileSync, rmSync } from 'node:fs';
import { medianRatio, median, type Figure } from './figures.ts';
import { bundleSealer, fillSource, runJob, runTool, scratchIn } from './sealing.ts';

/** @file A gigabyte taken in beside `cp`, and a bundle with it beside `sha512sum` and `tar | age`. Each pair in the same round. */

const rounds = 3;
const sizeBytes = 1024 ** 3;

export async function measureSealing(): Promise<readonly Figure[]> {
  const script = await bundleSealer();
  const scratch = scratchIn('bench');
  fillSource(scratch, sizeBytes);
  const attach: number[] = [];
  const cp: number[] = [];
  const age: number[] = [];
  const pack: number[] = [];
  const tools: number[] = [];
  let peak = 0;
  copyFileSync(scratch.source, `${scratch.dir}/warm.bin`);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ['parts', 'out.bin', 'out.bin.sig', 'copy.bin', 'x.age', 'y.age'])
      rmSync(`${scratch.dir}/${name}`, { recursive: true, force: true });
    cp.push(runTool('cp source.bin copy.bin && sync copy.bin', scratch.dir));
    const sealed = runJob(script, scratch, { do: 'seal' });
    attach.push(sealed.ms);
    const packed = runJob(script, scratch, { do: 'pack', file: sealed.last['file'] });
    pack.push(packed.ms);
    peak = Math.max(peak, sealed.peakRssMiB, packed.peakRssMiB);
    const recipient = '-R <(age-keygen -y key.txt)';
    age.push(runTool(`age ${recipient} -o x.age source.bin && sync x.age`, scratch.dir));
    const whole = `sha512sum source.bin > sums && tar cf - source.bin sums | age ${recipient} -o y.age && sync y.age`;
    tools.push(runTool(whole, scratch.dir));
  }
  rmSync(scratch.dir, { recursive: true, force: true });
  return [
    { name: 'Attach 1 GiB', value: median(attach), unit: 'ms' },
    { name: 'Attach 1 GiB against cp, both synced', value: medianRatio(attach, cp), unit: 'ratio' },
    {
      name: 'Attach 1 GiB (SHA-512, sealed, SHA-256, synced) against age alone',
      ...{ value: medianRatio(attach, age), unit: 'ratio' as const },
    },
    {
      name: 'Bundle of 1 GiB, opened, packed, re-read, against sha512sum, tar | age',
      ...{ value: medianRatio(pack, tools), unit: 'ratio' as const, goal: 0.8 },
    },
    { name: 'Peak memory of a sealer', value: peak * 1024, unit: 'KiB', goal: 150 * 1024 },
  ];
}
