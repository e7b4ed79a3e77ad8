import { daysBetween, formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { forEachInSteps, type Steps } from '../matching/steps.ts';
import { covering, type Check, type Hit } from './hit.ts';
import type { ContractFact, Facts, Party } from './facts.ts';
import { manyBy } from './many-by.ts';
import { canBeCompared, pairParties, type Sameness } from './pairs.ts';
import { tradersOf, type Trader } from './traders.ts';

/** An offer, and within the window a contract for whoever offered (L2: "a company providing hospitality, and then receiving a contract").
 *  A contract that was there before the offer is none of it. */
export const giftThenContract: Check = function* (facts, { settings, sameness }) {
  const offers = facts.offers.filter(({ donor }) => canBeCompared(donor));
  const awarded = [
    ...awardedTo(facts.contracts, yield* tradersOf(facts)),
    ...(yield* listedFor(facts, sameness)),
  ];
  const alikes = yield* pairParties(
    offers.flatMap(({ donor }) => donor ?? []),
    awarded.map(({ body }) => body),
    sameness,
  );
  const contractsOf = new Map<string, readonly ContractFact[]>();
  for (const { body, contracts } of awarded)
    contractsOf.set(body.key, [...(contractsOf.get(body.key) ?? []), ...contracts]);
  const officers = yield* pairParties(
    offers.map(({ recipient }) => recipient),
    facts.contracts.flatMap(({ owners }) => owners),
    sameness,
  );
  const hits: Hit[] = [];
  yield* forEachInSteps(offers, (offer) => {
    if (!offer.donor) return;
    const seen = new Set<string>();
    // The strongest first: a contract may be reached by its own writing and by that of the supplier.
    for (const group of alikes(offer.donor))
      for (const contract of group.parties.flatMap(({ key }) => contractsOf.get(key) ?? [])) {
        if (contract.awardedOn === undefined || seen.has(contract.key)) continue;
        const days = daysBetween(offer.on, contract.awardedOn);
        if (days < 0 || days > settings.giftBeforeContractDays) continue;
        const isOwner = officers(offer.recipient).some(
          ({ parties, strength }) =>
            strength === 'strong' && parties.some((one) => contract.owners.includes(one)),
        );
        seen.add(contract.key);
        hits.push({
          check: 'gift-then-contract',
          ...{ left: offer, right: contract, strength: group.strength },
          bits: group.bits + (isOwner ? 5 : 0),
          reasons: [
            whenWords(offer.on, contract.awardedOn, days),
            ...(isOwner ? ['It was offered to somebody who has to do with the contract.'] : []),
            ...(group.parties[0]?.kind === 'person' ? [behindSupplier] : []),
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

const behindSupplier = 'Who offered may be a director or owner of the supplier.';

type Awarded = { readonly body: Party; readonly contracts: readonly ContractFact[] };

/** Whoever was awarded something: as the contract writes them, and as the list of suppliers does where the contract is theirs, with the natural
 *  persons behind them. */
function awardedTo(
  all: readonly ContractFact[],
  traders: ReadonlyMap<string, Trader>,
): readonly Awarded[] {
  const written = [...manyBy(all, ({ supplier }) => supplier.key).values()].flatMap((contracts) => {
    const [first] = contracts;
    return first ? [first.supplier, ...first.people].map((body) => ({ body, contracts })) : [];
  });
  const listed = [...traders.values()].flatMap(({ fact, body, people, contracts }) =>
    fact.kind === 'supplier' && contracts.length > 0
      ? [body, ...people].map((one) => ({ body: one, contracts }))
      : [],
  );
  return [...written, ...listed];
}

/** The supplier as the list writes it, where a contract surely is theirs though it writes them otherwise: a donor who is written in a third way may be
 *  known by it. */
function* listedFor(
  { contracts, suppliers }: Facts,
  sameness: Sameness,
): Steps<readonly Awarded[]> {
  const supplierOf = new Map(suppliers.map((fact) => [fact.body.key, fact]));
  const alikes = yield* pairParties(
    contracts.map(({ supplier }) => supplier),
    suppliers.map(({ body }) => body),
    sameness,
  );
  return contracts.flatMap((contract) => {
    const [first] = alikes(contract.supplier);
    const listed =
      first?.strength === 'strong' ? supplierOf.get(first.parties[0]?.key ?? '') : undefined;
    return listed
      ? [listed.body, ...listed.people].map((body) => ({ body, contracts: [contract] }))
      : [];
  });
}

const whenWords = (offeredOn: CivilDate, awardedOn: CivilDate, days: number): string =>
  days === 0
    ? `Offered on the day of the award, ${formatPlain(offeredOn)}.`
    : `Offered on ${formatPlain(offeredOn)}, ${String(days)} ${days === 1 ? 'day' : 'days'} before the award on ${formatPlain(awardedOn)}.`;
