import type { Flavour } from './flavour.ts';

/** @file What a driver of the test flavour may set by environment. Production reads none of it. */

export type TestHooks = {
  /** Where the profile is, instead of the user's own place. */
  readonly userData?: string;
  readonly idleSeconds?: number;
  readonly sessionSeconds?: number;
  /** New passphrases get the least stretching that is ever accepted: fifty stories each make a vault and open it twice. */
  readonly leastStretching?: true;
  /** A file for the switches of the next process: a lock then ends with exit code 75 and leaves the start to whoever drives. */
  readonly atLock?: string;
};

export function readTestHooks(
  flavour: Flavour,
  env: Readonly<Record<string, string | undefined>>,
): TestHooks {
  if (flavour !== 'test') return {};
  const userData = env['PROBITY_USER_DATA'];
  const idleSeconds = Number(env['PROBITY_IDLE_SECONDS']);
  const sessionSeconds = Number(env['PROBITY_SESSION_SECONDS']);
  const atLock = env['PROBITY_AT_LOCK'];
  return {
    ...(userData === undefined || userData === '' ? {} : { userData }),
    ...(idleSeconds > 0 ? { idleSeconds } : {}),
    ...(sessionSeconds > 0 ? { sessionSeconds } : {}),
    ...(env['PROBITY_LEAST_STRETCHING'] === '1' ? { leastStretching: true } : {}),
    ...(atLock === undefined || atLock === '' ? {} : { atLock }),
  };
}
