import type { LooseEvent } from '../../shared/domain/enlist.ts';
import type { CivilDate } from '../../shared/kit/civil-date.ts';
import { itemId } from '../../shared/kit/ids.ts';
import type { Instant } from '../../shared/kit/instant.ts';
import { manyCases } from '../seeds/many-cases.ts';

/** A case that arrives whole, as one act: what an import brings, and what a plain application would put as one record. */
export type ManyRecord = {
  readonly stream: string;
  readonly at: Instant;
  readonly events: readonly LooseEvent[];
};

const me = { personId: itemId.parse('0a'.repeat(16)), name: 'Mara Hale' };

/** `count` cases of invented people, the same for the same seed and day. */
export function manyRecords(count: number, seed: number, today: CivilDate): ManyRecord[] {
  return Array.from(manyCases(count, seed, { today, me }), (acts) => ({
    stream: acts[0]?.stream ?? '',
    at: acts[0]?.at ?? { utc: '', offsetMinutes: 0 },
    events: acts.flatMap(({ events }) => events),
  }));
}
