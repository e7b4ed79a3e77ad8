import { z } from 'zod';
import type { CivilDate } from '../../kit/civil-date.ts';

/** @file What waits in the unit's registers, for My work. */

/** The request about it. */
export const registerWorkCalls = { registerWork: z.strictObject({}) } as const;

/** One entry for which something must follow. */
export type RegisterWorkRow = {
  readonly register: 'gifts' | 'interests' | 'audit-plan' | 'data-source';
  readonly entryId: string;
  /** What it is and whose. */
  readonly about: string;
  /** What must follow, and who has it next. */
  readonly next: string;
  readonly who: string;
  readonly due?: CivilDate | undefined;
};

/** What waits for a decision among people and organisations. */
export type PeopleWork = {
  /** Strong suggestions that two may be the same. */
  readonly strong: number;
  /** Choices between two who decided apart. */
  readonly apart: number;
};

/** What it answers. */
export type RegisterWorkAnswers = {
  registerWork: {
    /** The most pressing. */
    rows: readonly RegisterWorkRow[];
    total: number;
    /** Members who are owed a renewal notice for a renewal due in the next four weeks or before. */
    noticesOwed: number;
    /** As it was counted last: everybody is compared behind the answer, which is told when it is another. */
    people: PeopleWork;
    today: CivilDate;
  };
};
