import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { root } from '../../build/scripts/places.mjs';
import {
  bundleSealer,
  fillSource,
  makeHead,
  runJob,
  runTool,
  scratchIn,
  type Scratch,
} from '../bench/sealing.ts';

/** @file Files of every size, sealed, opened and packed, each by a process of its own whose greatest memory is printed; cancelled in the middle;
 *  killed in the middle and gone on with. Ends with status 1 at the first thing that does not hold. */

const mebi = 1024 * 1024;
const part = 32 * mebi;
const tenGigabytes = process.env['PROBITY_10GB'];
const sizes: readonly number[] = [
  ...(tenGigabytes === 'only'
    ? []
    : [0, 1, 65_535, 65_536, 65_537, part - 1, part, part + 1, 100 * mebi, 1024 * mebi]),
  ...(tenGigabytes === undefined ? [] : [10 * 1024 * mebi]),
];
/** What a sealer may take, whatever the size (the goal is 150 MB with Electron around it). */
const mostMiB = 150;

const script = await bundleSealer();
const must = (holds: boolean, what: string): void => {
  if (holds) return;
  console.log(`DOES NOT HOLD: ${what}`);
  process.exit(1);
};
const left = (folder: string): number => (existsSync(folder) ? readdirSync(folder).length : 0);

for (const sizeBytes of sizes) {
  const scratch = scratchIn('sizes');
  fillSource(scratch, sizeBytes);
  makeHead(script, scratch);
  const sealed = runJob(script, scratch, { do: 'seal' });
  must(
    sealed.last.say === 'sealed',
    `sealing ${String(sizeBytes)}: ${JSON.stringify(sealed.last)}`,
  );
  const { file } = sealed.last as { readonly file?: unknown };
  const opened = runJob(script, scratch, { do: 'open', file });
  must(opened.last.say === 'opened', `opening ${String(sizeBytes)}`);
  runTool('cmp source.bin out.bin && rm out.bin', scratch.dir);
  const packed = runJob(script, scratch, { do: 'pack', file });
  must(packed.last.say === 'packed', `packing ${String(sizeBytes)}`);
  runTool(
    'age -d -i key.txt out.bin | tar xO B/data/exhibits/E0001.bin | cmp - source.bin',
    scratch.dir,
  );
  const peaks = [sealed, opened, packed].map(({ peakRssMiB }) => Math.round(peakRssMiB));
  must(Math.max(...peaks) <= mostMiB, `memory at ${String(sizeBytes)}: ${peaks.join(', ')} MiB`);
  console.log(
    `${String(sizeBytes).padStart(12)} bytes: sealed, opened, packed in ${peaks.join(', ')} MiB, ${[sealed, opened, packed].map(({ ms }) => (ms / 1000).toFixed(0)).join(', ')} s`,
  );
}

const scratch = scratchIn('sizes');
fillSource(scratch, 300 * mebi);
makeHead(script, scratch);
const cancelled = runJob(script, scratch, { do: 'seal', cancelAtBytes: 150 * mebi });
must(cancelled.last.say === 'failed', 'a cancel ends it');
must(left(scratch.parts) + left(`${scratch.dir}/under-way`) === 0, 'a cancel leaves nothing');
console.log('cancelled in the middle: nothing is left');

await killed(scratch, { do: 'seal', tellAtBytes: 150 * mebi });
must(left(scratch.parts) === 0, 'a kill leaves no part that counts');
const before = left(`${scratch.dir}/under-way`);
must(before > 0, 'a kill leaves what was sealed so far');
const again = runJob(script, scratch, { do: 'seal' });
must(again.last.say === 'sealed', 'what a kill broke off is gone on with');
console.log(`killed in the middle: ${String(before)} parts were taken up or made anew`);

const { file } = again.last as { readonly file?: unknown };
await killed(scratch, { do: 'pack', file, tellAtBytes: 150 * mebi });
must(!existsSync(`${scratch.dir}/out.bin`), 'a killed bundle is absent');
must(runJob(script, scratch, { do: 'pack', file }).last.say === 'failed', 'its rest is in the way');
rmSync(`${scratch.dir}/out.bin.part`);
must(runJob(script, scratch, { do: 'pack', file }).last.say === 'packed', 'it is packed again');
must(statSync(`${scratch.dir}/out.bin.sig`).size > 0, 'with its signature');
console.log('a bundle killed in the middle is absent, and packed again whole');
rmSync(scratch.dir, { recursive: true, force: true });

/** Starts a job and kills it with the signal that nobody hears, once it has told how far it is. */
function killed(where: Scratch, how: object): Promise<void> {
  return new Promise((resolve) => {
    const running = spawn(process.execPath, [script, JSON.stringify({ ...where, ...how })], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    running.stderr.once('data', () => running.kill('SIGKILL'));
    running.once('exit', () => resolve());
  });
}
