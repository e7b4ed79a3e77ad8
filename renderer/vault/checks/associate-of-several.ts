import { flatMapInSteps, forEachInSteps, mapByInSteps, type Steps } from '../matching/steps.ts';
import type { AssociateFact } from './facts.ts';
import type { Check, Hit } from './hit.ts';
import { pairParties } from './pairs.ts';

/** One person reported as an associate of several officers, in several cases (N4 "identify multiple suspects", N10). Two reports of one officer are
 *  not two officers. */
export const associateOfSeveral: Check = function* ({ associates }, { sameness }) {
  const factOf = yield* mapByInSteps(associates, (fact) => [[fact.associate.key, fact] as const]);
  const parties = yield* flatMapInSteps(associates, ({ associate }) => [associate]);
  const alikes = yield* pairParties(parties, parties, sameness);
  const officers = yield* flatMapInSteps(associates, ({ officer }) => [officer]);
  const sameOfficer = yield* pairParties(officers, officers, sameness);
  const isOneOfficer = (one: AssociateFact, other: AssociateFact): boolean =>
    one.officer.key === other.officer.key ||
    sameOfficer(one.officer).some(
      ({ strength, parties: same }) =>
        strength === 'strong' && same.some(({ key }) => key === other.officer.key),
    );
  const hits: Hit[] = [];
  yield* forEachInSteps(associates, (told) => {
    const seen = new Set<string>();
    for (const group of alikes(told.associate))
      for (const other of group.parties.flatMap(({ key }) => factOf.get(key) ?? [])) {
        // Each pair once, whichever of the two is looked at first.
        if (other.key <= told.key || seen.has(other.key) || isOneOfficer(told, other)) continue;
        seen.add(other.key);
        hits.push({
          check: 'associate-of-several',
          ...{ left: told, right: other, strength: group.strength, bits: group.bits },
          reasons: ['Two officers may have one associate.', ...group.reasons],
        });
      }
  });
  return { hits: yield* withCounts(hits), coverage: [] };
};

/** Says of how many officers somebody may be an associate, where it is more than two. */
function* withCounts(hits: readonly Hit[]): Steps<readonly Hit[]> {
  const beside = new Map<string, Set<string>>();
  const add = (one: Hit['left'], other: Hit['left']): void => {
    const known = beside.get(one.key) ?? new Set([one.key]);
    known.add(other.key);
    beside.set(one.key, known);
  };
  yield* forEachInSteps(hits, ({ left, right, strength }) => {
    if (strength !== 'strong') return;
    add(left, right);
    add(right, left);
  });
  return yield* flatMapInSteps(hits, (hit) => {
    const count = Math.max(
      beside.get(hit.left.key)?.size ?? 0,
      beside.get(hit.right.key)?.size ?? 0,
    );
    if (hit.strength !== 'strong' || count < 3) return [hit];
    const [first = '', ...rest] = hit.reasons;
    const many = `The same person is reported of ${String(count)} officers.`;
    return [{ ...hit, reasons: [first, many, ...rest] }];
  });
}
