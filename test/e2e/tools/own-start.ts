import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { launchEnvironment, machineSwitches } from '../../../build/scripts/launch.mjs';

/** @file An application that nobody drives: started as a person starts it, it starts again by itself at a lock. The one thing added is
 *  a debugging port, by which the page of whichever process runs now can be asked (Linux: processes are found in /proc). */

// The name of the executable, by the same way as every tool finds it.
const electron = createRequire(import.meta.url)('electron') as string;
const patienceMs = 60_000;
/** Asked while it starts, the port may take the question and never answer. */
const oneTryMs = 3000;

export type OwnStart = {
  /** The page of the application that runs now, when it has one. */
  readonly attach: () => Promise<Page>;
  /** The main processes that run now: one, but for a moment. */
  readonly mains: () => readonly number[];
  /** Starts it once more, as a second click would. */
  readonly startOnceMore: () => void;
  /** Ends whatever of it still runs. */
  readonly end: () => Promise<void>;
};

export async function startByItself(folder: string, profile: string): Promise<OwnStart> {
  const port = await freePort();
  const mark = `--remote-debugging-port=${String(port)}`;
  const start = (): void => {
    const env = { ...launchEnvironment(), PROBITY_USER_DATA: profile };
    spawn(electron, [...machineSwitches(), mark, folder], { env, stdio: 'ignore' });
  };
  const mains = (): number[] =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => {
        const line = commandLineOf(pid);
        return line.includes(` ${mark} `) && !line.includes(' --type=');
      });
  let attached: Browser | undefined;
  start();
  return {
    attach: async () => {
      await attached?.close();
      const found = await attachedTo(port);
      attached = found.browser;
      return found.page;
    },
    mains,
    startOnceMore: start,
    end: async () => {
      await attached?.close();
      // One that is about to follow may not be there yet.
      for (let quiet = 0; quiet < 5; quiet += 1) {
        for (const pid of mains()) {
          process.kill(pid, 'SIGKILL');
          quiet = 0;
        }
        await wait(100);
      }
    },
  };
}

async function attachedTo(port: number): Promise<{ browser: Browser; page: Page }> {
  const address = `http://127.0.0.1:${String(port)}`;
  const latest = performance.now() + patienceMs;
  for (;;) {
    try {
      const browser = await chromium.connectOverCDP(address, { timeout: oneTryMs });
      const page = browser.contexts()[0]?.pages()[0];
      if (page !== undefined) return { browser, page };
      await browser.close();
    } catch (cause: unknown) {
      // it is between two processes
      if (performance.now() > latest) throw cause;
    }
    await wait(20);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The command line of a process, which Chromium writes anew with blanks; empty when it has gone. */
export function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
