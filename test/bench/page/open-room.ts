import { answerCall } from '../../../renderer/vault/calls/answer.ts';
import type { Opened } from '../../../renderer/vault/opened.ts';
import type { Room } from '../../../renderer/vault/room.ts';
import type { CaseListArgs } from '../../../shared/contract/vault/cases.ts';
import type { VaultAnswers, VaultCall, VaultRequest } from '../../../shared/contract/vault.ts';

/** @file Asking the vault inside the worker, where an answer that is no value is a failure of the benchmark. */

/** The open vault. */
export function openedOf(room: Room): Opened {
  if (!room.opened) throw new Error('no vault is open');
  return room.opened;
}

/** Asks as the page would, without the page. */
export async function ask<C extends VaultCall>(
  room: Room,
  call: C,
  request: VaultRequest<C>,
): Promise<VaultAnswers[C]> {
  const result = await answerCall(room, call, request);
  if (!result.ok) throw new Error(`${call}: ${JSON.stringify(result.error)}`);
  return result.value as VaultAnswers[C];
}

/** How long it took, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** What the case list asks for first. */
export const firstPage: CaseListArgs = {
  from: 0,
  count: 100,
  sortBy: 'nextDue',
  descending: false,
  text: '',
  stages: [],
  grades: [],
  flagged: false,
  mine: false,
  closed: 'open',
};

/** Returns when the store holds every act. */
export const storeFollowed = (room: Room): Promise<void> =>
  openedOf(room).following.run(() => Promise.resolve());

/** A pause for what others have begun. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
