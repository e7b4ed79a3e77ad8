import { forEachInSteps } from '../matching/steps.ts';
import type { InterestFact, Party, SupplierFact } from './facts.ts';
import { covering, type Check, type Hit } from './hit.ts';
import { canBeCompared, pairParties } from './pairs.ts';
import { tradersOf } from './traders.ts';

/** A business interest in a body that supplies the force, the holder's own or a partner's (L9), or a holder who is named among its directors. One
 *  that ended before the body supplied, or began after it had stopped, is none. */
export const interestWithContractor: Check = function* (facts, { sameness }) {
  const traders = yield* tradersOf(facts);
  const behind = [...traders.values()].flatMap((trader) =>
    [trader.body, ...trader.people].map((party) => ({ party, trader })),
  );
  const traderOf = new Map(behind.map(({ party, trader }) => [party.key, trader]));
  const alikes = yield* pairParties(
    facts.interests.flatMap(withHolder),
    behind.map(({ party }) => party),
    sameness,
  );
  const owners = yield* pairParties(
    facts.interests.map(({ holder }) => holder),
    facts.contracts.flatMap(({ owners: named }) => named),
    sameness,
  );
  const hits: Hit[] = [];
  yield* forEachInSteps(facts.interests, (interest) => {
    const best = new Map<string, Hit>();
    for (const body of withHolder(interest))
      for (const group of alikes(body))
        for (const party of group.parties) {
          const trader = traderOf.get(party.key);
          const isHolder = body === interest.holder;
          if (!trader || (!isHolder && isApartInTime(interest, trader.fact))) continue;
          const isOwner = owners(interest.holder).some(
            ({ parties, strength }) =>
              strength === 'strong' &&
              parties.some((one) => trader.contracts.some((each) => each.owners.includes(one))),
          );
          const bits = group.bits + (isOwner ? 5 : 0);
          if ((best.get(trader.fact.key)?.bits ?? Number.NEGATIVE_INFINITY) >= bits) continue;
          best.set(trader.fact.key, {
            check: 'interest-with-contractor',
            ...{ left: interest, right: trader.fact, strength: group.strength, bits },
            reasons: [
              whoSupplies(interest, body),
              ...(isOwner ? ['The holder has to do with a contract of it.'] : []),
              ...(interest.standing === 'refused' ? ['The interest was refused.'] : []),
              ...group.reasons,
            ],
          });
        }
    hits.push(...best.values());
  });
  return {
    hits,
    coverage: [
      covering('interests', facts.interests, (one) => bodiesOf(one).length > 0),
      covering('procurement', [...traders.values()], ({ body }) => canBeCompared(body)),
    ],
  };
};

/** The holder too: of a supplier the register names directors and owners. */
const withHolder = (interest: InterestFact): readonly Party[] => [
  ...bodiesOf(interest),
  ...(canBeCompared(interest.holder) ? [interest.holder] : []),
];

function whoSupplies({ body, holder }: InterestFact, found: Party): string {
  if (found === holder) return 'The holder may be a director or owner of a supplier of the force.';
  return found === body
    ? 'The business supplies the force.'
    : 'Somebody who shares the interest supplies the force.';
}

/** The business and those who are in it. */
export const bodiesOf = ({ body, partners }: InterestFact): readonly Party[] =>
  [...(body ? [body] : []), ...partners].filter(canBeCompared);

const isApartInTime = (
  interest: InterestFact,
  fact: SupplierFact | { readonly kind: 'contract' },
): boolean =>
  fact.kind === 'supplier' &&
  ((interest.endedOn !== undefined && fact.since !== undefined && interest.endedOn < fact.since) ||
    (interest.decidedOn !== undefined &&
      interest.standing === 'asked' &&
      fact.until !== undefined &&
      fact.until < interest.decidedOn));
