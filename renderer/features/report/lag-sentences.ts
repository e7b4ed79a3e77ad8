import { latestOf } from '../../../shared/kit/fuzzy-date.ts';
import type { Report } from '../../../shared/domain/report/events.ts';
import { lagsOf, type Lag } from '../../../shared/domain/report/facts.ts';

type Dates = Report['dates'];

/** How long each step of a report took, in words. */
export function lagSentences(dates: Dates): readonly string[] {
  const lags = lagsOf(dates);
  return [
    ...(lags.knownToToldManager
      ? [`Known, then told to the manager: ${lagWords(lags.knownToToldManager)}.`]
      : []),
    knownToReportedWords(dates, lags.knownToReported),
    `Reported, then received: ${lagWords(lags.reportedToReceived)}.`,
  ];
}

function knownToReportedWords({ knownOn }: Dates, lag: Lag | undefined): string {
  if (lag) return `Known, then reported: ${lagWords(lag)}.`;
  return latestOf(knownOn) === undefined
    ? 'How long it took to be reported cannot be worked out: the day it was known is not known.'
    : 'The day it was known comes after the day it was reported.';
}

/** By how many days a report came after the days that ask for no reason; undefined when it did not, or when nobody can say. */
export function lateDays(dates: Dates, limit: number): number | undefined {
  const lag = lagsOf(dates).knownToReported;
  return lag !== undefined && lag.days > limit ? lag.days : undefined;
}

/** `the same day`, `1 day`, `at least 20 days`. */
function lagWords({ days, atLeast }: Lag): string {
  const counted = days === 1 ? '1 day' : `${String(days)} days`;
  if (atLeast) return days <= 0 ? 'not known exactly' : `at least ${counted}`;
  return days === 0 ? 'the same day' : days < 0 ? `${counted}: the order looks wrong` : counted;
}
