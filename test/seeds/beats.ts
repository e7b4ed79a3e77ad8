/** @file One case told in beats: what was recorded on which day. The caseload puts the beats of all cases into one order. */

/** An event as the file holds it: typed where it is made, checked by the domain's own schemas when it is loaded. */
type Told = { readonly type: string };

/** What was saved at once, so many days from the day of loading. */
export type Beat = {
  readonly day: number;
  readonly events: readonly Told[];
  /** A name for the act, where a later one of the same case points at it. */
  readonly label?: string;
  /** `HH:MM`, where the time of the day matters; otherwise some time of the working day. */
  readonly time?: string;
};

/** One case: the five characters of its reference, and its beats in order. */
export type ToldCase = { readonly code: string; readonly beats: readonly Beat[] };

/** What was saved at once on a day. */
export const beat = (day: number, ...events: readonly Told[]): Beat => ({ day, events });

/** The same, at a time of the day that what it records names. */
export const beatAt = (day: number, time: string, ...events: readonly Told[]): Beat => ({
  day,
  time,
  events,
});

/** The same, with a name that a later act may point at. */
export const called = (label: string, day: number, ...events: readonly Told[]): Beat => ({
  day,
  events,
  label,
});

/** A case, told. */
export const told = (
  { code }: { readonly code: string },
  ...beats: readonly (Beat | readonly Beat[])[]
): ToldCase => ({ code, beats: beats.flat() });
