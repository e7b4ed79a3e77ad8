import { earliestOf, latestOf } from '../kit/fuzzy-date.ts';
import type { CivilDate } from '../kit/civil-date.ts';
import { evaluations } from './grading/events.ts';
import { standingGradings, type GradingSlice } from './grading/slice.ts';
import { gradingLine } from './grading/words.ts';
import { identifiedSubject } from './case-facts.ts';
import { recordOf } from './interview/live/record.ts';
import type { Mention, MentionedIn, Tie, Told } from './mention.ts';
import { provisional } from './register.ts';
import type { Associate } from './report/associates.ts';
import { relationshipWords } from './report/association-words.ts';
import type { Report } from './report/events.ts';
import { reportOf } from './report/facts.ts';
import { isSameName } from './report/same-person.ts';
import { identifiedAs } from './identifiers.ts';
import type { CaseState } from './state.ts';

/** @file What a case tells of people and organisations: subject, associates, managers, police friends, and who reported where that part of the
 *  case is open to whoever asks (without its key the slice is empty). */

/** A mention without what all mentions of one case share. */
type Person = Omit<Mention, 'key' | 'in' | 'on'>;
type Named = Person & { readonly part: string };

/** All that a case tells of people and organisations. `stream`: the case's number. */
export function caseTold(state: CaseState, stream: string): Told {
  const report = reportOf(state.report);
  const place: MentionedIn = { kind: 'case', stream };
  const on = state.case.opened?.openedOn;
  const mentionOf = ({ part, ...person }: Named): Mention => ({
    ...{ key: `case:${stream}:${part}`, in: place, on },
    ...person,
    names: [...new Set(person.names.map((name) => name.trim()).filter(isSaid))],
    addresses: person.addresses.filter(isSaid),
  });
  const subject = mentionOf(subjectOf(state));
  const tied = [
    ...(report ? associatesOf(report, state.grading) : []),
    ...managersOf(state, report),
    ...friendsOf(state),
    ...reporterOf(state),
  ].map(({ tie, ...person }) => {
    const mention = mentionOf(person);
    return { mention, tie: { from: mention.key, to: subject.key, in: place, ...tie } };
  });
  if (!report && tied.length === 0) return { mentions: [], ties: [] };
  return {
    mentions: [subject, ...tied.map(({ mention }) => mention)],
    ties: tied.map(({ tie }) => tie),
  };
}

type Tied = Named & { readonly tie: Omit<Tie, 'from' | 'to' | 'in'> };

const nobody: Person = {
  ...{ kind: 'person', role: 'subject', names: [], birthDate: '' },
  ...{ numbers: [], addresses: [] },
};

function subjectOf(state: CaseState): Named {
  const subject = identifiedSubject(state);
  if (!subject) return { ...nobody, part: 'subject' };
  const { forenames, surname, knownAs, formerNames } = subject;
  return {
    ...{ ...nobody, part: 'subject', birthDate: subject.dateOfBirth ?? '' },
    names: [
      `${forenames} ${surname}`,
      ...(isSaid(knownAs) ? [`${knownAs} ${surname}`] : []),
      ...formerNames,
    ],
    ...identifiedAs(
      ['collar-number', subject.collarNumber],
      ['warrant-number', subject.warrantNumber],
      ['payroll-number', subject.payrollNumber],
    ),
  };
}

function associatesOf(
  { associates, association, dates }: Report,
  gradings: GradingSlice,
): readonly Tied[] {
  const isOver = association.status === 'historic' || association.status === 'ceased-on-advice';
  return associates.map((associate) => ({
    ...associateAs(associate),
    part: `associate:${associate.associateId}`,
    role: 'associate',
    tie: {
      kind: 'association',
      says: `Reported as an associate: ${relationshipWords[associate.relationship]}.`,
      since: earliestOf(dates.began),
      until: isOver ? latestOf(association.lastContact) : undefined,
      ...gradingOf(gradings, associate.associateId),
    },
  }));
}

/** How the association is graded, where anybody has. */
function gradingOf(gradings: GradingSlice, associateId: string): Pick<Tie, 'grading'> {
  const standing = standingGradings(gradings, associateId);
  if (standing.length === 0) return {};
  return {
    grading: {
      says: [...new Set(standing.map(gradingLine))].join('; graded apart: '),
      evaluations: evaluations.filter((each) =>
        standing.some(({ evaluation }) => evaluation === each),
      ),
    },
  };
}

