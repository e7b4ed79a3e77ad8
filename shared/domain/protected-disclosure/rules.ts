import { house, reading } from '../cite.ts';
import type { Rule, Rules, RuleContext } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import { reportOf } from '../report/facts.ts';
import { isSubject } from '../report/same-person.ts';
import type { CaseState } from '../state.ts';
import { nothingIsLeftUnseen } from '../unseen.ts';
import type { disclosureEvents } from './events.ts';
import { isStopped, namedPeople, standingStops } from './facts.ts';

/** The acts that a stop lets pass: keeping the record, and getting advice on it. Everything else is procedure and waits. */
const passes: ReadonlySet<string> = new Set([
  'case.opened/1',
  'case.allocated/1',
  'case.handed-over/1',
  'case.hand-over-accepted/1',
  'case.closed/1',
  'case.reopened/1',
  'case.withdrawn/1',
  'case.opened-to-look/1',
  'case.printed/1',
  'case.copy-saved/1',
  'access.granted/1',
  'access.workstation-added/1',
  'access.revoked/1',
  'access.ended/1',
  'access.rekeyed/1',
  'access.recused/1',
  'access.conflict-declared/1',
  'access.conflict-answered/1',
  'determination.confirmed/1',
  'report.amended/1',
  'reporter.identified/1',
  'reporter-support.planned/1',
  'reporter-support.contacted/1',
  'reporter-support.ended/1',
  'intake-document.imported/1',
  'intake-document.imported-apart/1',
  'intake-document.source-deleted/1',
  'intake-document.source-kept/1',
  'exhibit.registered/1',
  'exhibit.corrected/1',
  'exhibit.moved/1',
  'exhibit.withdrawn/1',
  'exhibit.saved-out/1',
  'exhibit.paper-saved/1',
  'kept-bundle.kept/1',
  'characteristics.recorded/1',
  'disclosure.stopped/1',
  'disclosure.people-named/1',
  'disclosure.advice-recorded/1',
]);

const whyItStops = reading(
  { westMidlands: 'W9' },
  'What legislation protects is no notifiable association until a lawyer has said so: nothing may be done to the person meanwhile.',
);

/** Asked before every act: while a protected disclosure stops a case, the procedure waits. */
export const nothingProceedsWhileAProtectedDisclosureStops: Rule<
  { readonly type: string },
  CaseState
> = {
  name: 'nothingProceedsWhileAProtectedDisclosureStops',
  source: whyItStops,
  refuse: ({ type }, { state }) =>
    isStopped(state) && !passes.has(type)
      ? {
          kind: 'disclosure/stopped',
          says: 'This case is stopped: the report may be protected by legislation. Record legal advice first.',
        }
      : undefined,
};

/** Asked before every act: while a case is stopped, only the people named for it act in it. */
export const onlyNamedPeopleActInAStoppedCase: Rule<unknown, CaseState> = {
  name: 'onlyNamedPeopleActInAStoppedCase',
  source: whyItStops,
  refuse: (_event, context) => {
    const { state } = context;
    if (standingStops(state.protectedDisclosure).length === 0) return undefined;
    const person = actingPerson(context);
    const isNamed =
      person !== undefined &&
      namedPeople(state.protectedDisclosure).some(({ personId }) => personId === person);
    return isNamed
      ? undefined
      : {
          kind: 'disclosure/not-named',
          says: 'This case is stopped, and open to the people named for it only.',
        };
  },
};

const actingPerson = ({ actor, unit }: RuleContext<CaseState>): string | undefined =>
  unit.people.find(({ memberId }) => memberId === actor.member)?.personId;

type Naming = {
  readonly namedPeople: readonly { readonly personId: string; readonly name: string }[];
};

const onlyPeopleOfTheUnitAreNamed: Rule<Naming, CaseState> = {
  name: 'onlyPeopleOfTheUnitAreNamed',
  source: house('A case is opened to people whom the unit’s record knows and who still serve.'),
  refuse: (event, { unit }) => {
    const index = event.namedPeople.findIndex(
      ({ personId }) =>
        !unit.people.some((person) => person.personId === personId && person.endedOn === undefined),
    );
    return index < 0
      ? undefined
      : {
          kind: 'disclosure/not-of-the-unit',
          says: 'Choose people of the unit who still serve.',
          fields: [`namedPeople.${String(index)}`],
        };
  },
};

const theSubjectIsNeverNamed: Rule<Naming, CaseState> = {
  name: 'theSubjectIsNeverNamed',
  source: house('The subject of a case can never be given it.'),
  refuse: (event, { state, unit }) => {
    const report = reportOf(state.report);
    const index = event.namedPeople.findIndex(({ personId, name }) => {
      const person = unit.people.find((one) => one.personId === personId) ?? { personId, name };
      return report !== undefined && isSubject(report, person);
    });
    return index < 0
      ? undefined
      : {
          kind: 'disclosure/subject-named',
          says: 'This person is the subject of the case.',
          fields: [`namedPeople.${String(index)}`],
        };
  },
};

const whoLimitsAccessKeepsIt: Rule<Naming, CaseState> = {
  name: 'whoLimitsAccessKeepsIt',
  source: house(
    'A case that nobody at this workstation can open again cannot be taken to a lawyer either.',
  ),
  refuse: (event, context) => {
    const person = actingPerson(context);
    return person === undefined || event.namedPeople.some(({ personId }) => personId === person)
      ? undefined
      : {
          kind: 'disclosure/locked-out',
          says: 'Name yourself too, or you could not open the case again.',
          fields: ['namedPeople'],
        };
  },
};

const onlyAStoppedCaseTakesThis: Rule<unknown, CaseState> = {
  name: 'onlyAStoppedCaseTakesThis',
  source: house(
    'Advice lifts or keeps a stop, and names are for a stop; without one there is nothing to decide.',
  ),
  refuse: (_event, { state }) =>
    isStopped(state)
      ? undefined
      : { kind: 'disclosure/not-stopped', says: 'This case is not stopped.' },
};

/** Who may stop a case, who may see it then, and what lifts the stop. */
export const disclosureRules: Rules<typeof disclosureEvents, CaseState> = {
  'disclosure.stopped/1': [
    onlyPeopleOfTheUnitAreNamed,
    theSubjectIsNeverNamed,
    whoLimitsAccessKeepsIt,
  ],
  'disclosure.people-named/1': [
    onlyAStoppedCaseTakesThis,
    onlyPeopleOfTheUnitAreNamed,
    theSubjectIsNeverNamed,
    whoLimitsAccessKeepsIt,
    nothingIsLeftUnseen((state) => state.protectedDisclosure.named),
  ],
  'disclosure.advice-recorded/1': [
    onlyAStoppedCaseTakesThis,
    nothingHappenedInTheFuture(({ advisedOn }) => [{ field: 'advisedOn', on: advisedOn }]),
    nothingIsLeftUnseen((state) => standingStops(state.protectedDisclosure)),
  ],
};
