import type { App, Input } from 'electron';

/** @file The keys of a lock, heard before the page hears them: a page that is busy, or hangs, cannot hold them back. An accelerator of
 *  the menu waits until the page has said that it has no use for the key. */

/** Control with L, Command with L on a Mac, and nothing more. */
export const isLockKey = (
  { type, key, control, meta, alt, shift }: Pick<Input, 'type' | 'key' | Modifier>,
  platform: string,
): boolean =>
  type === 'keyDown' &&
  key.toLowerCase() === 'l' &&
  (platform === 'darwin' ? meta && !control : control && !meta) &&
  !alt &&
  !shift;

type Modifier = 'control' | 'meta' | 'alt' | 'shift';

/** Locks at these keys in whatever window is open. */
export function lockAtKeys(app: App, platform: string, lock: () => void): void {
  app.on('browser-window-created', (_event, { webContents }) => {
    webContents.on('before-input-event', (event, input) => {
      if (!isLockKey(input, platform)) return;
      event.preventDefault();
      lock();
    });
  });
}
