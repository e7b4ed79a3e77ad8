import type { z } from 'zod';
import type { Instant } from '../../kit/instant.ts';
import type { Act, ActId } from '../act.ts';
import type { conflictNature } from './events.ts';

/** That somebody was given the case. */
export type Granted = {
  readonly actId: ActId;
  readonly at: Instant;
  readonly by: Person;
  readonly member: Person;
  readonly reason: string;
  readonly withReporter: boolean;
  readonly withCharacteristics: boolean;
  /** The ends that this grant has seen and undoes. */
  readonly over: readonly ActId[];
  /** Not given by anybody: the keys came from the unit's recovery. */
  readonly isRecovered?: true | undefined;
  /** Who else has seen that they did. */
  readonly notedBy?: string | undefined;
};
/** That somebody's access ended: taken away, or stepped back from. */
export type Ended = {
  readonly actId: ActId;
  readonly at: Instant;
  readonly by: Person;
  readonly member: string;
  readonly memberName: string;
  readonly reason: string;
  /** What whoever ended it had seen: what a person did before that stands, what they do after does not. */
  readonly seen: Act['seen'];
  readonly how: 'revoked' | 'recused' | 'recused-for-conflict';
};
/** A conflict of interest. */
export type Conflict = {
  readonly actId: ActId;
  readonly at: Instant;
  readonly by: string;
  readonly member: string;
  readonly memberName: string;
  readonly nature: z.infer<typeof conflictNature>;
  readonly detail: string;
  /** Set once somebody else decided that it is no bar. */
  readonly answered?: { readonly by: string; readonly reason: string } | undefined;
};
/** A member by number and name. */
export type Person = { readonly member: string; readonly name: string };

/** Who was given the case, who lost it, and which workstations hold which of its keys. */
export type AccessSlice = {
  readonly granted: readonly Granted[];
  readonly ended: readonly Ended[];
  readonly conflicts: readonly Conflict[];
  readonly handed: readonly Handed[];
};

/** That workstations were handed keys, up to the one of that number. */
export type Handed = {
  readonly actId: ActId;
  readonly by: string;
  readonly epoch: number;
  readonly devices: readonly string[];
  /** What whoever handed it over had seen: with a key go the older ones that they held. */
  readonly seen: Act['seen'];
};

/** Nobody was given it; who opened it has it all the same (who.ts). */
export const emptyAccess: AccessSlice = { granted: [], ended: [], conflicts: [], handed: [] };
