import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import type { guestPackEvents } from './events.ts';
import { withdrawnWords } from './words.ts';

/** How guest packs read on the timeline. */
export const guestPackSentences: Sentences<typeof guestPackEvents> = {
  'guest-pack.made/1': ({ guest, lines, endsOn }) => ({
    head: 'Guest pack made',
    rest: `for ${guest.rankOrGrade} ${guest.name}, ${String(lines.length)} ${lines.length === 1 ? 'thing' : 'things'} of the case, until ${formatPlain(endsOn)}`,
    tone: 'attention',
  }),
  'guest-pack.withdrawn/1': ({ because, reason }) => ({
    head: 'Guest pack withdrawn',
    rest: [withdrawnWords[because], reason].filter((word) => word !== '').join(': '),
    tone: 'attention',
  }),
  'guest-pack.returned/1': ({ writtenOn, isLate }) => ({
    head: isLate ? 'Guest’s return brought in, late' : 'Guest’s return brought in',
    rest: `written ${formatPlain(writtenOn)} by the guest’s clock`,
    ...(isLate ? { tone: 'attention' as const } : {}),
  }),
  'guest-pack.return-refused/1': () => ({
    head: 'Return of a withdrawn pack kept aside',
    rest: 'It counts for nothing and is kept as it came',
    tone: 'attention',
  }),
};
