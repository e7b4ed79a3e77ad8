import type { Sentences } from '../noun.ts';
import type { triageEvents } from './events.ts';

/** How a triage reads on the timeline. */
export const triageSentences: Sentences<typeof triageEvents> = {
  'triage.decided/1': ({ outcome, limbs }) => {
    const met = limbs.filter(({ answer }) => answer !== 'no').length;
    return {
      head: 'Triaged',
      rest:
        outcome === 'notifiable'
          ? `notifiable: ${String(met)} of ${String(limbs.length)} limbs met or possible`
          : 'not notifiable, recorded',
    };
  },
};
