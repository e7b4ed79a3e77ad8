/** @file A screen for the tests: the one that is there, or an Xvfb of our own. */
import { spawn } from 'node:child_process';

/** Resolves to `{ display, stop }`; with a display already there, `stop` does nothing. */
export async function ensureDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) {
    return { display: process.env.DISPLAY, stop: () => undefined };
  }
  return openDisplay();
}

/** An Xvfb of our own for this process and its children, with its own clipboard and focus. */
export async function openDisplay() {
  // -displayfd: the server picks a free number and says which; -ac: the packaged app runs as another user.
  const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-ac'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`Xvfb ended with code ${String(code)}`)));
    server.stdio[3].once('data', (line) => resolve(`:${String(line).trim()}`));
  });
  server.removeAllListeners('exit');
  server.unref();
  server.stdio[3].unref();
  process.env.DISPLAY = display;
  process.once('exit', () => server.kill());
  return { display, stop: () => server.kill() };
}

/** What is missing to show a window here, or undefined. */
export function missingDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
    return undefined;
  return 'There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set, so no window can open. Start it from a desktop session, or set DISPLAY (for example to an Xvfb). `npm test` needs none.';
}
