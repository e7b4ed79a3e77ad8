import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import type { departureEvents } from './events.ts';
import { departureNames, investigationNames } from './words.ts';

/** How leaving and suspension read on the timeline. */
export const departureSentences: Sentences<typeof departureEvents> = {
  'departure.heard/1': (event) => ({
    head: `${departureNames[event.kind]} heard of`,
    rest: `from ${event.heardFrom}`,
    tone: 'attention',
  }),
  'departure.decided/1': (event) => ({
    head:
      event.decision === 'approved'
        ? 'Leaving or suspension approved'
        : 'Leaving or suspension refused',
    rest: [
      `by ${event.decidedBy.name}`,
      ...(event.underInvestigation === 'nothing'
        ? []
        : [`against the member: ${investigationNames[event.underInvestigation].toLowerCase()}`]),
    ].join('; '),
    ...(event.underInvestigation === 'gross-misconduct' ? { tone: 'attention' as const } : {}),
  }),
  'departure.took-effect/1': (event) => ({
    head: 'Leaving or suspension in effect',
    rest: `on ${formatPlain(event.on)}`,
  }),
  'departure.taken-back/1': (event) => ({
    head: 'Leaving or suspension taken back',
    rest: event.reason,
  }),
  'departure.suspension-ended/1': (event) => ({
    head: 'Suspension ended',
    rest: `on ${formatPlain(event.endedOn)}, by ${event.decidedBy.name}: ${event.reason}`,
  }),
};
