import type { CivilDate } from '../../kit/civil-date.ts';
import type { Register } from '../register.ts';

/** A value that the unit filled in where its policy is silent, as it was recorded. Whether it fits is read in `fillsFor`. */
export type FilledValue = {
  readonly value: unknown;
  readonly decidedBy: { readonly name: string; readonly role: string };
  readonly decidedOn: CivilDate;
  readonly reason: string;
};

/** What the unit filled in: by `profile@version`, then by key. Two people who had not seen each other leave both values. */
export type PolicySlice = {
  readonly filled: Readonly<Record<string, Readonly<Record<string, Register<FilledValue>>>>>;
};

/** A unit that has filled in nothing. */
export const emptyPolicy: PolicySlice = { filled: {} };

/** The name under which the values of one version of a profile are kept. */
export const versionName = (profileId: string, profileVersion: string): string =>
  `${profileId}@${profileVersion}`;
