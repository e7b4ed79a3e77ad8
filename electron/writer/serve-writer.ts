import { writerMessage, type WriterMessage } from '../../shared/contract/port-messages.ts';
import type { ShellFault } from '../../shared/contract/shell-faults.ts';
import { faultOf } from '../replica/disk-faults.ts';
import { createSerialQueue } from '../replica/serial-queue.ts';
import type { OutputFile } from './output-file.ts';

/** What the vault says on the port, one after another: chunks, then the end. Resolves when the file is written or given up. */
export function serveWriter(
  output: OutputFile,
  say: (message: WriterMessage) => void,
): {
  readonly hear: (data: unknown) => void;
  readonly gone: () => void;
  readonly finished: Promise<void>;
} {
  const inTurn = createSerialQueue();
  let over = false;
  let resolve = (): void => undefined;
  const finished = new Promise<void>((settle) => (resolve = settle));
  const fail = async (cause: unknown): Promise<void> => {
    if (over) return;
    over = true;
    await output.abandon();
    say({ say: 'failed', fault: outputFault(cause) });
    resolve();
  };
  const act = async (data: unknown): Promise<void> => {
    if (over) return;
    const message = writerMessage.parse(data);
    if (message.say === 'chunk') await output.add(message.bytes);
    else if (message.say === 'end') {
      const sizeBytes = await output.finish();
      over = true;
      say({ say: 'written', sizeBytes });
      resolve();
    } else throw new Error('bug: the vault says chunk or end');
  };
  return {
    hear: (data) => void inTurn(() => act(data).catch(fail)),
    gone: () => void inTurn(() => fail(undefined)),
    finished,
  };
}

/** A writer touches the chosen file and its folder alone: what is absent is the folder. */
function outputFault(cause: unknown): ShellFault {
  const fault = faultOf(cause);
  return fault.kind === 'file/absent' ? { ...fault, kind: 'output/absent' } : fault;
}
