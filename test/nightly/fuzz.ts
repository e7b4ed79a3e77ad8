import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { keep, keepFound, keptFor, targets } from '../fuzz/corpus.ts';
import { longestInput } from '../fuzz/mutate.ts';
import { fire, Thrown } from '../fuzz/run.ts';
import type { Target } from '../fuzz/target.ts';

/** @file The long run at every reader: one after the other in a thread of its own, with a watchdog for what never comes back and a bound on
 *  memory. What is found is kept beside the corpus, and the run ends with 1. */

const hangMs = 10_000;
const mostHeapMB = 256;

type Task = {
  readonly name: string;
  readonly seconds: number;
  readonly seed: number;
  /** Length, then the bytes of the input that is being parsed. */
  readonly under: SharedArrayBuffer;
};
type Report =
  | {
      readonly inputs: number;
      readonly fresh: number;
      readonly outcomes: number;
      readonly peakMB: number;
    }
  | { readonly threw: string; readonly input: Uint8Array };

/** Fires at the readers named, or at all. Resolves to the exit code. */
export async function main(self: string, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { seconds: { type: 'string' }, seed: { type: 'string' } },
  });
  const seconds = Number(values.seconds ?? 60);
  const seed = Number(values.seed ?? Math.floor(performance.timeOrigin) % 2 ** 31);
  const wanted = targets.filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  );
  console.log(`${String(wanted.length)} readers, ${String(seconds)} s each, seed ${String(seed)}`);
  let found = 0;
  for (const target of wanted) found += (await underFire(self, target, seconds, seed)) ? 0 : 1;
  console.log(found === 0 ? 'Nothing threw, hung or grew.' : `${String(found)} readers failed.`);
  return found === 0 ? 0 : 1;
}

function underFire(self: string, target: Target, seconds: number, seed: number): Promise<boolean> {
  const under = new SharedArrayBuffer(8 + longestInput);
  const task: Task = { name: target.name, seconds, seed, under };
  const worker = new Worker(self, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMB },
  });
  return new Promise((resolve) => {
    const beats = new Int32Array(under, 0, 1);
    let last = -1;
    const watch = setInterval(() => {
      const beat = Atomics.load(beats, 0);
      if (beat === last) failed('never came back', inputUnder(under));
      last = beat;
    }, hangMs);
    const done = (isGood: boolean): void => {
      clearInterval(watch);
      void worker.terminate().then(() => resolve(isGood));
    };
    const failed = (what: string, input: Uint8Array): void => {
      console.log(`${target.name}: ${what}. Kept as ${keepFound(target, input)}`);
      done(false);
    };
    worker.on('error', (cause: Error) => failed(`ended (${cause.message})`, inputUnder(under)));
    worker.on('message', (report: Report) => {
      if ('threw' in report) {
        failed(report.threw, report.input);
        return;
      }
      const { inputs, outcomes, fresh, peakMB } = report;
      console.log(
        `${target.name}: ${String(inputs)} inputs, ${String(outcomes)} outcomes (${String(fresh)} new), peak ${String(peakMB)} MB`,
      );
      done(true);
    });
  });
}

const inputUnder = (under: SharedArrayBuffer): Uint8Array => {
  const sizeBytes = new Int32Array(under, 4, 1)[0] ?? 0;
  return Uint8Array.from(new Uint8Array(under, 8, sizeBytes));
};

function work({ name, seconds, seed, under }: Task): void {
  const target = targets.find((each) => each.name === name);
  if (!target || !parentPort) return;
  const head = new Int32Array(under, 0, 2);
  const body = new Uint8Array(under, 8);
  const endsAt = performance.now() + seconds * 1000;
  let peakBytes = 0;
  try {
    const fired = fire(target, {
      seed,
      kept: [...keptFor(target).values()],
      before: (input) => {
        body.set(input);
        head[1] = input.length;
        Atomics.add(head, 0, 1);
      },
      goesOn: (inputs) => {
        if (inputs % 512 === 0) peakBytes = Math.max(peakBytes, process.memoryUsage().rss);
        return inputs % 64 !== 0 || performance.now() < endsAt;
      },
    });
    const fresh = keep(target, fired.byOutcome);
    const peakMB = Math.round(peakBytes / 1024 / 1024);
    parentPort.postMessage({
      ...{ inputs: fired.inputs, outcomes: fired.byOutcome.size, fresh, peakMB },
    });
  } catch (cause: unknown) {
    const input = cause instanceof Thrown ? cause.input : inputUnder(under);
    parentPort.postMessage({
      threw: String(cause instanceof Error ? (cause.cause ?? cause) : cause),
      input,
    });
  }
}

if (!isMainThread) work(workerData as Task);
