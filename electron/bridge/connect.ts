import {
  MessageChannelMain,
  type IpcMain,
  type IpcMainEvent,
  type MessagePortMain,
  type WebFrameMain,
} from 'electron';
import { z } from 'zod';
import { pageChannels } from '../../shared/contract/channels.ts';
import type { Arrived, ArrivedMessage } from '../../shared/contract/parcels.ts';
import type { ProvenMessage } from '../../shared/contract/share.ts';
import type { VaultId } from '../../shared/kit/ids.ts';
import { startAddress } from '../protocol/origin.ts';
import { createAllowance } from './allowance.ts';
import type { Handlers } from './handlers-type.ts';
import { servePort } from './serve-port.ts';

/** @file Who may speak to the shell: the main frame of the one window, showing our own document. It gets one port. */

/** However many: whoever takes them says where there are too many. */
const droppedPaths = z.array(z.string().min(1).max(32_000));

export type Connections = {
  /** Nothing more is heard from the port. What was asked for goes on: an append in flight still reaches the disk. */
  readonly end: () => void;
  /** Tells whoever holds the port that files came from a share. */
  readonly tellArrived: (arrived: Arrived) => void;
  /** Tells whoever holds the port that other files than before are known to be on the share. */
  readonly tellProven: (vaultId: VaultId) => void;
};

export type ConnectPlan = {
  readonly ipcMain: IpcMain;
  /** The frame that shows the window's document, while there is one. */
  readonly mainFrame: () => WebFrameMain | undefined;
  readonly handlers: Handlers;
  readonly misused: () => void;
  readonly lock: () => void;
  /** Files were dropped on the page; the preload says where they lie. */
  readonly dropped: (paths: readonly string[]) => void;
  /** Something was copied on the page. */
  readonly copied: () => void;
  readonly monotonicMs: () => number;
};

export function serveConnections(plan: ConnectPlan): Connections {
  let current: MessagePortMain | undefined;
  const end = (): void => {
    current?.close();
    current = undefined;
  };
  plan.ipcMain.on(pageChannels.connect, (event) => {
    const frame = rightFrame(event, plan.mainFrame());
    if (frame === undefined) return;
    end();
    const { port1, port2 } = new MessageChannelMain();
    current = port1;
    serve(port1, plan);
    frame.postMessage(pageChannels.port, null, [port2]);
  });
  plan.ipcMain.on(pageChannels.lock, (event) => {
    if (rightFrame(event, plan.mainFrame()) !== undefined) plan.lock();
  });
  plan.ipcMain.on(pageChannels.copied, (event) => {
    if (rightFrame(event, plan.mainFrame()) !== undefined) plan.copied();
  });
  plan.ipcMain.handle(pageChannels.dropped, (event, paths: unknown) => {
    const named = droppedPaths.safeParse(paths);
    if (named.success && rightFrame(event, plan.mainFrame()) !== undefined)
      plan.dropped(named.data);
  });
  return {
    end,
    tellArrived: (arrived) => {
      const message: ArrivedMessage = { event: 'arrived', ...arrived, what: [...arrived.what] };
      current?.postMessage(message);
    },
    tellProven: (vaultId) => {
      const message: ProvenMessage = { event: 'proven', vaultId };
      current?.postMessage(message);
    },
  };
}

function serve(port: MessagePortMain, { handlers, misused, monotonicMs }: ConnectPlan): void {
  const receive = servePort({
    handlers,
    allowance: createAllowance(monotonicMs),
    post: (answer, ports) => port.postMessage(answer, ports as MessagePortMain[]),
    misused,
  });
  port.on('message', (event) => {
    for (const stray of event.ports) stray.close(); // no question brings a port
    void receive(event.data);
  });
  port.start();
}

function rightFrame(
  event: Pick<IpcMainEvent, 'senderFrame'>,
  mainFrame: WebFrameMain | undefined,
): WebFrameMain | undefined {
  const frame = event.senderFrame;
  if (frame === null || frame !== mainFrame) return undefined;
  return frame.url.split('#')[0] === startAddress ? frame : undefined;
}
