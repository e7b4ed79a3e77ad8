import type { ActId } from './act.ts';
import type { Instant } from '../kit/instant.ts';
import type { Sentence } from './noun.ts';

/** One act's event as the timeline tells it: when, what, by whom, and how safe it is. */
export type TimelineEntry = Sentence & {
  readonly actId: ActId;
  readonly type: string;
  readonly at: Instant;
  readonly by: string;
  readonly safety: 'saved here' | 'on the share' | 'seen by a colleague';
  /** Looking and printing: kept, but folded away unless asked for. */
  readonly isLook: boolean;
};
