import { setTimeout as wait } from 'node:timers/promises';
import { askPort, serverAddress, type Asked } from './protocol.ts';

/** @file How the client of test/nightly/mounted-shares.mjs asks the server, and tells the machine it runs on. */

/** The server may be on its way to its disk, on a machine that has other work. */
const answersWithinMs = 60_000;
/** Whether it is there at all is asked again soon. */
const isHereWithinMs = 5_000;

/** Says a line to the machine that started this one. */
export const say = (line: string): void => console.log(`@@${line}`);

/** Pulls the server's plug; it is switched on again soon. */
export const cutPower = (): void => say('power-cut');

export async function ask(
  what: Asked,
  about = '',
  withinMs: number = answersWithinMs,
): Promise<unknown> {
  const url = `http://${serverAddress}:${String(askPort)}${what}?${encodeURIComponent(about)}`;
  const answer = await fetch(url, { signal: AbortSignal.timeout(withinMs) }).catch(
    (cause: unknown) => {
      throw new Error(`${what} ${about}: ${String(cause)}`);
    },
  );
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

/** Until the server is up, with its shares. */
export async function untilHere(): Promise<void> {
  for (let looks = 0; looks < 600; looks += 1) {
    const isHere = await ask('/here', '', isHereWithinMs).catch(() => false);
    if (isHere === true) return;
    await wait(100);
  }
  throw new Error('the server did not come');
}
