import type { Sentences } from '../noun.ts';
import type { riskEvents } from './events.ts';

/** How an assessment reads on the timeline. */
export const riskSentences: Sentences<typeof riskEvents> = {
  'risk.assessed/1': ({ confirmedGrade, suggestedGrade, missing, manageability }) => {
    if (!confirmedGrade)
      return {
        head: 'Risk considered',
        rest: `no grade yet: ${String(missing.length)} facts missing`,
      };
    const differs = suggestedGrade !== undefined && suggestedGrade !== confirmedGrade;
    return {
      head: `Risk assessed: ${confirmedGrade}`,
      rest: `${differs ? `${suggestedGrade} was suggested; ` : ''}${manageability === 'manageable' ? 'manageable' : 'to be escalated'}`,
      tone: confirmedGrade === 'High' || manageability === 'escalate' ? 'attention' : 'normal',
    };
  },
};
