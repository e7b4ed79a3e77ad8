import type { z } from 'zod';
import type { guestPackEvents } from './events.ts';

type Because = z.infer<(typeof guestPackEvents)['guest-pack.withdrawn/1']>['because'];

/** Why a pack was withdrawn. */
export const withdrawnWords: Readonly<Record<Because, string>> = {
  'not-needed': 'It is not needed any more',
  'wrong-hands': 'It came into the wrong hands',
  lost: 'It was lost',
  'held-otherwise': 'Somebody else holds the interview',
  'not-written': 'The file was not written',
};
