import {
  fromSealer,
  headBytes,
  toSealer,
  type FromSealer,
  type SealerFault,
  type SealerJob,
  type ToSealer,
} from '../../shared/contract/sealer.ts';
import { faultOf } from '../replica/disk-faults.ts';
import { openFile } from './open-file.ts';
import { packBundle, type FileToPack } from './pack-bundle.ts';
import { lookOutside, readInside } from './read-bundle.ts';
import { Stopped, type SealerRoom } from './room.ts';
import { sealFile } from './seal-file.ts';
import { openSource } from './source.ts';

/** @file One job of a sealer: what the vault says on the port, and what it is told. */

export type Served = {
  readonly hear: (data: unknown) => void;
  /** When the last word was said. */
  readonly finished: Promise<void>;
};

type Talk = {
  readonly room: SealerRoom;
  readonly say: (message: FromSealer) => void;
  /** The next thing the vault says; Stopped when that is a cancel. */
  readonly next: () => Promise<ToSealer>;
};

const stepEveryBytes = 4 * 1024 * 1024;

export function serveSealer(
  job: SealerJob,
  machine: Omit<SealerRoom, 'step'>,
  post: (message: FromSealer) => void,
): Served {
  const said: ToSealer[] = [];
  let waiting: (() => void) | undefined;
  let isCancelled = false;
  const mustGoOn = (): void => {
    if (isCancelled) throw new Stopped({ kind: 'cancelled' });
  };
  const next = async (): Promise<ToSealer> => {
    while (said.length === 0 && !isCancelled)
      await new Promise<void>((resolve) => (waiting = resolve));
    mustGoOn();
    const first = said.shift();
    if (first === undefined) throw new Error('bug: somebody else heard it');
    return first;
  };
  const say = (message: FromSealer): void => post(fromSealer.parse(message));
  let toldBytes = -1;
  const step = (doneBytes: number, sizeBytes: number): void => {
    mustGoOn();
    if (toldBytes >= 0 && doneBytes - toldBytes < stepEveryBytes && doneBytes < sizeBytes) return;
    if (doneBytes === toldBytes) return;
    toldBytes = doneBytes;
    say({ say: 'progress', doneBytes: Math.floor(doneBytes), sizeBytes });
  };
  const talk: Talk = { room: { ...machine, step }, say, next };
  const finished = work(job, talk).catch((cause: unknown) => {
    say({ say: 'failed', fault: asFault(job, cause) });
  });
  return {
    hear: (data) => {
      const message = toSealer.safeParse(data);
      if (!message.success) return;
      if (message.data.say === 'cancel') isCancelled = true;
      else said.push(message.data);
      waiting?.();
    },
    finished,
  };
}

async function work(job: SealerJob, talk: Talk): Promise<void> {
  switch (job.job) {
    case 'look':
      return look(job, talk);
    case 'seal-file':
      return seal(job, talk);
    case 'open-file':
      return open(job, talk);
    case 'pack-bundle':
      return packed(job, talk);
    case 'read-bundle':
      return read(job, talk);
  }
}

type Job<Name extends SealerJob['job']> = Extract<SealerJob, { job: Name }>;

async function look({ source: path }: Job<'look'>, { room, say, next }: Talk): Promise<void> {
  expected(await next(), 'look');
  const source = await openSource(room, path);
  const size = Math.min(headBytes, source.sizeBytes);
  let head = new Uint8Array(0);
  for await (const run of source.read(0, size)) head = Uint8Array.from(run);
  say({ say: 'head', head, sizeBytes: source.sizeBytes });
}

async function seal(job: Job<'seal-file'>, { room, say, next }: Talk): Promise<void> {
  const { fileId, key } = expected(await next(), 'seal');
  say({ say: 'sealed', file: await sealFile(room, job, { fileId, keySecret: key }) });
}

async function open(job: Job<'open-file'>, { room, say, next }: Talk): Promise<void> {
  const { file, key } = expected(await next(), 'open');
  say({ say: 'opened', sizeBytes: await openFile(room, job, file, key) });
}

async function packed(job: Job<'pack-bundle'>, { room, say, next }: Talk): Promise<void> {
  const files: FileToPack[] = [];
  let asked = await next();
  for (; asked.say === 'pack-file'; asked = await next()) {
    const { path, bytes, sealed } = asked;
    files.push({
      path,
      bytes,
      sealed: sealed && { file: sealed.file, keySecret: sealed.key },
    });
  }
  const { header, ageKey, folder, words, beside, madeAtMs } = expected(asked, 'pack');
  const texts = new Map(beside.map(({ name, text }) => [name, text]));
  const written = await packBundle(room, job, {
    ...{ header, ageKey, folder, words, beside: texts, files, madeAtMs },
    sign: async (what, sha512) => {
      say({ say: 'sign', what, sha512 });
      return expected(await next(), 'signature').text;
    },
  });
  say({ say: 'packed', ...written });
}

const entriesAtOnce = 1000;

async function read(job: Job<'read-bundle'>, { room, say, next }: Talk): Promise<void> {
  expected(await next(), 'read');
  const outside = await lookOutside(room, job.source);
  const { signature, ...rest } = outside;
  say({ say: 'outer', ...rest, ...(signature === undefined ? {} : { signature }) });
  const { ageKey, fileId, key } = expected(await next(), 'unwrapped');
  const inside = await readInside(room, job, outside, { ageKey, fileId, keySecret: key });
  for (let at = 0; at < inside.entries.length; at += entriesAtOnce)
    say({ say: 'entries', entries: inside.entries.slice(at, at + entriesAtOnce) });
  say({ say: 'read', file: inside.file, texts: [...inside.texts] });
}

function expected<Say extends ToSealer['say']>(
  message: ToSealer,
  say: Say,
): Extract<ToSealer, { say: Say }> {
  if (message.say !== say) throw new Error('bug: the vault speaks out of turn');
  return message as Extract<ToSealer, { say: Say }>;
}

/** What was thrown, without a path or a name. */
function asFault(job: SealerJob, cause: unknown): SealerFault {
  if (cause instanceof Stopped) return cause.fault;
  const { kind } = faultOf(cause);
  switch (kind) {
    case 'disk/full':
    case 'disk/io':
    case 'disk/read-only':
    case 'disk/not-permitted':
      return { kind };
    case 'file/absent':
      // A part that is absent is told by whoever opens it.
      return { kind: 'output' in job ? 'output/absent' : 'disk/io' };
    default:
      return { kind: 'bug' };
  }
}