function associateAs(associate: Associate): Person {
  const handles = ['handle', ...associate.handles.map(({ handle }) => handle)] as const;
  switch (associate.kind) {
    case 'person':
      return {
        ...nobody,
        names: [`${associate.forenames} ${associate.surname}`, ...associate.aliases],
        birthDate: associate.dateOfBirth ?? '',
        ...identifiedAs(
          ['telephone', ...associate.phones],
          ['email', ...associate.emails],
          ['vehicle', ...associate.vehicles],
          handles,
          ['police-reference', ...associate.policeReferences.map(({ reference }) => reference)],
        ),
        addresses: [associate.address],
      };
    case 'business':
      return {
        ...nobody,
        kind: 'organisation',
        names: [associate.name, ...associate.aliases],
        ...identifiedAs(['company-number', associate.companyNumber], handles),
        addresses: [associate.address, associate.website],
      };
    case 'group':
      return {
        ...nobody,
        kind: 'organisation',
        names: [associate.name, ...associate.aliases],
        ...identifiedAs(handles),
        addresses: [associate.area],
        ...(associate.groupType === 'organised-crime-group' ? { isCrimeGroup: true } : {}),
      };
    case 'online-group':
      return {
        ...nobody,
        kind: 'organisation',
        names: [associate.name, ...associate.aliases],
        ...identifiedAs(handles),
        addresses: [associate.address],
      };
    case 'unidentified':
      return { ...nobody, ...identifiedAs(handles) };
  }
}

/** Line manager, head of department and whoever wrote the manager's section; one who is named twice once. */
function managersOf(state: CaseState, report: Report | undefined): readonly Tied[] {
  const subject = identifiedSubject(state);
  const section = report?.managerSection;
  const named = [
    subject?.lineManager && { ...subject.lineManager, part: 'line-manager' },
    subject?.headOfDepartment && { ...subject.headOfDepartment, part: 'head-of-department' },
    section && 'manager' in section && { ...section.manager, part: 'manager-section' },
  ].filter((one) => typeof one === 'object');
  return onceByName(named).map(({ part, name, collarNumber, contact }) => ({
    ...{ ...nobody, part, role: 'line-manager', names: [name] },
    ...identifiedAs(['collar-number', collarNumber], ['contact', contact]),
    tie: {
      kind: 'manages',
      says: part === 'head-of-department' ? 'Heads the department.' : 'Manages the member.',
    },
  }));
}

/** Police friends, by the interview or the representations that name them. */
function friendsOf({ interview, representation }: CaseState): readonly Tied[] {
  const named = [
    ...interview.held.map(({ interviewId, policeFriend, startedOn }) => ({
      ...{ part: `police-friend:${interviewId}`, name: policeFriend.name ?? '', on: startedOn },
    })),
    ...interview.sessions.flatMap((session) =>
      recordOf(session)
        .room.filter(({ capacity }) => capacity === 'police-friend')
        .map(({ name }) => ({ part: `police-friend:${session.interviewId}`, name, on: undefined })),
    ),
    ...representation.made.map(({ representationId, policeFriendName = '', receivedOn }) => ({
      ...{ part: `police-friend:${representationId}`, name: policeFriendName, on: receivedOn },
    })),
  ].filter(({ name }) => isSaid(name));
  return onceByName(named).map(({ part, name, on }) => ({
    ...{ ...nobody, part, role: 'police-friend', names: [name] },
    tie: { kind: 'supports', says: 'Police friend of the member.', ...dayOf(on) },
  }));
}

const dayOf = (on: CivilDate | undefined) => (on ? { since: on } : {});

function reporterOf({ reporter }: CaseState): readonly Tied[] {
  const known = provisional(reporter.identified);
  if (!known) return [];
  const { identity, contact } = known;
  return [
    {
      ...{ ...nobody, part: 'reporter', role: 'reporter', addresses: [contact.address] },
      names: [
        `${identity.forenames} ${identity.surname}`,
        ...(isSaid(identity.knownAs) ? [`${identity.knownAs} ${identity.surname}`] : []),
      ],
      ...identifiedAs(
        ['collar-number', identity.collarNumber],
        ['telephone', contact.phone],
        ['email', contact.email],
      ),
      tie: { kind: 'reported', says: 'Reported it to the unit.' },
    },
  ];
}

const onceByName = <T extends { readonly name: string }>(named: readonly T[]): readonly T[] =>
  named.filter(
    ({ name }, at) =>
      named.findIndex((other) => other.name === name || isSameName(other.name, name)) === at,
  );

const isSaid = (value: string): boolean => value.trim() !== '';
