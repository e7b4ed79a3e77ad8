/** A turn of the worker's loop: what waits already has its turn first, whether the page asks, the shell answers or the store has read. A message to
 *  oneself stands behind all that came before it, as any message does, and waits for nothing else; of timers that follow one another each waits four
 *  milliseconds. Both ends are closed behind it: an open one would be heard for ever. */
export function letOthers(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
