import type { Instant } from '../../kit/instant.ts';
import type { Act, ActId } from '../act.ts';
import type { LooseEvent } from '../enlist.ts';

/** One turn a course of things took: by which act, what its author had seen, and what was recorded. */
export type Head = { readonly act: Act; readonly event: LooseEvent };

/** What does not stand any more because somebody chose: a version of a field, or a turn. */
export type SetAside = {
  readonly actId: ActId;
  readonly at: Instant;
  readonly by: string;
  readonly member: string;
  /** The value of the field, or the event. */
  readonly value: unknown;
};

/** How a contest was settled, and what was set aside by it: kept with its content, for nothing that was recorded disappears. */
export type Settlement = {
  readonly act: Act;
  readonly contest: string;
  readonly stands: ActId;
  readonly reason: string;
  readonly aside: readonly SetAside[];
};

/** What people did apart from each other. `turns` holds, by course, the newest turns of which none had seen another: one, unless two
 *  people took the course different ways. `work` holds each workstation's newest step of the procedure, to be set against a closing. */
export type ContestSlice = {
  readonly turns: Readonly<Record<string, readonly Head[]>>;
  readonly work: Readonly<Record<string, Head>>;
  readonly settled: readonly Settlement[];
};

/** Nothing done apart. */
export const emptyContest: ContestSlice = { turns: {}, work: {}, settled: [] };
