import type { z } from 'zod';
import { emptyById, type ById } from '../../kit/by-id.ts';
import type { Register } from '../register.ts';
import type { hitDecision } from './events.ts';
import type { HitRef, SaidThen } from './hit-ref.ts';

/** What somebody made of a hit. */
export type HitDecision = z.infer<typeof hitDecision>;

/** A hit on which somebody decided. */
export type DecidedHit = {
  /** As it was when it was last decided on. */
  readonly hit: HitRef;
  /** Two who decided apart both stand. */
  readonly decision: Register<{
    readonly decision: HitDecision | 'reopened';
    readonly reason: string;
    /** What the two records said when it was decided. */
    readonly fingerprint: string;
    /** The same in lines, where the decision kept them. */
    readonly said?: SaidThen | undefined;
  }>;
};

/** The hits on which somebody decided. */
export type CheckHitSlice = { readonly hits: ById<DecidedHit> };

/** Nothing was decided. */
export const emptyCheckHit: CheckHitSlice = { hits: emptyById };
