import type { EventOf, Rule } from '../noun.ts';
import type { CaseState } from '../state.ts';
import type { determinationEvents } from './events.ts';

/** A determination about to be recorded. */
export type Made = EventOf<typeof determinationEvents, 'determination.made/1'>;
/** A rule that guards determinations. */
export type DeterminationRule = Rule<Made, CaseState>;

/** True for what binds a member whether they agree or not. */
export const imposes = (event: Made): boolean =>
  event.outcome === 'conditions-imposed' || event.outcome === 'association-must-cease';
