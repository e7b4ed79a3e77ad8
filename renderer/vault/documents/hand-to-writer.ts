import { bridgeLimits } from '../../../shared/contract/limits.ts';
import { writerMessage } from '../../../shared/contract/port-messages.ts';
import type { ShellFault } from '../../../shared/contract/shell-faults.ts';
import type { ShellClient, ShellPort } from '../../../shared/contract/shell-client.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';

/** Hands a document to the writer process for a chosen file: waits for its `ready`, sends, waits for `written`. What is sent before
 *  `ready` would stay in the memory of the main process (toolchain research 10). */
export async function handToWriter(
  shell: ShellClient,
  token: string,
  document: Bytes,
): Promise<Result<undefined, ShellFault>> {
  const port = await shell.askForPort('output.write', { token });
  return port.ok ? converse(port.value, document) : port;
}

const converse = (port: ShellPort, document: Bytes): Promise<Result<undefined, ShellFault>> =>
  new Promise((resolve) => {
    const finish = (result: Result<undefined, ShellFault>): void => {
      port.close();
      resolve(result);
    };
    port.addEventListener('message', (event) => {
      const message = writerMessage.safeParse(event.data);
      if (!message.success) return;
      if (message.data.say === 'ready') send(port, document);
      if (message.data.say === 'written') finish(ok(undefined));
      if (message.data.say === 'failed') finish(err(message.data.fault));
    });
    port.start();
  });

function send(port: ShellPort, document: Bytes): void {
  for (let from = 0; from < document.length; from += bridgeLimits.chunkBytes)
    port.postMessage({ say: 'chunk', bytes: document.slice(from, from + bridgeLimits.chunkBytes) });
  port.postMessage({ say: 'end' });
}
