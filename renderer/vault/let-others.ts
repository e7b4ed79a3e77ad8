/** @file Turns that long work gives to others.
 *
 *  A message to oneself stands behind all that waits already, as any message does, and waits for nothing else: a turn costs a tenth of a
 *  millisecond. But what an answer asks for next, of the disk or the store, comes from another process, and would be there a moment too late for
 *  each turn again. So the turns after somebody asked are pauses, in which a question goes there and back several times. */

/** How many of the next turns are pauses. */
let pausesDue = 0;

/** Enough for whoever opens a case. Long work that is itself an answer pays them once. */
const pausesForOne = 12;
const pauseMs = 4;

/** Somebody asked: long work leaves room for the answer. */
export function somebodyAsked(): void {
  pausesDue = pausesForOne;
}

/** A turn of the worker's loop: what waits already has its turn first, whether the page asks, the shell answers or the store has read. */
export function letOthers(): Promise<void> {
  if (pausesDue === 0) return turn();
  pausesDue -= 1;
  return new Promise((resolve) => setTimeout(resolve, pauseMs));
}

/** Needs nothing around it: the real worker is asked with it (test/e2e/shell/turns.spec.ts). Both ends are closed behind it, for an open one would be
 *  heard for ever. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
