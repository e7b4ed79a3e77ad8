import type { z } from 'zod';
import type { CivilDate } from '../../kit/civil-date.ts';
import type { Instant } from '../../kit/instant.ts';
import type { ActId } from '../act.ts';
import type { caseEvents, closingOutcome } from './events.ts';

type Opened = z.infer<(typeof caseEvents)['case.opened/1']>;

/** Where a case stands as a whole. */
export type CaseSlice = {
  readonly opened?: Omit<Opened, 'type'> | undefined;
  /** Who opened it, on which workstation: they have access from the start. */
  readonly openedBy?:
    | {
        readonly member: string;
        readonly name: string;
        readonly device: string;
        readonly at: Instant;
      }
    | undefined;
  /** The newest hand-over, and when the receiver took it over; absent where the case was never handed over. */
  readonly handOver?: HandOver | undefined;
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
  /** Readable copies of letters that were saved outside the vault, oldest first; absent while there are none. */
  readonly copies?: readonly SavedCopy[] | undefined;
};

/** That a case went from one to another. */
export type HandOver = {
  readonly actId: ActId;
  readonly to: string;
  readonly toName: string;
  readonly byMember: string;
  readonly acceptedAt?: Instant | undefined;
};

/** A readable copy of a letter outside the vault. */
export type SavedCopy = {
  readonly actId: ActId;
  readonly at: Instant;
  readonly by: string;
  readonly letterId: string;
  readonly format: 'pdf' | 'docx';
  readonly purpose: string;
};

/** A case before its first event. */
export const emptyCase: CaseSlice = { withdrawn: false };
