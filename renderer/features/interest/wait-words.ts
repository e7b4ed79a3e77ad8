import type { InterestWait } from '../../../shared/domain/interest/waits.ts';
import { interestWaitWords } from '../../../shared/domain/interest/words.ts';
import { compareDates, formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';

/** What an entry waits for, in words, and by when. */
export const waitWords = ({ wait, due }: InterestWait, today: CivilDate): string =>
  due === undefined
    ? interestWaitWords[wait]
    : `${interestWaitWords[wait]}, ${compareDates(due, today) < 0 ? 'was due' : 'due'} ${formatPlain(due)}`;
