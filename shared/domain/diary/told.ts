import type { Told } from '../mention.ts';
import { namesIn, nowOf, standingEntries } from '../register-entry/now.ts';
import { toldOf } from '../register-entry/told.ts';
import type { DiarySlice } from './slice.ts';

/** Whom chief officers met. */
export const diaryTold = (slice: DiarySlice): Told =>
  toldOf('diaries', standingEntries(slice), (entry, tell) => {
    const { owner, on, until, what, guests, organisation } = nowOf(entry);
    const how = { says: `Diary: “${what}”`, since: on, until: until ?? on };
    const whose = tell.person('diary-owner', 'owner', owner, { on });
    const company = tell.organisation('diary-guest', 'organisation', organisation, { on });
    tell.tie('met', whose, company, how);
    for (const [at, name] of namesIn(guests).entries())
      tell.tie('met', whose, tell.person('diary-guest', `guest-${String(at)}`, name, { on }), how);
  });
