import { daysBetween, formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { forEachInSteps } from '../matching/steps.ts';
import { covering, type Check, type Hit } from './hit.ts';
import { manyBy } from './many-by.ts';
import { canBeCompared, pairParties } from './pairs.ts';

/** An offer, and within the window a contract for whoever offered (L2: "a company providing hospitality, and then receiving a contract").
 *  A contract that was there before the offer is none of it. */
export const giftThenContract: Check = function* (facts, { settings, sameness }) {
  const offers = facts.offers.filter(({ donor }) => canBeCompared(donor));
  const contractsOf = manyBy(facts.contracts, ({ supplier }) => supplier.key);
  const alikes = yield* pairParties(
    offers.flatMap(({ donor }) => donor ?? []),
    [...contractsOf.values()].flatMap(([contract]) => contract?.supplier ?? []),
    sameness,
  );
  const officers = yield* pairParties(
    offers.map(({ recipient }) => recipient),
    facts.contracts.flatMap(({ owners }) => owners),
    sameness,
  );
  const hits: Hit[] = [];
  yield* forEachInSteps(offers, (offer) => {
    if (!offer.donor) return;
    for (const group of alikes(offer.donor))
      for (const contract of group.parties.flatMap(({ key }) => contractsOf.get(key) ?? [])) {
        if (contract.awardedOn === undefined) continue;
        const days = daysBetween(offer.on, contract.awardedOn);
        if (days < 0 || days > settings.giftBeforeContractDays) continue;
        const isOwner = officers(offer.recipient).some(
          ({ parties, strength }) =>
            strength === 'strong' && parties.some((one) => contract.owners.includes(one)),
        );
        hits.push({
          check: 'gift-then-contract',
          ...{ left: offer, right: contract, strength: group.strength },
          bits: group.bits + (isOwner ? 5 : 0),
          reasons: [
            whenWords(offer.on, contract.awardedOn, days),
            ...(isOwner ? ['It was offered to somebody who has to do with the contract.'] : []),
            ...group.reasons,
          ],
        });
      }
  });
  return {
    hits,
    coverage: [
      covering('gifts', facts.offers, ({ donor }) => canBeCompared(donor)),
      covering(
        'procurement',
        facts.contracts,
        ({ supplier, awardedOn }) => awardedOn !== undefined && canBeCompared(supplier),
      ),
    ],
  };
};

const whenWords = (offeredOn: CivilDate, awardedOn: CivilDate, days: number): string =>
  days === 0
    ? `Offered on the day of the award, ${formatPlain(offeredOn)}.`
    : `Offered on ${formatPlain(offeredOn)}, ${String(days)} ${days === 1 ? 'day' : 'days'} before the award on ${formatPlain(awardedOn)}.`;
