import { house } from '../cite.ts';
import type { CivilDate } from '../../kit/civil-date.ts';
import { earliestOf, latestOf, type FuzzyDate } from '../../kit/fuzzy-date.ts';
import type { Report } from './events.ts';
import type { ReportRule } from './report-rule.ts';

/** @file Dates as text sort in the order of time. A month or a year is refused only where no day of it will do; *about* and *not known* never. */

const nothingHappenedInTheFuture: ReportRule = {
  name: 'nothingHappenedInTheFuture',
  source: house('What is recorded has happened. A day after today is a slip of the pen.'),
  parts: ['dates', 'subject', 'associates', 'association', 'managerSection'],
  find: (report, { today }) => {
    const fields = pastDates(report)
      .filter(({ date }) => date !== undefined && date > today)
      .map(({ field }) => field);
    return fields.length === 0
      ? undefined
      : {
          kind: 'date/in-the-future',
          says: 'This day is still to come. Give the day it happened.',
          fields,
        };
  },
};

type Dated = { readonly field: string; readonly date: CivilDate | undefined };

const pastDates = (report: Report): readonly Dated[] => [
  { field: 'dates.began', date: earliestOf(report.dates.began) },
  { field: 'dates.knownOn', date: earliestOf(report.dates.knownOn) },
  { field: 'dates.toldManagerOn', date: report.dates.toldManagerOn },
  { field: 'dates.reportedOn', date: report.dates.reportedOn },
  { field: 'dates.receivedOn', date: report.dates.receivedOn },
  { field: 'association.lastContact', date: earliestOf(report.association.lastContact) },
  ...subjectDates(report),
  ...report.associates.flatMap((associate, index) =>
    associateDates(associate, `associates.${String(index)}`),
  ),
  ...(report.managerSection.state === 'recorded'
    ? [{ field: 'managerSection.writtenOn', date: report.managerSection.writtenOn }]
    : []),
];

function subjectDates({ subject }: Report): readonly Dated[] {
  if (subject.kind === 'unidentified') return [];
  return [
    { field: 'subject.dateOfBirth', date: subject.dateOfBirth },
    ...subject.vettingHeld.map(({ grantedOn }, index) => ({
      field: `subject.vettingHeld.${String(index)}.grantedOn`,
      date: grantedOn,
    })),
  ];
}

function associateDates(associate: Report['associates'][number], field: string): readonly Dated[] {
  switch (associate.kind) {
    case 'person':
      return [{ field: `${field}.dateOfBirth`, date: associate.dateOfBirth }];
    case 'group':
    case 'business':
    case 'online-group':
      return [
        { field: `${field}.memberSince`, date: earliest(associate.memberSince) },
        { field: `${field}.memberUntil`, date: earliest(associate.memberUntil) },
      ];
    case 'unidentified':
      return [];
  }
}

const earliest = (date: FuzzyDate | undefined): CivilDate | undefined => date && earliestOf(date);

const nobodyReportsWhatTheyDoNotYetKnow: ReportRule = {
  name: 'nobodyReportsWhatTheyDoNotYetKnow',
  source: house('What is reported was known or suspected by then.'),
  parts: ['dates'],
  find: ({ dates }) => {
    const known = earliestOf(dates.knownOn);
    return known && known > dates.reportedOn
      ? {
          kind: 'report/known-after-reported',
          says: 'It cannot have become known after it was reported.',
          fields: ['dates.knownOn', 'dates.reportedOn'],
        }
      : undefined;
  },
};

const nobodyTellsTheManagerWhatTheyDoNotYetKnow: ReportRule = {
  name: 'nobodyTellsTheManagerWhatTheyDoNotYetKnow',
  source: house('What a manager is told was known or suspected by then.'),
  parts: ['dates'],
  find: ({ dates }) => {
    const known = earliestOf(dates.knownOn);
    return known && dates.toldManagerOn !== undefined && known > dates.toldManagerOn
      ? {
          kind: 'report/told-before-known',
          says: 'The manager cannot have been told before it was known.',
          fields: ['dates.toldManagerOn', 'dates.knownOn'],
        }
      : undefined;
  },
};

const aReportArrivesAfterItIsMade: ReportRule = {
  name: 'aReportArrivesAfterItIsMade',
  source: house('A report is received on the day it is made, or later.'),
  parts: ['dates'],
  find: ({ dates }) =>
    dates.receivedOn < dates.reportedOn
      ? {
          kind: 'report/received-before-reported',
          says: 'It cannot have been received before it was reported.',
          fields: ['dates.receivedOn', 'dates.reportedOn'],
        }
      : undefined,
};

const whatEndsHasBegun: ReportRule = {
  name: 'whatEndsHasBegun',
  source: house('A membership or a clearance ends after it begins.'),
  parts: ['associates', 'subject'],
  find: (report) => {
    const [turned] = spans(report).filter(
      ({ from, to }) => from !== undefined && to !== undefined && from > to,
    );
    return (
      turned && {
        kind: 'report/ends-before-it-begins',
        says: 'This ends before it begins.',
        fields: [turned.field],
      }
    );
  },
};

type Span = {
  readonly field: string;
  readonly from: CivilDate | undefined;
  readonly to: CivilDate | undefined;
};

const spans = ({ associates, subject }: Report): readonly Span[] => [
  ...associates.flatMap((associate, index) =>
    'memberSince' in associate || 'memberUntil' in associate
      ? [
          {
            field: `associates.${String(index)}.memberUntil`,
            from: earliest(associate.memberSince),
            to: associate.memberUntil && latestOf(associate.memberUntil),
          },
        ]
      : [],
  ),
  ...(subject.kind === 'identified' ? subject.vettingHeld : []).map(
    ({ grantedOn, expiresOn }, index) => ({
      field: `subject.vettingHeld.${String(index)}.expiresOn`,
      from: grantedOn,
      to: expiresOn,
    }),
  ),
];

/** When things happened, and in which order they can have. */
export const dateRules: readonly ReportRule[] = [
  nothingHappenedInTheFuture,
  nobodyReportsWhatTheyDoNotYetKnow,
  nobodyTellsTheManagerWhatTheyDoNotYetKnow,
  aReportArrivesAfterItIsMade,
  whatEndsHasBegun,
];
