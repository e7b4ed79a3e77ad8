import { forEachInSteps, type Steps } from '../matching/steps.ts';
import type {
  BidFact,
  ContractFact,
  DeclarationFact,
  Facts,
  InterestFact,
  Party,
  SupplierFact,
} from './facts.ts';
import { covering, weakest, type Check, type Hit } from './hit.ts';
import { bodiesOf } from './interest-with-contractor.ts';
import { manyBy } from './many-by.ts';
import { canBeCompared, pairParties, type AlikeGroup, type Alikes } from './pairs.ts';
import { isOneProcurement, procurementsBySign } from './procurements.ts';

/** Somebody who answers for a contract or decided on it, and has to do with a body that bid for it or was awarded it, by an interest or as one of its
 *  directors; and no declaration of theirs says so (L1). One who declared that there is none is told, and that they did. Where no declaration is in
 *  the register at all, the hit says that it cannot be told whether one was made. */
export const undeclaredConflict: Check = function* (facts, { sameness }) {
  const listed = yield* pairParties(
    facts.contracts.map(({ supplier }) => supplier),
    facts.suppliers.map(({ body }) => body),
    sameness,
  );
  const candidates = yield* candidatesOf(facts, listed);
  // Only those who bid for the same contract are told, few of all: that says as much as it leaves out.
  const besides = Math.max(0, Math.log2(candidates.length) - 2);
  const holders = yield* pairParties(
    facts.contracts.flatMap(({ owners }) => owners),
    [...facts.interests.map(({ holder }) => holder), ...candidates.flatMap(({ people }) => people)],
    sameness,
    besides,
  );
  const bodies = yield* pairParties(
    facts.interests.flatMap(bodiesOf),
    candidates.flatMap(({ body, people }) => [body, ...people]),
    sameness,
  );
  const declarants = yield* pairParties(
    facts.contracts.flatMap(({ owners }) => owners),
    facts.declarations.map(({ declarant }) => declarant),
    sameness,
  );
  const interestsOf = manyBy(facts.interests, ({ holder }) => holder.key);
  const declarationOf = new Map(facts.declarations.map((each) => [each.declarant.key, each]));
  const inContract = manyBy(
    candidates.flatMap((candidate) => candidate.contracts.map((key) => ({ candidate, key }))),
    ({ key }) => key,
  );
  const hits: Hit[] = [];
  yield* forEachInSteps(facts.contracts, (contract) => {
    const best = new Map<string, Hit>();
    const take = (hit: Hit): void => {
      const pair = `${hit.left.key} ${hit.right.key}`;
      if ((best.get(pair)?.bits ?? Number.NEGATIVE_INFINITY) < hit.bits) best.set(pair, hit);
    };
    const inPlay = (inContract.get(contract.key) ?? []).map(({ candidate }) => candidate);
    for (const owner of contract.owners) {
      const own = holders(owner);
      if (own.length === 0) continue;
      const told = declarants(owner).flatMap(({ parties }) =>
        parties.flatMap(({ key }) => declarationOf.get(key) ?? []),
      );
      const about = told.filter((each) => isOneProcurement(each, contract) !== false);
      if (about.some(({ conflict }) => conflict === 'conflict')) continue;
      const says = sayingOf(facts, about);
      for (const group of own)
        for (const hit of hitsOf(contract, group, { interestsOf, bodies, inPlay })) {
          take({ ...hit, reasons: [hit.reasons[0] ?? '', says, ...hit.reasons.slice(1)] });
        }
    }
    hits.push(...best.values());
  });
  return {
    hits,
    coverage: [
      yield* covering(
        'procurement',
        facts.contracts,
        ({ supplier, owners }) => canBeCompared(supplier) && owners.some(canBeCompared),
      ),
      yield* covering('interests', facts.interests, (one) => bodiesOf(one).length > 0),
    ],
  };
};

/** A body that bid for contracts or was awarded them, with the people behind it. */
type Candidate = {
  readonly fact: SupplierFact | ContractFact | BidFact;
  readonly body: Party;
  readonly people: readonly Party[];
  /** How surely it is whoever was awarded the contract or bid for it. */
  readonly strength: Hit['strength'];
  /** The contracts by their keys. */
  readonly contracts: readonly string[];
};

