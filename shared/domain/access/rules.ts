import { house } from '../cite.ts';
import type { Problem, Rule, Rules, RuleContext, UnitPerson } from '../noun.ts';
import type { CaseState } from '../state.ts';
import type { accessEvents } from './events.ts';
import { givingRules } from './giving-rules.ts';
import { recoveryRules, somebodyElseHasSeenIt } from './recovery-rules.ts';
import { standingEnds } from './standing.ts';
import { hasAccess, holdersOf, standingConflicts } from './who.ts';

type Context = RuleContext<CaseState>;
type OfMember = { readonly memberId: string };

/** Nobody without access gives, takes or re-keys it. */
const onlyWhoHasAccessDecidesOnIt: Rule<unknown, CaseState> = {
  name: 'onlyWhoHasAccessDecidesOnIt',
  source: house(
    'Who may read a case is settled by people who may read it: nobody else knows it exists.',
  ),
  refuse: (_event, { state, actor }) =>
    hasAccess(state, actor.member)
      ? undefined
      : {
          kind: 'access/not-yours',
          says: 'You have no access to this case, so you cannot decide who has.',
        },
};

const onlyASupervisorOrWhoHasTheCaseTakesItAway: Rule<OfMember, CaseState> = {
  name: 'onlyASupervisorOrWhoHasTheCaseTakesItAway',
  source: house(
    'Taking a case from a colleague is a supervisor’s to decide, or of the person it is allocated to. Anybody may step back by themselves.',
  ),
  refuse: (_event, context) =>
    isSupervisorOrHolder(context)
      ? undefined
      : {
          kind: 'access/not-yours-to-take',
          says: 'Only a supervisor, or the person the case is allocated to, takes access away. You can step back yourself.',
        },
};

const onlyAccessThatStandsIsTakenAway: Rule<OfMember, CaseState> = {
  name: 'onlyAccessThatStandsIsTakenAway',
  source: house('What nobody has cannot be taken from them.'),
  refuse: ({ memberId }, { state }) =>
    hasAccess(state, memberId) || isEndedWithoutWords(state, memberId)
      ? undefined
      : {
          kind: 'access/none-to-take',
          says: 'This colleague has no access now.',
          fields: ['memberId'],
        },
};

/** Cut short half way: the end is written, why is not. */
const isEndedWithoutWords = (state: CaseState, memberId: string): boolean => {
  const ends = standingEnds(state, memberId);
  return ends.length > 0 && ends.every(({ reason }) => reason === '');
};

const nobodyTakesTheCaseFromTheLast: Rule<OfMember, CaseState> = {
  name: 'nobodyTakesTheCaseFromTheLast',
  source: house('A case that nobody can open is lost. Give it to a colleague first.'),
  refuse: ({ memberId }, { state }) => lastProblem(state, memberId),
};

const whoStepsBackLeavesSomebody: Rule<unknown, CaseState> = {
  name: 'whoStepsBackLeavesSomebody',
  source: house('A case that nobody can open is lost. Give it to a colleague first.'),
  refuse: (_event, { state, actor }) => lastProblem(state, actor.member),
};

const lastProblem = (state: CaseState, member: string): Problem | undefined =>
  holdersOf(state).some((holder) => holder.member !== member)
    ? undefined
    : {
        kind: 'access/the-last',
        says: 'Nobody else can open this case. Give a colleague access first.',
      };

const nobodyAnswersTheirOwnConflict: Rule<OfMember, CaseState> = {
  name: 'nobodyAnswersTheirOwnConflict',
  source: house(
    'Nobody approves their own act: whether a conflict of interest is a bar is for somebody else to say.',
  ),
  refuse: ({ memberId }, context) =>
    memberId === context.actor.member || !isSupervisorOrHolder(context)
      ? {
          kind: 'access/own-conflict',
          says: 'A supervisor, or the person the case is allocated to, decides on the conflict of somebody else.',
        }
      : undefined,
};

const onlyAConflictThatStandsIsAnswered: Rule<OfMember, CaseState> = {
  name: 'onlyAConflictThatStandsIsAnswered',
  source: house('An answer answers something.'),
  refuse: ({ memberId }, { state }) =>
    standingConflicts(state, memberId).length > 0
      ? undefined
      : {
          kind: 'access/no-conflict',
          says: 'No conflict of interest of this colleague stands open.',
        },
};

const isSupervisorOrHolder = ({ state, actor, unit }: Context): boolean => {
  const me = personOf(unit.people, actor.member);
  return (
    actor.office === 'supervisor' ||
    me?.offices.includes('supervisor') === true ||
    (me !== undefined && state.case.allocatedTo?.personId === me.personId)
  );
};

const personOf = (people: readonly UnitPerson[], member: string): UnitPerson | undefined =>
  people.find(({ memberId }) => memberId === member);

/** Who gives a case to whom, who takes it away, and who steps back. */
export const accessRules: Rules<typeof accessEvents, CaseState> = {
  'access.granted/1': [onlyWhoHasAccessDecidesOnIt, ...givingRules],
  'access.workstation-added/1': [onlyWhoHasAccessDecidesOnIt],
  'access.revoked/1': [
    onlyWhoHasAccessDecidesOnIt,
    onlyASupervisorOrWhoHasTheCaseTakesItAway,
    onlyAccessThatStandsIsTakenAway,
    nobodyTakesTheCaseFromTheLast,
  ],
  'access.ended/1': [
    onlyWhoHasAccessDecidesOnIt,
    onlyASupervisorOrWhoHasTheCaseTakesItAway,
    onlyAccessThatStandsIsTakenAway,
    nobodyTakesTheCaseFromTheLast,
  ],
  'access.recovered/1': recoveryRules,
  'access.recovery-noted/1': [somebodyElseHasSeenIt],
  'access.rekeyed/1': [onlyWhoHasAccessDecidesOnIt],
  'access.recused/1': [onlyWhoHasAccessDecidesOnIt, whoStepsBackLeavesSomebody],
  'access.conflict-declared/1': [onlyWhoHasAccessDecidesOnIt],
  'access.conflict-answered/1': [
    onlyWhoHasAccessDecidesOnIt,
    nobodyAnswersTheirOwnConflict,
    onlyAConflictThatStandsIsAnswered,
  ],
};
