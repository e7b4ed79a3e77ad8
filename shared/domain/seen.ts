import type { Act, ActId } from './act.ts';

/** @file What an act's author had before them when they recorded it. Causality only; no clock is asked. */

/** The act under check has no number yet: who records it has everything before them that the case holds here. */
export const unnumberedAct: ActId = `${'0'.repeat(32)}-0`;

/** True when the author of an act had another act before them. Acts of one device follow each other; of other devices an act names the
 *  newest it had seen (docs/formats/frame.md §5, `deps`). An act that names nothing had seen its own device only. */
export function hasSeen(act: Pick<Act, 'id' | 'seen'>, other: ActId): boolean {
  if (act.id === unnumberedAct || act.id === other) return true;
  const [device, number] = placeOf(other);
  const [own, ownNumber] = placeOf(act.id);
  if (device === own) return number < ownNumber;
  const newest = act.seen?.[device];
  return newest !== undefined && number <= newest;
}

/** The device that recorded an act, and the act's number there. */
export function placeOf(id: ActId): readonly [device: string, number: number] {
  const dash = id.indexOf('-');
  return [id.slice(0, dash), Number.parseInt(id.slice(dash + 1), 10)];
}
