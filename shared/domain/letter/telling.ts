import { formatPlain } from '../../kit/civil-date.ts';
import { house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import { isStopped } from '../protected-disclosure/facts.ts';
import { livePlans, versionInForce } from '../risk-plan/plans.ts';
import type { Source } from '../source.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { appealRemovals } from './appeal-matters.ts';
import { currentLetter } from './current.ts';
import type { Matter } from './matter.ts';
import { mattersOf } from './matters.ts';
import type { LetterAbout, LetterKind } from './model.ts';
import { mayTellTheMember } from './needs.ts';

/** @file Letters that no policy asks for and that we owe all the same: who is bound, or was, is told what became of it. Each says that it
 *  is a house rule. They keep no case open, and none is owed where the letter would give away a report the member does not know of. */

/** The letters owed by rules of the house: of a plan, a breach, the end of conditions on appeal, and the closing of a case. */
export function houseLetterDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!state.case.opened || state.case.withdrawn || isStopped(state)) return [];
  if (!mayTellTheMember(state, 'closure-notice')) return [];
  return isUnderWay(state)
    ? [...plans(state, context), ...breachesNotReferred(state), ...endedByAnAppeal(state, context)]
    : closure(state);
}

/** A plan is told where it asks something of the member: an action of it carries out a condition, or it came with the determination.
 *  What only the unit does because of it is nobody else’s. */
function plans(state: CaseState, context: DutyContext): readonly Duty[] {
  const asking = new Set(
    livePlans(state)
      .filter((plan) =>
        versionInForce(plan)?.version.actions.some(({ conditionId }) => conditionId),
      )
      .map(({ planId }) => planId),
  );
  return mattersOf('plan-notice', state, context.policy)
    .filter(({ about }) => about === undefined || asking.has(about.id))
    .flatMap((matter) =>
      unlessIssued(state, 'plan-notice', matter, {
        says: 'Tell the member of the risk management plan',
        source: house('Nobody can keep to what a plan asks of them without having been told.'),
      }),
    );
}

/** Of a breach that was referred the misconduct procedures tell the member, with the rights they have there. */
const breachesNotReferred = (state: CaseState): readonly Duty[] =>
  state.breach.breaches
    .filter(({ notReferred }) => notReferred)
    .flatMap(({ breachId, happenedOn }) =>
      unlessIssued(
        state,
        'breach-notice',
        { about: { kind: 'breach', id: breachId }, label: '' },
        {
          says: 'Tell the member what follows the breach',
          detail: `of ${formatPlain(happenedOn)}, which is not referred`,
          source: house(
            'Whoever did not keep a condition hears that it was seen and that it still applies. The policy leaves the referral open and says nothing of telling them.',
          ),
        },
      ),
    );

/** An appeal that is upheld ends conditions that its outcome letter does not name; a variation names what it ends. */
const endedByAnAppeal = (state: CaseState, { policy }: DutyContext): readonly Duty[] =>
  appealRemovals(state, policy)
    .filter(({ facts }) => facts?.['appeal.isUpheld'])
    .flatMap((matter) =>
      unlessIssued(state, 'conditions-removed', matter, {
        says: 'Tell the member which conditions ended',
        detail: 'the appeal was upheld',
        source: house('Nobody keeps to a restriction that has ended because nobody told them.'),
      }),
    );

/** Closing ends conditions: whoever kept them is told that they need not any more. Who was never bound has had the outcome. */
const closure = (state: CaseState): readonly Duty[] =>
  state.case.closed?.outcome === 'conditions-ended'
    ? unlessIssued(
        state,
        'closure-notice',
        { label: '' },
        {
          says: 'Tell the member that the case is closed',
          detail: 'its conditions have ended',
          source: house('Nobody keeps to a restriction that has ended because nobody told them.'),
        },
      )
    : [];

type Owing = { readonly says: string; readonly detail?: string; readonly source: Source };

function unlessIssued(
  state: CaseState,
  kind: LetterKind,
  { about }: Matter,
  owing: Owing,
): readonly Duty[] {
  if (currentLetter(state, kind, about)) return [];
  return [
    {
      key: keyOf(kind, about),
      ...owing,
      waitingFor: 'unit',
      settledBy: 'letter.issued/1',
      letter: about ? { kind, about } : { kind },
    },
  ];
}

const keyOf = (kind: LetterKind, about: LetterAbout | undefined): string =>
  about ? `letter/${kind}/${about.id}` : `letter/${kind}`;
