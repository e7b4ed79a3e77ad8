import { promises as fs } from 'node:fs';
import {
  MessageChannelMain,
  utilityProcess,
  type MessagePortMain,
  type UtilityProcess,
} from 'electron';
import type { SealerJob } from '../../shared/contract/sealer.ts';

/** @file Starts sealers and ends them. What one leaves unfinished outside the vault is removed when it has gone; parts of a file that was
 *  being sealed stay, to be gone on with. */

export type Sealers = {
  /** A sealer for this job. The port is for the vault, which waits for `ready` on it. */
  readonly start: (job: SealerJob, ended: () => void) => MessagePortMain;
  /** Ends them all, and says which processes they were. */
  readonly endAll: () => readonly number[];
  /** When those that were ended have left nothing half-written. */
  readonly settled: () => Promise<unknown>;
};

export function createSealers(script: string): Sealers {
  const running = new Set<UtilityProcess>();
  const leaving = new Set<Promise<unknown>>();
  return {
    start: (job, ended) => {
      const sealer = utilityProcess.fork(script, [], {
        serviceName: 'Probity sealer',
        stdio: 'ignore',
        env: {},
        execArgv: [],
      });
      running.add(sealer);
      const left = new Promise((resolve) => sealer.once('exit', resolve))
        .then(() => running.delete(sealer))
        .then(() => removeUnfinished(job))
        .catch(() => undefined) // on a stick that was pulled out
        .finally(() => {
          leaving.delete(left);
          ended();
        });
      leaving.add(left);
      const { port1, port2 } = new MessageChannelMain();
      sealer.postMessage(job, [port1]);
      return port2;
    },
    endAll: () =>
      [...running].flatMap((sealer) => {
        const { pid } = sealer;
        sealer.kill();
        return pid === undefined ? [] : [pid];
      }),
    settled: () => Promise.all(leaving),
  };
}

async function removeUnfinished(job: SealerJob): Promise<void> {
  if (!('unfinished' in job)) return;
  for (const path of [job.unfinished, `${job.unfinished}.sig`]) await fs.rm(path, { force: true });
}
