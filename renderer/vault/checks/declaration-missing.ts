import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { forEachInSteps, type Steps } from '../matching/steps.ts';
import type { BidFact, ContractFact, DeclarationFact, Facts, Party } from './facts.ts';
import { covering, type Check, type Hit } from './hit.ts';
import { manyBy } from './many-by.ts';
import { canBeCompared, pairParties, withoutBesides, type Sameness } from './pairs.ts';
import { isOneProcurement, procurementsBySign } from './procurements.ts';

/** A bidder, or somebody who decided on a contract, of whom no declaration is in the register, not even that there is none (L1: bidders are "required to
 *  declare any potential conflicts of interest"). Told only where others of the same side declared for that contract: where nobody did, nothing tells a
 *  register that keeps no declarations from a bidder who made none, and the coverage says how many these are. It is sure where one of those others
 *  declared that there is no conflict: then all were asked, and not only those declared who had something to say. */
export const declarationMissing: Check = function* (facts, { sameness }) {
  const declarationsOf = yield* procurementsBySign(facts.declarations);
  const hasDeclared = yield* declarantsOf(facts, sameness);
  const hits: Hit[] = [];
  const couldBeAsked = new Set<BidFact | ContractFact>();
  const look = (left: BidFact | ContractFact, silent: () => readonly Party[]): void => {
    const side = left.kind === 'bid' ? 'bidder' : 'force';
    const declared = declarationsOf(left).filter((each) => each.side === side);
    const right = firstOf(declared);
    if (!right) return;
    couldBeAsked.add(left);
    const who = silent();
    if (who.length > 0) hits.push(hitOf(left, who, right, declared));
  };
  yield* forEachInSteps(facts.bids, (bid) => {
    look(bid, () => (hasDeclared(bid, [bid.bidder, ...bid.people]) ? [] : [bid.bidder]));
  });
  const decided = facts.contracts.filter(({ owners }) => owners.some(canBeCompared));
  yield* forEachInSteps(decided, (contract) => {
    look(contract, () =>
      contract.owners.filter((one) => canBeCompared(one) && !hasDeclared(contract, [one])),
    );
  });
  return {
    hits,
    coverage: [
      yield* covering('procurement', [...facts.bids, ...decided], (each) => couldBeAsked.has(each)),
    ],
  };
};

function hitOf(
  left: BidFact | ContractFact,
  silent: readonly Party[],
  right: DeclarationFact,
  declared: readonly DeclarationFact[],
): Hit {
  const isEach = declared.some(({ conflict }) => conflict === 'none');
  const isAwarded = left.kind === 'bid' && left.isAwarded;
  return {
    check: 'declaration-missing',
    ...{ left, right, strength: isEach && left.reference !== '' ? 'strong' : 'possible' },
    bits: (isEach ? surely : perhaps) + (isAwarded ? ofAward : 0),
    reasons: [
      whoIsSilent(left, silent),
      ...(isAwarded ? ['The contract was awarded to this bidder.'] : []),
      `${declarationsWords(declared.length)}, ${isEach ? 'also that there is no conflict: each was asked.' : 'conflicts only: whether each was asked is not known.'}`,
      ...(left.reference === ''
        ? ['The contract is known by what it is called, without a reference.']
        : []),
    ],
  };
}

/** How far each is worth a look, beside the others of the list. */
const surely = 8;
const perhaps = 0;
const ofAward = 3;

/** Asks whether one of these may have declared for a contract. Of those who declared for it, few of all, less of a name is enough: a doubt is not held
 *  against anybody. A declaration that names no contract counts where it is surely theirs. */
function* declarantsOf(
  { bids, contracts, declarations }: Facts,
  sameness: Sameness,
): Steps<(asked: BidFact | ContractFact, who: readonly Party[]) => boolean> {
  const declared = declarations.flatMap((declaration) =>
    [declaration.declarant, ...(declaration.body ? [declaration.body] : [])].map((party) => ({
      party,
      declaration,
    })),
  );
  const ofFew = Math.max(0, Math.log2(declared.length) - 2);
  const alikes = yield* pairParties(
    [
      ...bids.flatMap(({ bidder, people }) => [bidder, ...people]),
      ...contracts.flatMap(({ owners }) => owners),
    ],
    declared.map(({ party }) => party),
    sameness,
    ofFew,
  );
  const declarationsOf = manyBy(declared, ({ party }) => party.key);
  return (asked, who) => {
    const otherSide = asked.kind === 'bid' ? 'force' : 'bidder';
    return who.some((party) =>
      alikes(party).some((group) => {
        const isSure = withoutBesides(group, ofFew)[0]?.strength === 'strong';
        return group.parties
          .flatMap(({ key }) => declarationsOf.get(key) ?? [])
          .some(
            ({ declaration }) =>
              declaration.side !== otherSide && (isOneProcurement(asked, declaration) ?? isSure),
          );
      }),
    );
  };
}

/** The first of them: it stays the first. */
const firstOf = (all: readonly DeclarationFact[]): DeclarationFact | undefined =>
  all.toSorted((a, b) => (a.on ?? '9').localeCompare(b.on ?? '9') || a.key.localeCompare(b.key))[0];

function whoIsSilent(left: BidFact | ContractFact, silent: readonly Party[]): string {
  const names = [...new Set(silent.map((party) => party.names[0] ?? 'Not known'))].join('; ');
  if (left.kind === 'contract')
    return `${names}: answers for the contract or decided on it, and no declaration of theirs is in the register.`;
  const when = left.on === undefined ? '' : ` on ${formatPlain(left.on)}`;
  return `${names} bid for “${left.title}”${when}, and no declaration of theirs is in the register.`;
}

const declarationsWords = (many: number): string =>
  many === 1
    ? 'One declaration of others for this contract is there'
    : `${String(many)} declarations of others for this contract are there`;
