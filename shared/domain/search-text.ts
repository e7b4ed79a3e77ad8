import { currentExhibits } from './exhibit/facts.ts';
import { labelText } from './exhibit/reference.ts';
import { recordOf } from './interview/live/record.ts';
import type { Session } from './interview/slice.ts';
import { reportOf } from './report/facts.ts';
import type { Associate } from './report/associates.ts';
import type { Report } from './report/events.ts';
import type { Subject } from './report/subject.ts';
import type { CaseState } from './state.ts';

/** @file What of a case can be searched: names, aliases, numbers and text. Neither who reported nor protected characteristics. */

/** A text and how much a match in it counts: 1 (plain text) to 4 (the name of the person it is about). */
export type SearchText = { readonly text: string; readonly weight: number };

/** The searchable texts of a case, heaviest first. */
export function searchTextOf(state: CaseState): readonly SearchText[] {
  const report = reportOf(state.report);
  const texts: readonly SearchText[] = [
    weighing(4, [state.case.opened?.reference ?? '']),
    ...(report
      ? [
          ...subjectTexts(report.subject),
          ...report.associates.flatMap(associateTexts),
          ...reportTexts(report),
        ]
      : []),
    weighing(2, [state.case.allocatedTo?.name ?? '']),
    ...outcomeTexts(state),
    ...exhibitTexts(state),
  ];
  return texts.filter(({ text }) => text !== '');
}

const weighing = (weight: number, words: readonly (string | undefined)[]): SearchText => ({
  text: words.filter((word) => word !== undefined && word !== '').join(' '),
  weight,
});

function subjectTexts(subject: Subject): readonly SearchText[] {
  if (subject.kind === 'unidentified') return [weighing(1, [subject.description])];
  const { posting } = subject;
  return [
    weighing(4, [subject.forenames, subject.surname]),
    weighing(3, [subject.knownAs, ...subject.formerNames]),
    weighing(3, [subject.collarNumber, subject.warrantNumber, subject.payrollNumber]),
    weighing(1, [
      subject.rankOrGrade,
      posting.department,
      posting.team,
      posting.station,
      posting.role,
    ]),
  ];
}

function associateTexts(associate: Associate): readonly SearchText[] {
  const handles = weighing(
    3,
    associate.handles.flatMap(({ platform, handle }) => [handle, platform]),
  );
  switch (associate.kind) {
    case 'person':
      return [
        weighing(4, [associate.forenames, associate.surname]),
        weighing(3, associate.aliases),
        handles,
        weighing(3, [
          ...associate.phones,
          ...associate.emails,
          ...associate.vehicles,
          ...associate.policeReferences.map(({ reference }) => reference),
        ]),
        weighing(1, [associate.address, associate.occupation, associate.employer, associate.notes]),
      ];
    case 'group':
      return [
        weighing(4, [associate.name]),
        weighing(3, associate.aliases),
        handles,
        weighing(1, [associate.purpose, associate.area, associate.notes]),
      ];
    case 'business':
      return [
        weighing(4, [associate.name]),
        weighing(3, [...associate.aliases, associate.companyNumber]),
        handles,
        weighing(1, [associate.activity, associate.address, associate.website, associate.notes]),
      ];
    case 'online-group':
      return [
        weighing(4, [associate.name]),
        weighing(3, [...associate.aliases, associate.platform, associate.address]),
        handles,
        weighing(1, [associate.purpose, associate.notes]),
      ];
    case 'unidentified':
      return [weighing(1, [associate.description, associate.notes]), handles];
  }
}

// The reporter's own account is theirs: it is left out wherever who reported is protected, for a turn of phrase can give them away.
function reportTexts(report: Report): readonly SearchText[] {
  const isProtected = report.route.protection !== 'named' && report.route.origin !== 'self';
  return [
    weighing(1, [report.association.nature, report.association.whyNotifiable]),
    weighing(
      2,
      report.association.socialMedia.flatMap(({ platform, handle }) => [handle, platform]),
    ),
    ...(isProtected ? [] : [weighing(1, [report.account])]),
  ];
}

const outcomeTexts = (state: CaseState): readonly SearchText[] => [
  weighing(
    1,
    state.advice.given.map((advice) => advice.text),
  ),
  weighing(
    1,
    state.mitigation.steps.map((step) => step.text),
  ),
  weighing(
    1,
    state.interview.held.map((interview) => interview.summary),
  ),
  weighing(1, state.interview.sessions.flatMap(lineTexts)),
  weighing(
    1,
    state.determination.made.flatMap((made) => [
      made.reasons,
      ...made.conditions.map(({ text }) => text),
    ]),
  ),
  weighing(
    1,
    state.appeal.appeals.flatMap((appeal) => [
      appeal.grounds,
      ...appeal.meetings.map(({ minutes }) => minutes),
      ...appeal.decisions.map(({ reasons }) => reasons),
    ]),
  ),
];

const lineTexts = (session: Session): readonly string[] =>
  recordOf(session).lines.map(({ text }) => text);

/** What stands on a label finds it; so do the name of a file and the hash of its bytes, by which the same file is found in another case. */
const exhibitTexts = (state: CaseState): readonly SearchText[] =>
  currentExhibits(state).flatMap(({ exhibit, reference, description, foundAt, sealNumber }) => [
    weighing(3, [labelText(state.case.opened?.reference ?? '', reference), sealNumber]),
    weighing(1, [description, foundAt]),
    ...(exhibit.file
      ? [weighing(2, [exhibit.file.name, exhibit.file.sealed.sha512.slice(0, hashSearched)])]
      : []),
  ]);

/** So much of a hash is searched: enough that no two files share it, and short enough to be one word. */
export const hashSearched = 32;
