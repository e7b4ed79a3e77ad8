import type { Channel } from '../../shared/contract/channels.ts';
import type { Handlers } from './handlers-type.ts';

/** @file What was asked of the disk and is not done: a lock lets it reach the disk before the process ends. A copy, a restore or a
 *  round with a share is not waited for: each goes on where it was when it is begun again. */

const writing = [
  'settings.write',
  'profile.adopt',
  'file.replace',
  'file.append',
  'replica.append',
  'replica.close',
  'replica.set-aside',
  'parcel.write',
  'share.leave',
  'part.forget',
  'part.keep',
  'sealer.forget',
  'guest.write',
  'guest.remove',
] as const satisfies readonly Channel[];

export type WritesUnderWay = {
  /** The same handlers, those that write being counted. */
  readonly handlers: Handlers;
  /** When all that was asked so far is done, or has failed. */
  readonly settled: () => Promise<unknown>;
};

export function countWrites(handlers: Handlers): WritesUnderWay {
  const underWay = new Set<Promise<unknown>>();
  const counted = <C extends Channel>(channel: C): Handlers[C] =>
    ((request) => {
      const answer = handlers[channel](request);
      const done = answer.catch(() => undefined).finally(() => underWay.delete(done));
      underWay.add(done);
      return answer;
    }) as Handlers[C];
  return {
    handlers: {
      ...handlers,
      ...Object.fromEntries(writing.map((channel) => [channel, counted(channel)])),
    },
    settled: () => Promise.all(underWay),
  };
}