/** Whoever was awarded a contract, as it writes them and as the list of suppliers does, and whoever bid for it. */
function* candidatesOf(facts: Facts, listed: Alikes): Steps<readonly Candidate[]> {
  const contractsOf = yield* procurementsBySign(facts.contracts);
  const bidders: Candidate[] = [];
  yield* forEachInSteps(facts.bids, (fact) => {
    const contracts = contractsOf(fact).map(({ key }) => key);
    bidders.push({ fact, body: fact.bidder, people: fact.people, contracts, strength: 'strong' });
  });
  const supplierOf = new Map(facts.suppliers.map((fact) => [fact.body.key, fact]));
  return [
    ...facts.contracts.flatMap((contract) =>
      listed(contract.supplier).flatMap(({ parties, strength }) =>
        parties
          .flatMap(({ key }) => supplierOf.get(key) ?? [])
          .map((fact) => ({ ...behind(fact), strength, contracts: [contract.key] })),
      ),
    ),
    ...facts.contracts.map((fact) => ({
      ...{ fact, body: fact.supplier, people: fact.people, contracts: [fact.key] },
      strength: 'strong' as const,
    })),
    ...bidders,
  ].filter(({ contracts }) => contracts.length > 0);
}

const behind = (fact: SupplierFact) => ({ fact, body: fact.body, people: fact.people });

type Known = {
  readonly interestsOf: ReadonlyMap<string, readonly InterestFact[]>;
  readonly bodies: Alikes;
  readonly inPlay: readonly Candidate[];
};

/** What one reading of an owner brings: as a holder of interests, and as one of the people behind a body. */
function* hitsOf(
  contract: ContractFact,
  owner: AlikeGroup,
  { interestsOf, bodies, inPlay }: Known,
): Generator<Hit> {
  for (const { fact, people, strength } of inPlay)
    if (people.some((one) => owner.parties.includes(one)))
      yield {
        check: 'undeclared-conflict',
        ...{ left: fact, right: contract, bits: owner.bits },
        strength: weakest(owner.strength, strength),
        reasons: [
          'Who answers for the contract or decided on it may stand behind a bidder.',
          ...owner.reasons,
        ],
      };
  for (const interest of owner.parties.flatMap(({ key }) => interestsOf.get(key) ?? []))
    for (const body of bodiesOf(interest))
      for (const group of bodies(body)) {
        const found = inPlay.find((each) =>
          group.parties.some((one) => one === each.body || each.people.includes(one)),
        );
        if (!found || isOver(interest, contract)) continue;
        const bid = found.fact.kind === 'bid' && !found.fact.isAwarded ? found.fact : undefined;
        yield {
          check: 'undeclared-conflict',
          ...{ left: interest, right: bid ?? contract },
          ...{
            strength: weakest(owner.strength, group.strength, found.strength),
            bits: owner.bits + group.bits,
          },
          reasons: [
            bid
              ? `Who decided on “${contract.title}” ${hasInterest(interest)} in a bidder.`
              : `Who answers for the contract or decided on it ${hasInterest(interest)} in who was awarded it.`,
            ...[...owner.reasons, ...group.reasons],
          ],
        };
      }
}

/** Theirs, or one of their family that they registered (K6). */
const hasInterest = ({ family }: InterestFact): string =>
  family
    ? `registered an interest of their close family (${family.relationship})`
    : 'has an interest';

const isOver = ({ endedOn }: InterestFact, { awardedOn }: ContractFact): boolean =>
  endedOn !== undefined && awardedOn !== undefined && endedOn < awardedOn;

function sayingOf({ declarations }: Facts, about: readonly DeclarationFact[]): string {
  if (about.some(({ conflict }) => conflict === 'none'))
    return 'They declared that they had no conflict.';
  return declarations.length === 0
    ? 'No declarations of conflict are in the register: whether one was made is not known.'
    : 'No declaration of theirs is in the register.';
}
