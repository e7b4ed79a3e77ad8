import type { RegisterWorkRow } from '../../../shared/contract/vault/register-work.ts';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { isOwedNow } from '../../../shared/domain/duty.ts';
import type { GiftSlice } from '../../../shared/domain/gift/slice.ts';
import { offerOf, waitOf } from '../../../shared/domain/gift/standing.ts';
import { donorWords, giftWaitHolders, giftWaitWords } from '../../../shared/domain/gift/words.ts';
import type { InterestSlice } from '../../../shared/domain/interest/slice.ts';
import { applicationOf } from '../../../shared/domain/interest/standing.ts';
import { owedNotice, waitsOf, type WaitContext } from '../../../shared/domain/interest/waits.ts';
import { interestWaitHolders, interestWaitWords } from '../../../shared/domain/interest/words.ts';
import { allById } from '../../../shared/kit/by-id.ts';
import { addDays } from '../../../shared/kit/civil-date.ts';
import { ok } from '../../../shared/kit/result.ts';
import type { Opened } from '../opened.ts';
import { peopleWork } from '../people/people-work.ts';
import { registerAtHand } from '../registers/at-hand.ts';
import { todayOf, type Answer, type Room } from '../room.ts';
import { recordedActs } from './acts-of.ts';
import { interestsNow } from './interests.ts';
import { oversightDuties } from './oversight.ts';

/** So many are shown: nobody reads further there, and the register has them all. */
const shown = 60;

/** A renewal is run for so many days ahead. */
const aheadDays = 28;

/** What waits in the registers, what is due first; and how much waits for a decision among people. */
export async function registerWork(
  room: Room,
  opened: Opened,
): Answer<VaultAnswers['registerWork']> {
  const gifts = await registerAtHand(opened, opened.registers.streamOf('gifts'), recordedActs);
  const { slice, context } = await interestsNow(room, opened);
  const rows = [
    ...waitingGifts(gifts.state.gift),
    ...waitingInterests(slice, context),
    ...(await waitingOversight(room, opened)),
  ].sort((a, b) => compareText(a.due ?? '9', b.due ?? '9') || compareText(a.about, b.about));
  const today = todayOf(room);
  const owed = owedNotice(allById(slice.interests), context.regime, addDays(today, aheadDays));
  return ok({
    ...{ rows: rows.slice(0, shown), total: rows.length },
    ...{ noticesOwed: owed.length, people: peopleWork(room, opened), today },
  });
}

const waitingGifts = ({ gifts }: GiftSlice): readonly RegisterWorkRow[] =>
  allById(gifts).flatMap((gift) => {
    const wait = waitOf(gift);
    if (!wait) return [];
    const { what, recipient, donor } = offerOf(gift);
    return [
      {
        ...{ register: 'gifts', entryId: gift.giftId },
        about: `${what}, by ${donorWords(donor)} to ${recipient.name}`,
        ...{ next: giftWaitWords[wait], who: giftWaitHolders[wait] },
      },
    ];
  });

const waitingInterests = (
  { interests }: InterestSlice,
  context: WaitContext,
): readonly RegisterWorkRow[] =>
  allById(interests).flatMap((interest) => {
    const [first] = waitsOf(interest, context);
    if (!first) return [];
    const { occupation, holder } = applicationOf(interest);
    const decider = first.wait === 'decision' ? context.regime.decides.value?.words : undefined;
    const appeal = first.wait === 'appeal' ? context.regime.appealTo.value : undefined;
    return [
      {
        ...{ register: 'interests', entryId: interest.interestId },
        about: `${occupation}, ${holder.name}`,
        next: interestWaitWords[first.wait],
        who: capital(decider ?? appeal ?? interestWaitHolders[first.wait]),
        due: first.due,
      },
    ];
  });

/** What is due in the next weeks, or late. */
async function waitingOversight(room: Room, opened: Opened): Promise<readonly RegisterWorkRow[]> {
  const duties = await oversightDuties(room, opened);
  return duties
    .filter((duty) => isOwedNow(duty, todayOf(room)))
    .map(({ key, says, detail = '', dueOn }) => {
      const [kind, entryId = ''] = key.split('/');
      return {
        ...{ register: kind === 'data-source' ? 'data-source' : 'audit-plan', entryId },
        ...{ about: detail, next: says, who: 'The unit', due: dueOn },
      };
    });
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
