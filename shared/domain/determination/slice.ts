import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { Instant } from '../../kit/instant.ts';
import type { determinationEvents } from './events.ts';

type Made = z.infer<(typeof determinationEvents)['determination.made/1']>;
type Sought = z.infer<(typeof determinationEvents)['determination.sought/1']>;

/** A determination as made, and who recorded it when. */
export type Determination = Omit<Made, 'type'> & {
  readonly actId: ActId;
  readonly recordedBy: { readonly member: string; readonly name: string; readonly at: Instant };
};

/** That the authority said on their own workstation that they decided so. */
export type Confirmed = {
  readonly at: Instant;
  readonly member: string;
  readonly name: string;
  readonly note: string;
};

/** Every determination of a case in fold order, and the times an authority was asked. */
export type DeterminationSlice = {
  readonly sought: readonly (Omit<Sought, 'type'> & { readonly actId: ActId })[];
  readonly made: readonly Determination[];
  /** By the number of the determination: that the authority confirmed it; absent while none is. */
  readonly confirmed?: Readonly<Record<string, Confirmed>> | undefined;
  /** Determinations that a person set aside for another that was made apart from them; absent while there are none. */
  readonly setAside?: readonly ActId[] | undefined;
};

/** Nothing asked, nothing decided. */
export const emptyDetermination: DeterminationSlice = { sought: [], made: [] };
