import { promises as fs } from 'node:fs';
import {
  MessageChannelMain,
  utilityProcess,
  type MessagePortMain,
  type UtilityProcess,
} from 'electron';
import { createId, type Entropy } from '../../shared/kit/ids.ts';

/** @file Starts writers and ends them. What a writer leaves unfinished is removed when it has gone. */

export type Writers = {
  /** A writer for this path. The port is for the vault, which waits for `ready` on it. */
  readonly start: (path: string) => MessagePortMain;
  /** Ends them all, and says which processes they were. */
  readonly endAll: () => readonly number[];
  /** When those that were ended have left nothing half-written. */
  readonly settled: () => Promise<unknown>;
};

export function createWriters(script: string, entropy: Entropy): Writers {
  const running = new Set<UtilityProcess>();
  const leaving = new Set<Promise<unknown>>();
  return {
    start: (path) => {
      const unfinished = `${path}.${createId(entropy).slice(0, 8)}.part`;
      const writer = utilityProcess.fork(script, [], {
        serviceName: 'Probity writer',
        stdio: 'ignore',
        env: {},
        execArgv: [],
      });
      running.add(writer);
      const left = new Promise((resolve) => writer.once('exit', resolve))
        .then(() => running.delete(writer))
        .then(() => fs.rm(unfinished, { force: true }))
        .catch(() => undefined) // on a stick that was pulled out
        .finally(() => leaving.delete(left));
      leaving.add(left);
      const { port1, port2 } = new MessageChannelMain();
      writer.postMessage({ path, unfinished }, [port1]);
      return port2;
    },
    endAll: () =>
      [...running].flatMap((writer) => {
        const { pid } = writer;
        writer.kill();
        return pid === undefined ? [] : [pid];
      }),
    settled: () => Promise.all(leaving),
  };
}
