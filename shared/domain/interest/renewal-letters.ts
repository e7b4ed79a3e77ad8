import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import { civilDateOf } from '../../kit/instant.ts';
import type { InterestRegime } from './regime.ts';
import type { Interest } from './slice.ts';
import { renewBy } from './standing.ts';
import { activeRenewals } from './waits.ts';

/** Somebody who was given notice of a renewal, the day to answer it by, and the letter that tells them, once there is one. */
export type NoticeGiven = {
  readonly interest: Interest;
  readonly by: CivilDate;
  readonly letter: Interest['letters'][number] | undefined;
};

/** Notices of renewals that are still open, each with its letter or without one: who is without is owed a letter. Safe to ask twice. */
export const noticesGiven = (
  interests: readonly Interest[],
  regime: InterestRegime,
): readonly NoticeGiven[] =>
  activeRenewals(interests, regime).flatMap(({ interest, due }) => {
    const by = renewBy(interest, due);
    return by ? [{ interest, by, letter: letterFor(interest, due) }] : [];
  });

/** The letter that tells of this notice: one of an earlier year was made before it was given. */
function letterFor({ notices, letters }: Interest, due: CivilDate): NoticeGiven['letter'] {
  const notice = notices.find((given) => given.due === due);
  if (!notice) return undefined;
  const given = civilDateOf(notice.at);
  return letters.find(
    ({ kind, issuedOn }) => kind === 'renewal-notice' && compareDates(issuedOn, given) >= 0,
  );
}
