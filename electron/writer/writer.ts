import { dirname } from 'node:path';
import { z } from 'zod';
import { nodeDisk } from '../replica/node-disk.ts';
import { createOutputFile } from './output-file.ts';
import { serveWriter } from './serve-writer.ts';

/** @file A short-lived process that puts one file where a person chose to have it. The only process besides the vault's own that
 *  holds what is in it: the main process gives the path and passes the port on, and nothing else goes through it. So the vault must
 *  wait for `ready`: messages posted before this process has bound the port would be kept by the main process. */

z.config({ jitless: true });

const job = z.strictObject({ path: z.string().min(1), unfinished: z.string().min(1) });

process.parentPort.once('message', ({ data, ports: [port] }) => {
  if (port === undefined) process.exit(1);
  const place = job.parse(data);
  const { hear, gone, finished } = serveWriter(
    createOutputFile(nodeDisk, { ...place, folder: dirname(place.path) }),
    (message) => port.postMessage(message),
  );
  port.on('message', (event) => hear(event.data));
  port.on('close', gone);
  port.start();
  port.postMessage({ say: 'ready' });
  // The last word must leave this process before it ends; the other side closing the port ends it too.
  void finished.then(() => setTimeout(() => process.exit(0), 500));
});
