import { daysBetween, formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { flatMapInSteps, forEachInSteps, mapByInSteps, type Steps } from '../matching/steps.ts';
import { covering, type Check, type Hit } from './hit.ts';
import type { ContractFact, Facts, Party } from './facts.ts';
import { manyByInSteps } from './many-by.ts';
import { canBeCompared, pairParties, type AlikeGroup, type Sameness } from './pairs.ts';
import { tradersOf, type Trader } from './traders.ts';

/** An offer, and within the window a contract for whoever offered (L2: "a company providing hospitality, and then receiving a contract").
 *  A contract that was there before the offer is none of it. */
export const giftThenContract: Check = function* (facts, { settings, sameness }) {
  const offers = facts.offers.filter(({ donor }) => canBeCompared(donor));
  const awarded = [
    ...(yield* awardedTo(facts.contracts, yield* tradersOf(facts))),
    ...(yield* listedFor(facts, sameness)),
  ];
  const alikes = yield* pairParties(
    offers.flatMap(({ donor }) => donor ?? []),
    awarded.map(({ body }) => body),
    sameness,
  );
  const contractsOf = new Map<string, Award[]>();
  yield* forEachInSteps(awarded, ({ body, contracts, theirs }) => {
    const known = contractsOf.get(body.key) ?? [];
    contractsOf.set(body.key, known);
    for (const contract of contracts) known.push({ contract, theirs });
  });
  const officers = yield* pairParties(
    offers.map(({ recipient }) => recipient),
    facts.contracts.flatMap(({ owners }) => owners),
    sameness,
  );
  const hits: Hit[] = [];
  yield* forEachInSteps(offers, (offer) => {
    if (!offer.donor) return;
    const told = new Map<string, Hit>();
    // A contract may be reached by its own writing and by that of the supplier: the surest is told.
    for (const group of alikes(offer.donor))
      for (const award of group.parties.flatMap(({ key }) => contractsOf.get(key) ?? [])) {
        const { contract } = award;
        const strength = award.theirs.strength === 'strong' ? group.strength : 'possible';
        if (contract.awardedOn === undefined) continue;
        const before = told.get(contract.key)?.strength;
        if (before === 'strong' || before === strength) continue;
        const days = daysBetween(offer.on, contract.awardedOn);
        if (days < 0 || days > settings.giftBeforeContractDays) continue;
        const isOwner = officers(offer.recipient).some(
          ({ parties, strength }) =>
            strength === 'strong' && parties.some((one) => contract.owners.includes(one)),
        );
        told.set(contract.key, {
          check: 'gift-then-contract',
          ...{ left: offer, right: contract, strength },
          bits: Math.min(group.bits, award.theirs.bits) + (isOwner ? 5 : 0),
          reasons: [
            whenWords(offer.on, contract.awardedOn, days),
            ...(isOwner ? ['It was offered to somebody who has to do with the contract.'] : []),
            ...(group.parties[0]?.kind === 'person' ? [behindSupplier] : []),
            ...(award.theirs.strength === 'strong' ? [] : [maybeTheirs]),
            ...group.reasons,
          ],
        });
      }
    hits.push(...told.values());
  });
  return {
    hits,
    coverage: [
      yield* covering('gifts', facts.offers, ({ donor }) => canBeCompared(donor)),
      yield* covering(
        'procurement',
        facts.contracts,
        ({ supplier, awardedOn }) => awardedOn !== undefined && canBeCompared(supplier),
      ),
    ],
  };
};

const behindSupplier = 'Who offered may be a director or owner of the supplier.';

const maybeTheirs = 'The contract writes the supplier otherwise than the list of suppliers.';

/** How surely contracts are of a body. */
type Theirs = { readonly theirs: Pick<AlikeGroup, 'strength' | 'bits'> };
const surely: Theirs = { theirs: { strength: 'strong', bits: Infinity } };
type Awarded = Theirs & { readonly body: Party; readonly contracts: readonly ContractFact[] };
type Award = Theirs & { readonly contract: ContractFact };

/** Whoever was awarded something: as the contract writes them, and as the list of suppliers does where the contract is theirs, with the natural
 *  persons behind them. */
function* awardedTo(
  all: readonly ContractFact[],
  traders: ReadonlyMap<string, Trader>,
): Steps<readonly Awarded[]> {
  const bySupplier = yield* manyByInSteps(all, ({ supplier }) => supplier.key);
  const written = yield* flatMapInSteps([...bySupplier.values()], (contracts) => {
    const [first] = contracts;
    return first
      ? [first.supplier, ...first.people].map((body) => ({ body, contracts, ...surely }))
      : [];
  });
  const listed = yield* flatMapInSteps(
    [...traders.values()],
    ({ fact, body, people, contracts }) =>
      fact.kind === 'supplier' && contracts.length > 0
        ? [body, ...people].map((one) => ({ body: one, contracts, ...surely }))
        : [],
  );
  return [...written, ...listed];
}

/** The supplier as the list writes it, where a contract is theirs, or may be, though it writes them otherwise: a donor who is written in a third way may
 *  be known by it. */
function* listedFor(
  { contracts, suppliers }: Facts,
  sameness: Sameness,
): Steps<readonly Awarded[]> {
  const supplierOf = yield* mapByInSteps(suppliers, (fact) => [[fact.body.key, fact] as const]);
  const alikes = yield* pairParties(
    contracts.map(({ supplier }) => supplier),
    suppliers.map(({ body }) => body),
    sameness,
  );
  return yield* flatMapInSteps(contracts, (contract) => {
    const [first] = alikes(contract.supplier);
    const listed = supplierOf.get(first?.parties[0]?.key ?? '');
    if (!first || !listed) return [];
    return [listed.body, ...listed.people].map((body) => ({
      ...{ body, contracts: [contract], theirs: first },
    }));
  });
}

const whenWords = (offeredOn: CivilDate, awardedOn: CivilDate, days: number): string =>
  days === 0
    ? `Offered on the day of the award, ${formatPlain(offeredOn)}.`
    : `Offered on ${formatPlain(offeredOn)}, ${String(days)} ${days === 1 ? 'day' : 'days'} before the award on ${formatPlain(awardedOn)}.`;
