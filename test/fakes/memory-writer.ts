import { writerMessage } from '../../shared/contract/port-messages.ts';
import type { ShellPort } from '../../shared/contract/shell-client.ts';
import { concatBytes, type Bytes } from '../../shared/kit/bytes.ts';

/** @file A writer without a file: what it was handed, whole, and the words a real one says. */

/** A port that takes one document chunk by chunk and gives it to `written`. */
export function createMemoryWriter(written: (document: Bytes) => void): ShellPort {
  type Listener = Parameters<ShellPort['addEventListener']>[1];
  const listeners: Listener[] = [];
  const chunks: Bytes[] = [];
  const say = (data: unknown): void => {
    queueMicrotask(() => {
      for (const listener of listeners) listener({ data, ports: [] });
    });
  };
  return {
    addEventListener: (_type, listener) => listeners.push(listener),
    start: () => say({ say: 'ready' }),
    close: () => undefined,
    postMessage: (asked) => {
      const message = writerMessage.parse(asked);
      if (message.say === 'chunk') chunks.push(Uint8Array.from(message.bytes));
      if (message.say !== 'end') return;
      const document = concatBytes(chunks);
      written(document);
      say({ say: 'written', sizeBytes: document.length });
    },
  };
}
