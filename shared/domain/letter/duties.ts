import { citing, house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import { policySource, policyValue } from '../policy/resolve.ts';
import type { Source } from '../source.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { currentLetter } from './current.ts';
import type { LetterKind } from './model.ts';
import { hasOccasion, mayTellTheMember } from './needs.ts';
import { outcomeToTell } from './outcome-to-tell.ts';

/** The letters owed: those the policy says must be sent, and always the notice that conditions need to bind. */
export function letterDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!isUnderWay(state)) return [];
  return [...notice(state, context), ...owed(state, context), ...closing(state)];
}

function notice(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!hasOccasion(state, 'notice-of-conditions') || currentLetter(state, 'notice-of-conditions'))
    return [];
  const source = citing(
    { westMidlands: 'W29' },
    'A member is bound by the conditions they were given in writing.',
  )(context);
  return [issue('notice-of-conditions', 'Issue the notice of conditions', source)];
}

function owed(state: CaseState, context: DutyContext): readonly Duty[] {
  const entries = policyValue(context.policy, 'letters.owed') ?? [];
  const fallback = policySource(context.policy, 'letters.owed');
  return entries.flatMap((entry) => {
    const must = entry.owed === 'must';
    if (entry.letter === 'acknowledgement' && must && isDue(state, 'acknowledgement'))
      return [issue('acknowledgement', 'Acknowledge the report', entry.source ?? fallback)];
    if (entry.letter === 'outcome' && must && isDue(state, 'outcome'))
      return [issue('outcome', 'Issue the outcome letter', entry.source ?? fallback)];
    return [];
  });
}

// What is left when everything is said: the case is closed by a person, with a reason.
function closing(state: CaseState): readonly Duty[] {
  const outcome = outcomeToTell(state);
  if (outcome !== 'advice' && outcome !== 'no-risk') return [];
  return [
    {
      key: 'case/close',
      says: 'Close the case',
      detail: 'there is nothing more to decide',
      waitingFor: 'unit',
      settledBy: 'case.closed/1',
      source: house('A case that has come to its end is closed with a reason.'),
    },
  ];
}

const isDue = (state: CaseState, kind: LetterKind): boolean =>
  hasOccasion(state, kind) && mayTellTheMember(state, kind) && !currentLetter(state, kind);

const issue = (kind: LetterKind, says: string, source: Source): Duty => ({
  key: `letter/${kind}`,
  says,
  waitingFor: 'unit',
  settledBy: 'letter.issued/1',
  letter: { kind },
  source,
});
