import type { CivilDate } from '../../kit/civil-date.ts';
import { citing, house, reading } from '../cite.ts';
import type { DecidedBy } from '../decided-by.ts';
import {
  holdsTheOffice,
  theInvestigatorDoesNotDecide,
  theMemberDoesNotDecide,
} from '../determination/decider.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture, notBefore } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import type { ChangeKind, changeReportEvents } from './events.ts';

type Event<Type extends keyof typeof changeReportEvents> = EventOf<typeof changeReportEvents, Type>;
type Received = Event<'change-report.received/1'>;
type Decided = Event<'change-report.decided/1'>;

const movesTheMember: ReadonlySet<ChangeKind> = new Set(['posting', 'promotion', 'role-or-access']);

const aChangeIsReportedOnce: Rule<Received, CaseState> = {
  name: 'aChangeIsReportedOnce',
  source: house('What was said stands as it was said.'),
  refuse: ({ changeId }, { state }) =>
    state.changeReport.received.some((known) => known.changeId === changeId)
      ? { kind: 'change-report/exists', says: 'This change is on the record already.' }
      : undefined,
};

const aNewPostingIsSaid: Rule<Received, CaseState> = {
  name: 'aNewPostingIsSaid',
  source: house(
    'Whether a move matters depends on where to: the place or the rank is kept, and the report stays as it was made.',
  ),
  refuse: ({ kinds, posting }) => {
    const moves = kinds.some((kind) => movesTheMember.has(kind));
    if (!moves)
      return posting
        ? {
            kind: 'change-report/posting-not-named',
            says: 'A new posting is given, and not named among the changes.',
            fields: ['kinds'],
          }
        : undefined;
    const isSaid =
      posting !== undefined &&
      [posting.rankOrGrade, posting.department, posting.station, posting.role, posting.team].some(
        (word) => word !== '',
      );
    return isSaid
      ? undefined
      : {
          kind: 'change-report/posting-missing',
          says: 'Give the new rank, role or place, and from when.',
          fields: ['posting.role'],
        };
  },
};

const whatChangedWasThenReported: Rule<Received, CaseState> = {
  name: 'whatChangedWasThenReported',
  source: house('Nobody reports a change before it has happened.'),
  refuse: (event) =>
    notBefore(
      { field: 'receivedOn', on: event.receivedOn },
      event.happenedOn,
      'The report comes before the change it tells of.',
    ),
};

const aDecisionAnswersAReport: Rule<Decided, CaseState> = {
  name: 'aDecisionAnswersAReport',
  source: reading(
    { westMidlands: 'W49' },
    'A change does not review or reopen anything by itself: the authority believes it significant, or does not, and says why.',
  ),
  refuse: (event, { state }) => {
    const report = state.changeReport.received.find((known) => known.changeId === event.changeId);
    if (!report)
      return {
        kind: 'change-report/not-found',
        says: 'This change is not on the record.',
        fields: ['changeId'],
      };
    if (report.decided)
      return {
        kind: 'change-report/decided',
        says: 'The authority has decided on this change already. A new change has its own report.',
        fields: ['changeId'],
      };
    return notBefore(
      { field: 'decidedOn', on: event.decidedOn },
      report.receivedOn,
      'The decision comes before the report it answers.',
    );
  },
};

const thereIsSomethingToReview: Rule<Decided, CaseState> = {
  name: 'aChangeIsWeighedAgainstADecision',
  source: citing(
    { westMidlands: 'W49' },
    'Only what was decided can be looked at again; before that the change belongs to the decision itself.',
  ),
  refuse: (_event, { state }) =>
    state.determination.made.length > 0 || state.case.closed
      ? undefined
      : {
          kind: 'change-report/nothing-decided',
          says: 'Nothing has been decided in this case yet. The change counts in the decision to come.',
        },
};

const decision = (event: Decided): { field: string; decidedBy: DecidedBy; on: CivilDate } => ({
  field: 'decidedBy',
  decidedBy: event.decidedBy,
  on: event.decidedOn,
});

/** How changes are recorded, and who decides whether they matter. */
export const changeReportRules: Rules<typeof changeReportEvents, CaseState> = {
  'change-report.received/1': [
    nothingHappenedInTheFuture((event) => [
      { field: 'receivedOn', on: event.receivedOn },
      { field: 'happenedOn', on: event.happenedOn },
      { field: 'posting.effectiveFrom', on: event.posting?.effectiveFrom },
    ]),
    aChangeIsReportedOnce,
    whatChangedWasThenReported,
    aNewPostingIsSaid,
  ],
  'change-report.decided/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'decidedOn', on: event.decidedOn }]),
    aDecisionAnswersAReport,
    thereIsSomethingToReview,
    theMemberDoesNotDecide(decision),
    theInvestigatorDoesNotDecide(decision),
    holdsTheOffice('decision.authority', decision),
  ],
};
