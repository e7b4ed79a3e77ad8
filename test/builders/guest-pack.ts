import type { z } from 'zod';
import type { guestPackEvents } from '../../shared/domain/guest-pack/events.ts';
import { composeLines } from '../../shared/domain/guest-pack/lines.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import { aPolicy } from './case-story.ts';
import { aDirection, aPlan, theInterview } from './interview.ts';
import { anId } from './people.ts';
import { day } from './report.ts';

/** @file A local manager who holds an interview on a pack. Everybody is invented. */

type Pack<Type extends keyof typeof guestPackEvents> = z.infer<(typeof guestPackEvents)[Type]>;

export const theGuest = {
  name: 'Isolde Varga',
  rankOrGrade: 'Inspector',
  collarNumber: '7781',
  email: '',
  anotherPerson: '',
};
export const thePack = anId('the guest pack');

/** A direction that allows a local manager, and the plan with this one. */
export const withALocalManager = [
  aDirection({ localManagerAllowed: true }),
  aPlan({
    on: day('2027-02-20'),
    interviewer: { isLocalManager: true, name: theGuest.name, rankOrGrade: theGuest.rankOrGrade },
  }),
] as const;

export const aPack = (
  state: CaseState,
  over: Partial<Pack<'guest-pack.made/1'>> = {},
): Pack<'guest-pack.made/1'> => {
  const fields = over.fields ?? ['name', 'rank-or-grade'];
  return {
    type: 'guest-pack.made/1',
    packId: thePack,
    interviewId: theInterview,
    guest: theGuest,
    fields,
    lines: [...composeLines(state, aPolicy(), fields)],
    briefing: 'Ask how they met.',
    madeOn: day('2027-02-18'),
    endsOn: day('2027-03-04'),
    epoch: 0,
    sha256: 'a'.repeat(64),
    ...over,
  };
};

export const aWithdrawal = (
  over: Partial<Pack<'guest-pack.withdrawn/1'>> = {},
): Pack<'guest-pack.withdrawn/1'> => ({
  type: 'guest-pack.withdrawn/1',
  packId: thePack,
  because: 'not-needed',
  withdrawnOn: day('2027-02-18'),
  reason: '',
  ...over,
});

export const aReturn = (
  over: Partial<Pack<'guest-pack.returned/1'>> = {},
): Pack<'guest-pack.returned/1'> => ({
  type: 'guest-pack.returned/1',
  packId: thePack,
  returnId: anId('the return'),
  sha256: 'b'.repeat(64),
  writtenOn: day('2027-02-17'),
  receivedOn: day('2027-02-18'),
  isLate: false,
  note: '',
  ...over,
});
