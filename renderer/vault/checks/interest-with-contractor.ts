import { forEachInSteps } from '../matching/steps.ts';
import type { BidFact, ContractFact, InterestFact, Party, SupplierFact } from './facts.ts';
import { covering, type Check, type Hit } from './hit.ts';
import { canBeCompared, pairParties } from './pairs.ts';
import { bidsOfOthers, tradersOf } from './traders.ts';

/** A business interest in a body that supplies the force or bid for a contract, the holder's own, their family's or a partner's (K6, L9), or a holder
 *  who is named among its directors. One that ended before the body supplied or bid, or began after it had stopped, is none. */
export const interestWithContractor: Check = function* (facts, { sameness }) {
  const traders = yield* tradersOf(facts);
  const bids = yield* bidsOfOthers(facts, traders);
  const behind = [
    ...[...traders.values()].flatMap((trader) =>
      [trader.body, ...trader.people].map((party) => ({ party, trader: trader as Meant })),
    ),
    ...bids.flatMap((fact) =>
      [fact.bidder, ...fact.people].map((party) => ({ party, trader: { fact, contracts: [] } })),
    ),
  ];
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
    for (const body of withHolder(interest)) {
      const groups = alikes(body);
      // Whoever supplies the force is told as that, and not once more by how a bid writes them.
      const supplies = groups.some(
        ({ strength, parties }) =>
          strength === 'strong' &&
          parties.some(({ key }) => (traderOf.get(key)?.fact.kind ?? 'bid') !== 'bid'),
      );
      for (const group of groups)
        for (const party of group.parties) {
          const trader = traderOf.get(party.key);
          const isHolder = body === interest.holder;
          if (!trader || (supplies && trader.fact.kind === 'bid')) continue;
          if (!isHolder && isApartInTime(interest, trader.fact)) continue;
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
              whoHasToDo(interest, body, trader.fact),
              ...(isOwner ? ['The holder has to do with a contract of it.'] : []),
              ...(interest.standing === 'refused' ? ['The interest was refused.'] : []),
              ...group.reasons,
            ],
          });
        }
    }
    hits.push(...best.values());
  });
  return {
    hits,
    coverage: [
      yield* covering('interests', facts.interests, (one) => bodiesOf(one).length > 0),
      yield* covering(
        'procurement',
        [...[...traders.values()].map(({ body }) => body), ...bids.map(({ bidder }) => bidder)],
        canBeCompared,
      ),
    ],
  };
};

/** What the interest may be in: a supplier, whoever a contract names, or a bidder of whom no more is known. */
type Meant = {
  readonly fact: SupplierFact | ContractFact | BidFact;
  readonly contracts: readonly ContractFact[];
};

/** The holder too: of a supplier the register names directors and owners. */
const withHolder = (interest: InterestFact): readonly Party[] => [
  ...bodiesOf(interest),
  ...(canBeCompared(interest.holder) ? [interest.holder] : []),
];

/** Whose it is, in which way, and whether the body supplies the force or bid. */
function whoHasToDo(
  { body, holder, family }: InterestFact,
  found: Party,
  fact: Meant['fact'],
): string {
  const bid = fact.kind === 'bid' ? fact : undefined;
  const does = bid ? `bid for “${bid.title}”.` : 'supplies the force.';
  const ofFamily = family && `somebody of the holder’s close family (${family.relationship})`;
  if (found === holder || found === family?.party) {
    const who = found === holder ? 'The holder' : upperFirst(ofFamily ?? '');
    return bid
      ? `${who} may be the bidder for “${bid.title}”, or their contact.`
      : `${who} may be a director or owner of a supplier of the force.`;
  }
  if (found !== body) return `Somebody who shares the interest ${does}`;
  return ofFamily ? `The business of ${ofFamily} ${does}` : `The business ${does}`;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The business and those who are in it. */
export const bodiesOf = ({ body, partners }: InterestFact): readonly Party[] =>
  [...(body ? [body] : []), ...partners].filter(canBeCompared);

function isApartInTime(interest: InterestFact, fact: Meant['fact']): boolean {
  const { endedOn, decidedOn, standing } = interest;
  if (fact.kind === 'contract') return false;
  const from = fact.kind === 'bid' ? fact.on : fact.since;
  if (endedOn !== undefined && from !== undefined && endedOn < from) return true;
  return (
    fact.kind === 'supplier' &&
    decidedOn !== undefined &&
    standing === 'asked' &&
    fact.until !== undefined &&
    fact.until < decidedOn
  );
}
