import type { z } from 'zod';
import type { CivilDate } from '../../kit/civil-date.ts';
import type { Instant } from '../../kit/instant.ts';
import type { Act, ActId } from '../act.ts';
import type { Register } from '../register.ts';
import type { policyEvents } from './events.ts';

/** A value that the unit filled in where its policy is silent, as it was recorded. Whether it fits is read in `fillsFor`. */
export type FilledValue = {
  readonly value: unknown;
  readonly decidedBy: { readonly name: string; readonly role: string };
  readonly decidedOn: CivilDate;
  readonly reason: string;
};

/** A value of a version in the making. Without a value: back to what the version says that it is based on. */
export type ChangedValue = FilledValue & {
  readonly sentence?: { readonly where: string; readonly quote: string } | undefined;
};

type Of<Type extends keyof typeof policyEvents> = Omit<
  z.infer<(typeof policyEvents)[Type]>,
  'type' | 'draftId'
>;
/** By whom and when one step of a version was signed. */
export type Signed = {
  readonly actId: ActId;
  readonly at: Instant;
  readonly by: string;
  readonly member: string;
};

/** What a version changes, by key. */
export type Changes = Readonly<Record<string, Register<ChangedValue>>>;
/** One line of a version in the making: how it is headed, or a value. */
export type Line = {
  readonly act: Act;
  readonly wrote:
    | { readonly heading: Of<'policy.drafted/1'> }
    | { readonly key: string; readonly value: ChangedValue; readonly over: readonly ActId[] };
};

/** A version of a policy that the unit makes for itself, from its first line to its approval. Once approved it never changes. */
export type DraftVersion = Of<'policy.drafted/1'> & {
  readonly draftId: string;
  readonly begun: Signed;
  readonly changes: Changes;
  /** Its lines as they were recorded: an approval holds those that whoever signed it had before them, and no other. */
  readonly lines: readonly Line[];
  /** Changes that the approval did not hold: recorded by somebody who had not seen it. They are no part of the version. */
  readonly beside?: Changes | undefined;
  readonly proposed?: (Of<'policy.proposed/1'> & Signed) | undefined;
  readonly returned?: (Of<'policy.returned/1'> & Signed) | undefined;
  readonly approved?: (Of<'policy.approved/1'> & Signed) | undefined;
  readonly discarded?: (Of<'policy.discarded/1'> & Signed) | undefined;
};

/** Bank holidays that the unit took over from a file, for whole years. */
export type TakenHolidays = Omit<
  z.infer<(typeof policyEvents)['policy.holidays-taken-over/1']>,
  'type'
> & {
  readonly actId: ActId;
};

/** What the unit filled in, by `profile@version`, then by key; and the versions it makes for itself. Two people who had not seen each
 *  other leave both values. */
export type PolicySlice = {
  readonly filled: Readonly<Record<string, Readonly<Record<string, Register<FilledValue>>>>>;
  readonly drafts: Readonly<Record<string, DraftVersion>>;
  /** In the order of the fold; absent where the unit goes by those of the build. */
  readonly holidays?: readonly TakenHolidays[] | undefined;
};

/** A unit that has filled in nothing and works under a policy as it ships. */
export const emptyPolicy: PolicySlice = { filled: {}, drafts: {} };

/** The name under which the values of one version of a profile are kept. */
export const versionName = (profileId: string, profileVersion: string): string =>
  `${profileId}@${profileVersion}`;
