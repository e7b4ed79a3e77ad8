import { copyFileSync, rmSync } from 'node:fs';
import { medianRatio, median, type Figure } from './figures.ts';
import {
  bundleSealer,
  fillSource,
  makeHead,
  runJob,
  runTool,
  scratchIn,
  type Took,
} from './sealing.ts';

/** @file A gigabyte taken in beside `cp`, sealed beside `age`, and a bundle with it beside `sha512sum` and `tar | age`. Each in the same round,
 *  processes from their start to their end; what is written is on the disk when they end. */

const rounds = 5;
const sizeBytes = 1024 ** 3;

export async function measureSealing(): Promise<readonly Figure[]> {
  const script = await bundleSealer();
  const scratch = scratchIn('bench');
  fillSource(scratch, sizeBytes);
  makeHead(script, scratch);
  copyFileSync(scratch.source, `${scratch.dir}/warm.bin`);
  const took = { wasm: [], alone: [], attach: [], pack: [], cp: [], age: [], tools: [] } as InTurn;
  let peak = 0;
  for (let round = 0; round < rounds; round += 1) {
    const fresh = (...names: readonly string[]): void => {
      for (const name of names) rmSync(`${scratch.dir}/${name}`, { recursive: true, force: true });
    };
    fresh('copy.bin', 'parts', 'x.age', 'y.age', 'out.bin', 'out.bin.sig');
    took.cp.push(runTool('cp source.bin copy.bin && sync copy.bin', scratch.dir));
    const alone = runJob(script, scratch, { do: 'seal-alone' });
    const recipient = '-R recipient.txt';
    took.age.push(runTool(`age ${recipient} -o x.age source.bin && sync x.age`, scratch.dir));
    fresh('parts');
    took.wasm.push(runJob(script, scratch, { do: 'seal-alone', withoutNative: true }));
    fresh('parts');
    const sealed = runJob(script, scratch, { do: 'seal' });
    const packed = runJob(script, scratch, { do: 'pack', file: sealed.last['file'] });
    const whole = `sha512sum source.bin > sums && tar cf - source.bin sums | age ${recipient} -o y.age && sync y.age`;
    took.tools.push(runTool(whole, scratch.dir));
    took.alone.push(alone);
    took.attach.push(sealed);
    took.pack.push(packed);
    peak = Math.max(peak, alone.peakRssMiB, sealed.peakRssMiB, packed.peakRssMiB);
  }
  rmSync(scratch.dir, { recursive: true, force: true });
  return [...figuresOf(took), kib('Peak memory of a sealer', peak)];
}

type InTurn = Record<'wasm' | 'alone' | 'attach' | 'pack' | 'cp' | 'age' | 'tools', Took[]>;

function figuresOf({ wasm, alone, attach, pack, cp, age, tools }: InTurn): readonly Figure[] {
  return [
    { name: 'Attach 1 GiB', value: median(attach.map(({ ms }) => ms)), unit: 'ms' },
    ...both('Attach 1 GiB (SHA-512, sealed, SHA-256) against cp', attach, cp),
    ...both('Sealing alone 1 GiB, nothing hashed, against age', alone, age, 1.1),
    ...both('The same by WebAssembly, where nothing native loads, against age', wasm, age, 2.8),
    ...both('Bundle of 1 GiB against sha512sum, then tar | age', pack, tools, 0.8),
  ];
}

/** By the clock, which the goal is for, and by the time of the processor, which other work disturbs less. */
const both = (
  name: string,
  ours: readonly Took[],
  plain: readonly Took[],
  goal?: number,
): readonly Figure[] => [
  {
    ...{ name, unit: 'ratio', ...(goal === undefined ? {} : { goal }) },
    value: medianRatio(
      ours.map(({ ms }) => ms),
      plain.map(({ ms }) => ms),
    ),
  },
  {
    ...{ name: `${name}: of the processor`, unit: 'ratio' },
    value: medianRatio(
      ours.map(({ cpuMs }) => cpuMs),
      plain.map(({ cpuMs }) => cpuMs),
    ),
  },
];

/** 150 MB, in decimal megabytes as the goal counts. */
const kib = (name: string, mebibytes: number): Figure => ({
  ...{ name, value: mebibytes * 1024, unit: 'KiB', goal: Math.floor(150e6 / 1024) },
});
