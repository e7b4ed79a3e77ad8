import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import type { policyEvents } from './events.ts';
import { isPolicyKey, policyKeys } from './keys.ts';

/** How the acts on the unit's policy read on its timeline. */
export const policySentences: Sentences<typeof policyEvents> = {
  'policy-value.filled/1': (event) => ({
    head: 'Policy value filled in',
    rest:
      `${isPolicyKey(event.key) ? policyKeys[event.key].title : event.key}, decided by ${event.decidedBy.name} ` +
      `(${event.decidedBy.role}) on ${formatPlain(event.decidedOn)}: ${event.reason}`,
  }),
};
