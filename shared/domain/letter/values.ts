import { formatPlain } from '../../kit/civil-date.ts';
import type { FactName } from '../letter-template/facts.ts';
import { tokens, type TokenName } from '../letter-template/tokens.ts';
import { policyValue } from '../policy/resolve.ts';
import type { LetterFacts } from './facts.ts';

/** @file What the tokens of a wording are filled with, and which of its facts are so. */

/** What a token stands for in this letter; undefined while nothing is known for it. */
export function tokenValue(name: string, facts: LetterFacts): string | undefined {
  if (!isToken(name)) return undefined;
  if (facts.example) return fromCase[name]?.(facts) ?? tokens[name].sample;
  return facts.asked[name] ?? facts.matter?.tokens?.[name] ?? fromCase[name]?.(facts);
}

const isToken = (name: string): name is TokenName => Object.hasOwn(tokens, name);

/** True when a fact is so of this letter. */
export function factOf(name: FactName, facts: LetterFacts): boolean {
  const { policy, matter, example } = facts;
  switch (name) {
    case 'policy.forbidsSystemsChecks':
      return policyValue(policy, 'intake.systemsChecks') !== undefined;
    case 'policy.namesPoliceFriend':
      return policyValue(policy, 'definition.policeFriend') !== undefined;
    case 'policy.givesAppeal':
      return policyValue(policy, 'appeal.right')?.given === true;
    case 'policy.hasYearlyUpdate':
      return policyValue(policy, 'clock.yearlyUpdate') !== undefined;
    case 'decision.hasConditions':
      return facts.conditions.length > 0;
    case 'retention.isStated':
      return example !== undefined || policyValue(policy, 'retention.note') !== undefined;
    case 'reply.isAskedByADay':
      return (tokenValue('reply.by', facts) ?? '') !== '';
    case 'plan.isReviewed':
      return (tokenValue('plan.reviewOn', facts) ?? '') !== '';
    default:
      return example?.facts[name] ?? matter?.facts?.[name] ?? false;
  }
}

const fromCase: Readonly<Partial<Record<TokenName, (facts: LetterFacts) => string | undefined>>> = {
  association: ({ association }) => association,
  'member.name': ({ subject }) => `${subject.forenames} ${subject.surname}`.trim(),
  'member.rankAndName': ({ subject }) =>
    `${subject.rankOrGrade} ${subject.forenames} ${subject.surname}`.replaceAll(/\s+/g, ' ').trim(),
  'member.collarNumber': ({ subject }) => subject.collarNumber,
  'case.reference': ({ reference }) => reference,
  'letter.date': ({ date }) => formatPlain(date),
  'report.receivedOn': ({ receivedOn }) => formatPlain(receivedOn),
  'unit.name': ({ policy }) => policyValue(policy, 'terminology.unit'),
  'force.name': ({ policy }) => policy.profile.force,
  'retention.note': ({ policy }) => policyValue(policy, 'retention.note'),
};
