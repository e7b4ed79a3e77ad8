import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import { fromPolicy, reading } from '../cite.ts';
import type { DecidedBy } from '../decided-by.ts';
import { isInvestigator } from '../determination/decider.ts';
import type { Problem, Rule, RuleContext, UnitPerson } from '../noun.ts';
import { policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import type { Authority } from '../policy/values.ts';
import { reportOf } from '../report/facts.ts';
import { isSubject } from '../report/same-person.ts';
import type { CaseState } from '../state.ts';
import { decisionAgainst } from './against.ts';
import type { appealEvents } from './events.ts';
import { appealOf } from './standing.ts';
import type { z } from 'zod';

/** @file Who hears an appeal: the authority the policy names, its deputy in their absence only (W35, W38), and nobody whose own decision it is. */

/** Somebody who chairs or decides, and why a deputy does. */
export type Acting = {
  readonly field: string;
  readonly appealId: string;
  readonly person: DecidedBy;
  readonly on: CivilDate;
  readonly inAbsence: z.infer<(typeof appealEvents)['appeal.decided/1']>['inAbsence'];
};

/** The value of the policy that names the authority. */
export type AuthorityOf = 'appeal.authority' | 'appeal.lateAcceptedBy' | 'appeal.hearing';

/** The rules for whoever chairs a meeting or decides on an appeal. */
export const whoActs = <Event>(
  key: AuthorityOf,
  pick: (event: Event) => Acting,
): readonly Rule<Event, CaseState>[] => [
  whoHearsHoldsTheOffice(key, pick),
  aDeputyActsOnlyInAbsence(key, pick),
  nobodyHearsAnAppealAgainstTheirOwnDecision(pick),
  theInvestigatorDoesNotHearTheAppeal(pick),
  theMemberDoesNotHearTheirOwnAppeal(pick),
];

/** The authority that a value of the policy names; undefined where it is silent. */
export function authorityOf(policy: ResolvedPolicy, key: AuthorityOf): Authority | undefined {
  return key === 'appeal.hearing' ? policyValue(policy, key)?.chair : policyValue(policy, key);
}

/** True for whoever acts only while another office is absent. */
export const isDeputy = (authority: Authority, { office }: DecidedBy): boolean =>
  authority.onlyInAbsence.includes(office);

const whoHearsHoldsTheOffice = <Event>(
  key: AuthorityOf,
  pick: (event: Event) => Acting,
): Rule<Event, CaseState> => ({
  name: 'whoHearsHoldsTheOffice',
  source: fromPolicy(key),
  refuse: (event, { policy, unit }) => {
    const { field, person, on } = pick(event);
    const authority = authorityOf(policy, key);
    if (!authority) return notStated(field);
    const known = inRecord(unit.people, person);
    if (!known || (known.endedOn && compareDates(known.endedOn, on) < 0))
      return {
        kind: 'appeal/hearer-not-known',
        says: 'This person does not hold an office in the unit’s record. Choose somebody who does.',
        fields: [field],
      };
    const offices: readonly string[] = [...authority.offices, ...authority.onlyInAbsence];
    return known.offices.includes(person.office) && offices.includes(person.office)
      ? undefined
      : {
          kind: 'appeal/without-the-office',
          says: `An appeal is for the ${authority.title}. The person chosen does not hold that office.`,
          fields: [field],
        };
  },
});

const aDeputyActsOnlyInAbsence = <Event>(
  key: AuthorityOf,
  pick: (event: Event) => Acting,
): Rule<Event, CaseState> => ({
  name: 'aDeputyActsOnlyInAbsence',
  source: reading(
    { westMidlands: 'W35' },
    'The policy says “or deputy in their absence”: the record says that the other was absent, and why.',
  ),
  refuse: (event, context) => {
    const acting = pick(event);
    const authority = authorityOf(context.policy, key);
    if (!authority) return undefined;
    if (!isDeputy(authority, acting.person))
      return acting.inAbsence
        ? {
            kind: 'appeal/nobody-was-absent',
            says: 'Only a deputy acts in somebody’s absence. The person chosen acts in their own right.',
            fields: ['inAbsence'],
          }
        : undefined;
    if (!acting.inAbsence)
      return {
        kind: 'appeal/absence-not-recorded',
        says: 'A deputy acts only in the absence of the other. Say who is absent, and why.',
        fields: ['inAbsence.note'],
      };
    return acting.inAbsence.because === 'excluded' &&
      !isAnyPrincipalExcluded(authority, acting, context)
      ? {
          kind: 'appeal/nobody-is-excluded',
          says: 'Nobody who holds the first office is kept from this appeal by an earlier part in the case.',
          fields: ['inAbsence.because'],
        }
      : undefined;
  },
});

const nobodyHearsAnAppealAgainstTheirOwnDecision = <Event>(
  pick: (event: Event) => Acting,
): Rule<Event, CaseState> => ({
  name: 'nobodyHearsAnAppealAgainstTheirOwnDecision',
  source: fromPolicy('appeal.excluded'),
  refuse: (event, context) => {
    const acting = pick(event);
    return isExcluded(context.policy, 'original-decider') &&
      tookTheDecision(acting.appealId, acting.person, context)
      ? {
          kind: 'appeal/own-decision',
          says: 'Nobody hears an appeal against their own decision. Choose the deputy, or another who holds the office.',
          fields: [acting.field],
        }
      : undefined;
  },
});

const theInvestigatorDoesNotHearTheAppeal = <Event>(
  pick: (event: Event) => Acting,
): Rule<Event, CaseState> => ({
  name: 'theInvestigatorDoesNotHearTheAppeal',
  source: fromPolicy('appeal.excluded'),
  refuse: (event, context) => {
    const { field, person } = pick(event);
    return isExcluded(context.policy, 'investigator') && isInvestigator(person, context)
      ? {
          kind: 'appeal/by-the-investigator',
          says: 'Whoever worked on the case, or records this, does not hear the appeal. Choose an authority who did neither.',
          fields: [field],
        }
      : undefined;
  },
});

const theMemberDoesNotHearTheirOwnAppeal = <Event>(
  pick: (event: Event) => Acting,
): Rule<Event, CaseState> => ({
  name: 'theMemberDoesNotHearTheirOwnAppeal',
  source: fromPolicy('appeal.excluded'),
  refuse: (event, { state, unit, policy }) => {
    const { field, person } = pick(event);
    const report = reportOf(state.report);
    return isExcluded(policy, 'subject') &&
      report &&
      isSubject(report, inRecord(unit.people, person) ?? person)
      ? {
          kind: 'appeal/own-case',
          says: 'The member cannot hear their own appeal.',
          fields: [field],
        }
      : undefined;
  },
});

type Context = Omit<RuleContext<CaseState>, 'today' | 'now'>;

/** True for whoever took the decision appealed against, or one it rests on: also asked by the form, before anybody is chosen. */
export function tookTheDecision(
  appealId: string,
  person: Pick<UnitPerson, 'personId' | 'name'>,
  { state, unit }: Pick<Context, 'state' | 'unit'>,
): boolean {
  const appeal = appealOf(state, appealId);
  const known = inRecord(unit.people, person);
  return (appeal ? (decisionAgainst(state, appeal.against)?.deciders ?? []) : []).some(
    (decider) =>
      decider.personId === person.personId ||
      isSame(decider.name, person.name) ||
      isSame(decider.name, known?.name),
  );
}

// Somebody who acts in their own right and may not hear this appeal.
function isAnyPrincipalExcluded(
  authority: Authority,
  { appealId }: Acting,
  context: Context,
): boolean {
  const report = reportOf(context.state.report);
  const principals = authority.offices.filter(
    (office) => !authority.onlyInAbsence.includes(office),
  );
  return context.unit.people.some(
    (known) =>
      principals.some((office) => known.offices.includes(office)) &&
      (tookTheDecision(appealId, known, context) ||
        isInvestigator(known, context) ||
        (report !== undefined && isSubject(report, known))),
  );
}

const isExcluded = (
  policy: ResolvedPolicy,
  who: 'original-decider' | 'investigator' | 'subject',
): boolean => policyValue(policy, 'appeal.excluded')?.includes(who) ?? true;

const inRecord = (
  people: readonly UnitPerson[],
  person: Pick<UnitPerson, 'personId'>,
): UnitPerson | undefined => people.find((known) => known.personId === person.personId);

const isSame = (a: string, b: string | undefined): boolean =>
  a.trim().toLowerCase() === b?.trim().toLowerCase();

/** The refusal where something about appeals is not stated yet. */
export const notStated = (field: string): Problem => ({
  kind: 'policy/not-stated',
  says: 'The policy does not say who hears an appeal. The unit fills it in first, with who decided it.',
  fields: [field],
});
