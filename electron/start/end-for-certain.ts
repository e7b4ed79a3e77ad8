import type { App } from 'electron';

/** A folder that does not answer, as one on a file server that went away, keeps a thread waiting, and at its end the runtime waits for its
 *  threads: the process, with all it saw, would live until the server comes back, and nothing would follow it. Where a question to a
 *  disk is still open at the end, the process ends itself the hard way, as by a cut of the power. */
export function endForCertain(app: App): void {
  app.on('quit', () => {
    if (process.getActiveResourcesInfo().some((open) => open.includes('Req')))
      process.kill(process.pid, 'SIGKILL');
  });
}
