import { formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { forEachInSteps } from '../matching/steps.ts';
import type { AnyFact, Facts, Party } from './facts.ts';
import { covering, type Check, type Hit } from './hit.ts';
import { bodiesOf } from './interest-with-contractor.ts';
import { manyBy } from './many-by.ts';
import { canBeCompared, pairParties } from './pairs.ts';

/** A sign that a body was at work on a day; of a supplier that it still stands in the list. */
type Sign = { readonly fact: AnyFact; readonly party: Party; readonly on: CivilDate | undefined };

/** An interest that was refused, and a register that meets the business afterwards: it goes on (features: "rejected BI still trading").
 *  Of each kind of record the first afterwards is told: it stays the first. */
export const refusedStillTrading: Check = function* (facts, { sameness }) {
  const refused = facts.interests.filter(
    ({ standing, endedOn }) => standing === 'refused' && endedOn === undefined,
  );
  const signs = signsOf(facts);
  const signOf = manyBy(signs, ({ party }) => party.key);
  const alikes = yield* pairParties(
    refused.flatMap(({ body }) => body ?? []),
    refused.length === 0 ? [] : [...signOf.values()].flatMap(([sign]) => sign?.party ?? []),
    sameness,
  );
  const hits: Hit[] = [];
  yield* forEachInSteps(refused, (interest) => {
    if (!interest.body) return;
    const first = new Map<AnyFact['kind'], Hit & { readonly on: string }>();
    for (const group of alikes(interest.body))
      for (const { fact, on } of group.parties.flatMap(({ key }) => signOf.get(key) ?? [])) {
        const after = interest.decidedOn;
        if (on !== undefined && after !== undefined && on <= after) continue;
        if (fact.kind === 'supplier' && isOver(fact.until, after)) continue;
        const known = first.get(fact.kind);
        const day = on ?? '';
        const isBetter =
          !known ||
          (known.strength === group.strength
            ? day < known.on || (day === known.on && fact.key < known.right.key)
            : group.strength === 'strong');
        if (!isBetter) continue;
        first.set(fact.kind, {
          check: 'refused-still-trading',
          ...{ left: interest, right: fact, strength: group.strength, bits: group.bits, on: day },
          reasons: [
            `Refused${after === undefined ? '' : ` on ${formatPlain(after)}`}; ${signWords(fact, on)}`,
            ...group.reasons,
          ],
        });
      }
    hits.push(...[...first.values()].map(({ on: _on, ...hit }) => hit));
  });
  return {
    hits,
    coverage: [
      covering('interests', facts.interests, (one) => bodiesOf(one).length > 0),
      covering('procurement', [...facts.contracts, ...facts.suppliers], (fact) =>
        canBeCompared(fact.kind === 'contract' ? fact.supplier : fact.body),
      ),
      covering('gifts', facts.offers, ({ donor }) => canBeCompared(donor)),
      covering('diaries', facts.diary, ({ guests }) => guests.some(canBeCompared)),
      covering('expenses', facts.expenses, ({ payee }) => canBeCompared(payee)),
    ],
  };
};

const isOver = (until: CivilDate | undefined, after: CivilDate | undefined): boolean =>
  until !== undefined && after !== undefined && until <= after;

const signsOf = (facts: Facts): readonly Sign[] => [
  ...facts.suppliers.map((fact) => ({ fact, party: fact.body, on: undefined })),
  ...facts.contracts.map((fact) => ({ fact, party: fact.supplier, on: fact.awardedOn })),
  ...facts.offers.flatMap((fact) => (fact.donor ? [{ fact, party: fact.donor, on: fact.on }] : [])),
  ...facts.diary.flatMap((fact) => fact.guests.map((party) => ({ fact, party, on: fact.on }))),
  ...facts.expenses.flatMap((fact) =>
    fact.payee ? [{ fact, party: fact.payee, on: fact.on }] : [],
  ),
];

function signWords(fact: AnyFact, on: CivilDate | undefined): string {
  const when = on === undefined ? '' : ` on ${formatPlain(on)}`;
  switch (fact.kind) {
    case 'supplier':
      return 'it stands among the suppliers of the force.';
    case 'contract':
      return `a contract was awarded to it${when}.`;
    case 'offer':
      return `it made an offer${when}.`;
    case 'diary-entry':
      return `a chief officer met it${when}.`;
    case 'expense':
      return `it was paid${when}.`;
    case 'interest':
    case 'associate':
      return 'it is told of again.';
  }
}
