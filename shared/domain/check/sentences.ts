import type { Sentences } from '../noun.ts';
import type { checkEvents } from './events.ts';

/** How the room of checks reads. */
export const checkSentences: Sentences<typeof checkEvents> = {
  'check.ran/1': ({ completed, checks, hits, hitsLeftOut }) => ({
    head: completed ? 'Cross-checks run' : 'Cross-checks stopped before they were done',
    rest: `${String(checks.length)} checks, ${String(hits.length + hitsLeftOut)} hits between registers`,
    tone: completed ? 'normal' : 'attention',
  }),
  'check.settings-set/1': ({ settings, reason }) => ({
    head: 'Settings of the cross-checks changed',
    rest: `every ${String(settings.everyMonths)} months: ${reason}`,
  }),
  'check.evidence-saved/1': ({ as, withHits }) => ({
    head:
      as === 'paper' ? 'Evidence of a run saved on paper' : 'Evidence of a run saved as a table',
    rest: withHits ? 'with each hit between registers' : 'what it covered and counted',
    tone: 'attention',
  }),
  'check.sealed/1': () => ({ head: 'Something sealed apart' }),
};
