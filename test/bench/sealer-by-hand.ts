import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { nodeDisk } from '../../electron/replica/node-disk.ts';
import { hashInThread, type Hashing, type StreamHash } from '../../electron/sealer/hashing.ts';
import type { FromSealer, SealerJob, ToSealer } from '../../shared/contract/sealer.ts';
import { wasmSodium } from '../../shared/formats/wasm-sodium.ts';
import { itemId } from '../../shared/kit/ids.ts';
import { sealedFile } from '../../shared/kit/sealed-file.ts';
import { runSealer, sealerMachine } from '../fakes/sealer.ts';

/** @file One job of a sealer in this process: says on its output what came of it, and the most memory it had. See sealing.ts. */

const how = z
  .object({
    dir: z.string(),
    source: z.string(),
    parts: z.string(),
    /** `seal-alone`: as `seal`, and nothing is hashed. */
    do: z.enum(['seal', 'seal-alone', 'open', 'pack']),
    /** With the library that stands in where the native one cannot be loaded. */
    withoutNative: z.boolean().default(false),
    file: sealedFile.optional(),
    cancelAtBytes: z.number().optional(),
    /** A line on the error output once so much is done: whoever kills it waits for that. */
    tellAtBytes: z.number().optional(),
  })
  .parse(JSON.parse(process.argv[2] ?? '{}'));
const key = new Uint8Array(32).fill(9);
const output = `${how.dir}/out.bin`;
const place = { parts: how.parts, output, unfinished: `${output}.part` };

/** The head of the age file, which in the application the vault makes: see age-head-by-hand.ts. */
const headIn = (
  dir: string,
): { header: Uint8Array<ArrayBuffer>; ageKey: Uint8Array<ArrayBuffer> } => ({
  header: new Uint8Array(readFileSync(`${dir}/head.bin`)),
  ageKey: new Uint8Array(readFileSync(`${dir}/age-key.bin`)),
});

function asked(): { job: SealerJob; asks: readonly ToSealer[] } {
  if (how.do === 'seal' || how.do === 'seal-alone') {
    const job = { job: 'seal-file', source: how.source, parts: how.parts } as const;
    const fileId = itemId.parse('11'.repeat(16));
    return {
      job: { ...job, underWay: `${how.dir}/under-way` },
      asks: [{ say: 'seal', fileId, key }],
    };
  }
  const file = sealedFile.parse(how.file);
  if (how.do === 'open')
    return { job: { job: 'open-file', ...place }, asks: [{ say: 'open', file, key }] };
  const { header, ageKey } = headIn(how.dir);
  const packing = { say: 'pack', folder: 'B', words: [], beside: [], madeAtMs: 0 } as const;
  return {
    job: { job: 'pack-bundle', ...place },
    asks: [
      { say: 'pack-file', path: 'exhibits/E0001.bin', sealed: { file, key } },
      { ...packing, words: [], beside: [], header, ageKey },
    ],
  };
}

const answer = (said: FromSealer): ToSealer | undefined => {
  if (said.say === 'sign') return { say: 'signature', text: 'signed\n' };
  if (said.say !== 'progress') return undefined;
  if (said.doneBytes >= (how.tellAtBytes ?? Infinity)) process.stderr.write('so far\n');
  return said.doneBytes >= (how.cancelAtBytes ?? Infinity) ? { say: 'cancel' } : undefined;
};

/** What sealing costs by itself: nobody could check these parts, each has a name that says nothing. */
function noHashing(): Hashing {
  let made = 0;
  const none: StreamHash = {
    update: () => Promise.resolve(),
    fork: () => none,
    hex: () => Promise.resolve(String((made += 1)).padStart(64, '0')),
  };
  return () => Promise.resolve(none);
}

async function webAssembly(): Promise<typeof native.sodium> {
  const { default: library } = await import('libsodium-wrappers-sumo');
  await library.ready;
  return wasmSodium(library);
}

const { job, asks } = asked();
const inThread = hashInThread(join(import.meta.dirname, 'hash-thread.mjs'));
const hashing = how.do === 'seal-alone' ? noHashing() : inThread;
const native = sealerMachine(nodeDisk, hashing);
const machine = how.withoutNative ? { ...native, sodium: await webAssembly() } : native;
const { last } = await runSealer(job, machine, asks, answer);
const peakRssMiB = peakKiB() / 1024;
const { userCPUTime, systemCPUTime } = process.resourceUsage();
const cpuMs = (userCPUTime + systemCPUTime) / 1000;
process.stdout.write(JSON.stringify({ last, peakRssMiB, cpuMs }));

/** What getrusage(2) says begins with the memory of whoever started the process; the system's own account of it begins with the process. */
function peakKiB(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(peak);
}
