import type { VettingLevel, VettingTrigger } from './values.ts';

/** The trigger that governs a person's vetting once a risk is identified: a level that must be reviewed wins over one that may;
 *  where no level is recorded, or one is not known and none must, the level is to be obtained. Undefined where the policy names none. */
export function governingTrigger(
  triggers: readonly VettingTrigger[],
  held: readonly VettingLevel[],
): VettingTrigger | undefined {
  const levels: readonly VettingLevel[] = held.length > 0 ? held : ['unknown'];
  const named = triggers.filter((trigger) => levels.includes(trigger.level));
  return (
    named.find((trigger) => trigger.duty === 'must') ??
    named.find((trigger) => trigger.duty === 'obtain-level') ??
    named[0]
  );
}
