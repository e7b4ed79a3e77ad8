import type { z } from 'zod';
import type { Instant } from '../../kit/instant.ts';
import type { ActId } from '../act.ts';
import type { exhibitEvents } from './events.ts';

type Event<Type extends keyof typeof exhibitEvents> = z.infer<(typeof exhibitEvents)[Type]>;
type Entry<Type extends keyof typeof exhibitEvents> = Omit<Event<Type>, 'type' | 'exhibitId'> & {
  readonly actId: ActId;
  readonly at: Instant;
  readonly by: string;
};

/** One line of the movement log, and who entered it when. */
export type Movement = Entry<'exhibit.moved/1'>;
/** What was put right in how an exhibit is described. */
export type Correction = Entry<'exhibit.corrected/1'>;
/** Why an exhibit is not relied on. */
export type Withdrawal = Entry<'exhibit.withdrawn/1'>;
/** What became of an exhibit. */
export type DisposalMade = Entry<'exhibit.disposed/1'>;
/** A file that left the vault. */
export type SavedOut = Entry<'exhibit.saved-out/1'>;
/** Labels or a report on paper that name the exhibit. */
export type PaperSaved = Omit<Event<'exhibit.paper-saved/1'>, 'type'> & {
  readonly actId: ActId;
  readonly at: Instant;
  readonly by: string;
};

/** One exhibit with everything that was recorded of it. */
export type Exhibit = Omit<Event<'exhibit.registered/1'>, 'type'> & {
  readonly actId: ActId;
  readonly at: Instant;
  readonly by: string;
  readonly movements: readonly Movement[];
  readonly corrections: readonly Correction[];
  readonly withdrawals: readonly Withdrawal[];
  readonly disposals: readonly DisposalMade[];
  readonly savedOut: readonly SavedOut[];
};

/** The exhibits of a case in the order they were registered, what was put on paper of them, and the acts somebody chose against: those
 *  stay in their logs, marked. */
export type ExhibitSlice = {
  readonly exhibits: readonly Exhibit[];
  readonly papers: readonly PaperSaved[];
  readonly setAside: readonly ActId[];
};

/** No exhibits. */
export const emptyExhibit: ExhibitSlice = { exhibits: [], papers: [], setAside: [] };
