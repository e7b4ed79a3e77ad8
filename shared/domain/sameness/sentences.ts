import type { Sentences } from '../noun.ts';
import type { samenessEvents } from './events.ts';
import { samenessWords } from './words.ts';

/** How decisions on who is who read. A sealed one says nothing of what it is about. */
export const samenessSentences: Sentences<typeof samenessEvents> = {
  'sameness.decided/1': ({ sameness, mentions, reason }) => ({
    head: samenessWords[sameness],
    rest: `${mentions.map(({ read }) => read).join(', ')}${reason === '' ? '' : `: ${reason}`}`,
  }),
  'sameness.sealed/1': () => ({ head: 'Decided who is who' }),
};
