import { portMessage, type PageBridge } from '../../shared/contract/channels.ts';
import { shellPortOf } from '../../shared/contract/shell-client.ts';

/** @file The page's only dealings with the shell: it passes the port on to the vault without reading it, and asks for the lock. */

declare global {
  interface Window {
    /** Put there by the preload, or by the fake shell in a plain browser. */
    readonly probity?: PageBridge;
  }
}

/** Asks the shell for its port and hands it to the vault worker, where it is known by `shellPortOf`. */
export function relayShellPort(page: Window, vault: Pick<Worker, 'postMessage'>): void {
  page.addEventListener('message', (event) => {
    if (event.source !== page) return;
    const port = shellPortOf(event);
    if (port !== undefined) vault.postMessage(portMessage, [port]);
  });
  page.probity?.connect();
}

/** Ends this process, and with it every key and every word on the screen. */
export const lockNow = (page: Window): void => page.probity?.lock();

/** Tells the shell which files were dropped on the page, so that the vault can ask for them. The page learns no path. */
export async function handOverDropped(page: Window, files: readonly File[]): Promise<void> {
  await page.probity?.dropped(files);
}
