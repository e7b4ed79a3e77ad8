import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { z } from 'zod';
import { nodeDisk } from '../../electron/replica/node-disk.ts';
import { hashInThread } from '../../electron/sealer/hashing.ts';
import { ageHead } from '../../renderer/vault/seal/age-head.ts';
import type { FromSealer, SealerJob, ToSealer } from '../../shared/contract/sealer.ts';
import { itemId } from '../../shared/kit/ids.ts';
import { sealedFile } from '../../shared/kit/sealed-file.ts';
import { runSealer, sealerMachine } from '../fakes/sealer.ts';

/** @file One job of a sealer in this process: says on its output what came of it, and the most memory it had. See sealing.ts. */

const how = z
  .object({
    dir: z.string(),
    source: z.string(),
    parts: z.string(),
    do: z.enum(['seal', 'open', 'pack']),
    file: sealedFile.optional(),
    cancelAtBytes: z.number().optional(),
    /** A line on the error output once so much is done: whoever kills it waits for that. */
    tellAtBytes: z.number().optional(),
  })
  .parse(JSON.parse(process.argv[2] ?? '{}'));
const key = new Uint8Array(32).fill(9);
const output = `${how.dir}/out.bin`;
const place = { parts: how.parts, output, unfinished: `${output}.part` };

async function asked(): Promise<{ job: SealerJob; asks: readonly ToSealer[] }> {
  if (how.do === 'seal') {
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
  const identity = await generateX25519Identity();
  writeFileSync(`${how.dir}/key.txt`, `${identity}\n`);
  const head = await ageHead({ recipients: [await identityToRecipient(identity)] });
  const packing = { say: 'pack', folder: 'B', words: [], beside: [], madeAtMs: 0 } as const;
  return {
    job: { job: 'pack-bundle', ...place },
    asks: [
      { say: 'pack-file', path: 'exhibits/E0001.bin', sealed: { file, key } },
      { ...packing, words: [], beside: [], header: head.header, ageKey: head.fileKeySecret },
    ],
  };
}

const answer = (said: FromSealer): ToSealer | undefined => {
  if (said.say === 'sign') return { say: 'signature', text: 'signed\n' };
  if (said.say !== 'progress') return undefined;
  if (said.doneBytes >= (how.tellAtBytes ?? Infinity)) process.stderr.write('so far\n');
  return said.doneBytes >= (how.cancelAtBytes ?? Infinity) ? { say: 'cancel' } : undefined;
};

const { job, asks } = await asked();
const hashing = hashInThread(join(import.meta.dirname, 'hash-thread.mjs'));
const machine = sealerMachine(nodeDisk, hashing);
const { last } = await runSealer(job, machine, asks, answer);
const peakRssMiB = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ last, peakRssMiB }));
