import { z } from 'zod';
import type { Duty } from '../../domain/duty.ts';
import { askedMembershipAct } from '../../domain/membership/asked-acts.ts';
import type { HolidayTable } from '../../domain/policy/bank-holidays.ts';
import type { TimelineEntry } from '../../domain/timeline.ts';
import type { UnitState } from '../../domain/unit-state.ts';
import type { CivilDate } from '../../kit/civil-date.ts';
import type { MembersView } from './members.ts';

/** @file What the page asks about the unit: its record, its members. */

const nothing = z.strictObject({});
/** The requests about the unit: its record, its members. */
export const unitCalls = {
  unit: nothing,
  /** Reads a file of bank holidays. Nothing is kept. Refusals: holidays/*. */
  readHolidays: z.strictObject({
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),
  /** Who belongs to the unit, and what waits for a signature. */
  members: nothing,
  /** Decides something about the unit with this person's signature; a second custodian's may be needed before it holds. */
  proposeMembership: z.strictObject({ acts: z.array(askedMembershipAct).min(1).max(20) }),
  /** Adds this person's signature to a decision that waits for it. */
  signMembership: z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/) }),
} as const;

/** What they answer. */
export type UnitAnswers = {
  unit: {
    state: UnitState;
    timeline: readonly TimelineEntry[];
    /** The version of a policy that a case opened today is worked under. */
    governing: { readonly profileId: string; readonly version: string };
    /** What the unit owes itself, outside any case. */
    duties: readonly Duty[];
    /** How many custodians the unit's charter names: with two, two people sign. */
    custodians: number;
    today: CivilDate;
  };
  /** Whole years of days; `leftOut`: days of years that the file does not hold whole. */
  readHolidays: {
    table: HolidayTable & { readonly division: 'england-and-wales' };
    leftOut: number;
    fileHash: string;
  };
  members: MembersView;
  /** `stands`: it holds already; otherwise it waits for another signature. */
  proposeMembership: { hash: string; stands: boolean };
  signMembership: { hash: string; stands: boolean };
};
