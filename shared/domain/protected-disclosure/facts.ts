import { provisional } from '../register.ts';
import type { ReportSlice } from '../report/slice.ts';
import type { DisclosureSlice, LegalAdvice, Stop } from './slice.ts';

/** @file Is the case stopped, and for whom is it open meanwhile? */

/** The slices a stop is read from. */
export type DisclosureFacts = {
  readonly report: ReportSlice;
  readonly protectedDisclosure: DisclosureSlice;
};

/** The stops that no advice to continue has lifted. Advice lifts only the stops it had before it, in whatever order they arrive. */
export const standingStops = ({ stops, advice }: DisclosureSlice): readonly Stop[] =>
  stops.filter((stop) => !advice.some((given) => lifts(given, stop)));

const lifts = ({ outcome, over }: LegalAdvice, stop: Stop): boolean =>
  outcome === 'continue-as-association' && over.includes(stop.actId);

/** True while a protected disclosure stops the procedure: a stop stands, or intake said *possible* and no lawyer has spoken. */
export const isStopped = ({ report, protectedDisclosure }: DisclosureFacts): boolean =>
  standingStops(protectedDisclosure).length > 0 || isPossibleOnly({ report, protectedDisclosure });

/** True when intake said *possible* and nobody has recorded the stop yet. */
export const isPossibleOnly = ({ report, protectedDisclosure }: DisclosureFacts): boolean =>
  protectedDisclosure.stops.length === 0 &&
  !protectedDisclosure.advice.some(({ outcome }) => outcome === 'continue-as-association') &&
  report.fields.protectedDisclosure.some(({ value }) => value.answer === 'possible');

/** True when a lawyer has spoken on every stop that stands. */
export const isAdvised = ({ protectedDisclosure }: DisclosureFacts): boolean => {
  const standing = standingStops(protectedDisclosure);
  return (
    standing.length > 0 &&
    standing.every((stop) =>
      protectedDisclosure.advice.some(({ over }) => over.includes(stop.actId)),
    )
  );
};

/** The people who alone may see the case while it is stopped; everybody who may otherwise, when it is not. */
export const namedPeople = ({
  named,
}: DisclosureSlice): readonly { readonly personId: string; readonly name: string }[] =>
  provisional(named) ?? [];
