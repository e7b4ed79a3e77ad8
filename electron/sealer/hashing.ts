import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { FromHashThread, HashAlgorithm, ToHashThread } from './hash-thread.ts';

/** @file Hashes of what streams by, made in a thread of this process beside the sealing: SHA-512 takes longer than the cipher. Short streams,
 *  and machines where no thread starts, are hashed where they are read. The same hash either way. */

export type StreamHash = {
  /** Takes a copy of what is given, and answers when there is room for more. */
  readonly update: (bytes: Uint8Array) => Promise<void>;
  /** A second one that has seen the same so far. */
  readonly fork: () => StreamHash;
  readonly hex: () => Promise<string>;
};

/** A hash of about so many bytes. */
export type Hashing = (algorithm: HashAlgorithm, sizeBytes: number) => Promise<StreamHash>;

/** In the thread that asks. */
export const hashHere: Hashing = (algorithm) => Promise.resolve(here(createHash(algorithm)));

const here = (hash: ReturnType<typeof createHash>): StreamHash => ({
  update: (bytes) => {
    hash.update(bytes);
    return Promise.resolve();
  },
  fork: () => here(hash.copy()),
  hex: () => Promise.resolve(hash.digest('hex')),
});

const shortBytes = 4 * 1024 * 1024;

/** Long streams are hashed in one thread, begun when the first of them wants it. `script` is the bundled hash-thread.ts. A second thread would
 *  have to wait for the sealing, which takes as long as both hashes. */
export function hashInThread(script: string): Hashing {
  let thread: Promise<Begin | undefined> | undefined;
  return async (algorithm, sizeBytes) => {
    if (sizeBytes < shortBytes) return hashHere(algorithm, sizeBytes);
    const begin = await (thread ??= startThread(script));
    return begin ? begin(algorithm) : hashHere(algorithm, sizeBytes);
  };
}

type Begin = (algorithm: HashAlgorithm) => StreamHash;

const spaceBytes = 1024 * 1024;
/** Sent and not yet hashed. */
const mostUnderWay = 3;

/** A thread that keeps nothing needs little room of its own. */
const small = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2, stackSizeMb: 1 };

/** undefined where none starts. */
function startThread(script: string): Promise<Begin | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(script, { resourceLimits: small });
    // It is online before it has found its script: it is ready when it says so.
    worker.once('message', () => {
      resolve(createThread(worker));
      // Last: whoever begins to listen to a thread waits for it.
      worker.unref();
    });
    worker.once('error', () => resolve(undefined));
  });
}

function createThread(worker: Worker): Begin {
  const free: ArrayBuffer[] = [];
  const answers = new Map<number, { tell: (hex: string) => void; fail: (cause: Error) => void }>();
  let underWay = 0;
  let nextId = 0;
  let broken: Error | undefined;
  let wake = (): void => undefined;
  // A thread that nobody waits for keeps no process alive.
  const keepAlive = (): void => {
    if (underWay + answers.size > 0) worker.ref();
    else worker.unref();
  };
  const post = (message: ToHashThread, moved: ArrayBuffer[] = []): void =>
    worker.postMessage(message, moved);
  worker.on('message', (said: FromHashThread) => {
    if (said.say === 'hashed') {
      underWay -= 1;
      free.push(said.space);
      wake();
    } else if (said.say === 'hex') {
      answers.get(said.id)?.tell(said.hex);
      answers.delete(said.id);
    }
    keepAlive();
  });
  worker.on('error', (cause: Error) => {
    broken = cause;
    for (const { fail } of answers.values()) fail(cause);
    wake();
  });
  const room = async (): Promise<ArrayBuffer> => {
    while (underWay >= mostUnderWay && !broken)
      await new Promise<void>((resolve) => (wake = resolve));
    if (broken) throw broken;
    return free.pop() ?? new ArrayBuffer(spaceBytes);
  };
  const stream = (id: number): StreamHash => {
    let space: ArrayBuffer | undefined;
    let filled = 0;
    const send = (): void => {
      if (space === undefined) return;
      underWay += 1;
      keepAlive();
      post({ do: 'update', id, space, sizeBytes: filled }, [space]);
      space = undefined;
      filled = 0;
    };
    return {
      update: async (bytes) => {
        for (let at = 0; at < bytes.length; ) {
          space ??= await room();
          const taken = bytes.subarray(at, at + spaceBytes - filled);
          new Uint8Array(space).set(taken, filled);
          filled += taken.length;
          at += taken.length;
          if (filled === spaceBytes) send();
        }
      },
      fork: () => {
        send();
        post({ do: 'fork', id: nextId, from: id });
        return stream(nextId++);
      },
      hex: () => {
        send();
        return new Promise((tell, fail) => {
          if (broken) fail(broken);
          answers.set(id, { tell, fail });
          keepAlive();
          post({ do: 'hex', id });
        });
      },
    };
  };
  return (algorithm) => {
    post({ do: 'begin', id: nextId, algorithm });
    return stream(nextId++);
  };
}
