import type { z } from 'zod';
import type { CivilDate } from '../../kit/civil-date.ts';
import type { Instant } from '../../kit/instant.ts';
import type { caseEvents, closingOutcome } from './events.ts';

type Opened = z.infer<(typeof caseEvents)['case.opened/1']>;

/** Where a case stands as a whole. */
export type CaseSlice = {
  readonly opened?: Omit<Opened, 'type'> | undefined;
  /** The person who has it next; absent until allocated. */
  readonly allocatedTo?:
    | { readonly personId: string; readonly name: string; readonly since: Instant }
    | undefined;
  readonly closed?:
    | {
        readonly outcome: z.infer<typeof closingOutcome>;
        readonly on: CivilDate;
        readonly reason: string;
      }
    | undefined;
  readonly withdrawn: boolean;
};

/** A case before its first event. */
export const emptyCase: CaseSlice = { withdrawn: false };
