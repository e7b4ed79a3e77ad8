import { daysBetween, formatPlain } from '../../../shared/kit/civil-date.ts';
import { forEachInSteps, type Steps } from '../matching/steps.ts';
import type { BidFact, ContractFact, DeclarationFact, Facts, Party } from './facts.ts';
import { covering, type Check, type Hit } from './hit.ts';
import { manyBy } from './many-by.ts';
import { canBeCompared, pairParties, withoutBesides, type AlikeGroup } from './pairs.ts';
import { isOneProcurement, namesProcurement, procurementsBySign } from './procurements.ts';

/** A declared conflict of interest, and the contract awarded all the same: to whom it concerns, or with a say of whoever declared it (L1: bidders are
 *  "required to declare any potential conflicts of interest"). To declare is right; what was done about it is what a person looks at. */
export const declaredConflict: Check = function* (facts, { settings, sameness }) {
  const declared = facts.declarations.filter(({ conflict }) => conflict === 'conflict');
  const awards = yield* awardsOf(facts);
  const alikes = yield* pairParties(
    declared.flatMap(({ body }) => body ?? []),
    awards.map(({ body }) => body),
    sameness,
  );
  const deciders = awards.flatMap(({ owners: named }) => named);
  // Of a contract that the declaration names only the few who decided on it are told: that says as much as it leaves out.
  const ofFew = Math.max(0, Math.log2(deciders.length) - 2);
  const owners = yield* pairParties(
    declared.map(({ declarant }) => declarant),
    deciders,
    sameness,
    ofFew,
  );
  const awardsTo = manyBy(awards, ({ body }) => body.key);
  const awardOf = new Map(awards.map((award) => [award.fact, award]));
  const oneProcurement = yield* procurementsBySign(awards.map(({ fact }) => fact));
  const hits: Hit[] = [];
  yield* forEachInSteps(declared, (declaration) => {
    const groupOf = new Map<Award, AlikeGroup>();
    for (const group of declaration.body ? alikes(declaration.body) : [])
      for (const award of group.parties.flatMap(({ key }) => awardsTo.get(key) ?? []))
        if (!groupOf.has(award)) groupOf.set(award, group);
    const named = oneProcurement(declaration).flatMap((fact) => awardOf.get(fact) ?? []);
    for (const award of new Set([...groupOf.keys(), ...named])) {
      const decided = owners(declaration.declarant).find(({ parties }) =>
        parties.some((one) => award.owners.includes(one)),
      );
      const isNamed = isOneProcurement(declaration, award.fact) === true;
      const own = decided && !isNamed ? withoutBesides(decided, ofFew)[0] : decided;
      const hit = hitOf(
        declaration,
        award,
        groupOf.get(award),
        own,
        settings.giftBeforeContractDays,
      );
      if (hit) hits.push(hit);
    }
  });
  return {
    hits,
    coverage: [
      yield* covering(
        'procurement',
        [...facts.declarations, ...facts.contracts, ...facts.bids],
        (fact) =>
          fact.kind === 'declaration'
            ? canBeCompared(fact.body) || namesProcurement(fact)
            : canBeCompared(fact.kind === 'bid' ? fact.bidder : fact.supplier),
      ),
    ],
  };
};

type Award = {
  readonly fact: ContractFact | BidFact;
  readonly body: Party;
  readonly owners: readonly Party[];
};

/** Contracts, and bids that were awarded of which no contract is in the register. */
function* awardsOf({ contracts, bids }: Facts): Steps<readonly Award[]> {
  const contractsOf = yield* procurementsBySign(contracts);
  return [
    ...contracts.map((fact) => ({ fact, body: fact.supplier, owners: fact.owners })),
    ...bids.flatMap((fact) =>
      fact.isAwarded && contractsOf(fact).length === 0
        ? [{ fact, body: fact.bidder, owners: [] }]
        : [],
    ),
  ];
}

/** `found`: whom it concerns was awarded it; `own`: whoever declared it had a say. One of both at least, and no other procurement than the one named. */
function hitOf(
  declaration: DeclarationFact,
  { fact }: Award,
  found: AlikeGroup | undefined,
  own: AlikeGroup | undefined,
  windowDays: number,
): Hit | undefined {
  const isNamed = isOneProcurement(declaration, fact);
  if (isNamed === false || (!found && !own)) return undefined;
  // Without a contract to tell by, one that was awarded long after or before is none of it.
  if (isNamed === undefined && (!found || !isSoonAfter(declaration, fact, windowDays)))
    return undefined;
  const strength =
    isNamed === true ? ((own ?? found)?.strength ?? 'possible') : (found?.strength ?? 'possible');
  return {
    check: 'declared-conflict',
    ...{ left: declaration, right: fact, bits: (found?.bits ?? 0) + (own?.bits ?? 0) },
    strength: found?.strength === 'strong' ? 'strong' : strength,
    reasons: [
      `${whenDeclared(declaration)}${awardWords(fact)}`,
      ...(isNamed === true ? ['The declaration names this contract.'] : []),
      ...(own ? ['Whoever declared it may have decided on the contract.', ...own.reasons] : []),
      ...(found ? ['Whom it concerns was awarded it.', ...found.reasons] : []),
    ],
  };
}

const dayOf = (fact: ContractFact | BidFact) =>
  fact.kind === 'contract' ? fact.awardedOn : fact.on;

function isSoonAfter(
  { on }: DeclarationFact,
  fact: ContractFact | BidFact,
  windowDays: number,
): boolean {
  const day = dayOf(fact);
  if (on === undefined || day === undefined) return true;
  const days = daysBetween(on, day);
  return days >= 0 && days <= windowDays;
}

const whenDeclared = ({ on }: DeclarationFact): string =>
  on === undefined ? 'A conflict was declared; ' : `Declared on ${formatPlain(on)}; `;

function awardWords(fact: ContractFact | BidFact): string {
  const day = dayOf(fact);
  const what = fact.kind === 'contract' ? 'the contract was awarded' : 'the bid was awarded';
  return fact.kind === 'bid' || day === undefined ? `${what}.` : `${what} on ${formatPlain(day)}.`;
}
