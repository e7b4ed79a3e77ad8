import type { Sentences } from '../noun.ts';
import type { mitigationEvents } from './events.ts';

const proposers = {
  member: 'the member',
  'police-friend': 'the police friend',
  'line-manager': 'the line manager',
  unit: 'the unit',
  'appropriate-authority': 'the Appropriate Authority',
} as const;

/** How proposed steps and their answers read on the timeline. */
export const mitigationSentences: Sentences<typeof mitigationEvents> = {
  'mitigation.proposed/1': (event) => ({
    head: event.simple ? 'Simple mitigation proposed' : 'Significant intervention proposed',
    rest: `by ${proposers[event.proposedBy]}: ${event.text}`,
  }),
  'mitigation.answered/1': (event) =>
    event.answer === 'agreed'
      ? { head: 'Mitigation agreed', rest: `by ${proposers[event.by]}; it binds once approved` }
      : { head: 'Mitigation not agreed', rest: `by ${proposers[event.by]}: ${event.note}` },
  'mitigation.withdrawn/1': (event) => ({ head: 'Proposal withdrawn', rest: event.reason }),
};
