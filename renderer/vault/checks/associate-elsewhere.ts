import { flatMapInSteps, forEachInSteps, mapByInSteps, type Steps } from '../matching/steps.ts';
import type { AnyFact, DeclarationFact, Facts, Party } from './facts.ts';
import { covering, type Check, type Hit } from './hit.ts';
import { bodiesOf } from './interest-with-contractor.ts';
import { canBeCompared, pairParties } from './pairs.ts';

type Place = { readonly fact: AnyFact; readonly party: Party; readonly as: string };

/** An associate of an officer who stands in a register: as a donor, a supplier or a person behind one, a bidder, in a declaration of conflict, a guest
 *  in a diary, who was paid, or in somebody's interest (L9, N4). What one register writes alike is told once, by its first record; but each supplier
 *  and each interest, for each is a body of its own. */
export const associateElsewhere: Check = function* (facts, { sameness }) {
  const places = yield* placesOf(facts);
  const placeOf = yield* mapByInSteps(places, (place) => [[place.party.key, place] as const]);
  const alikes = yield* pairParties(
    facts.associates.map(({ associate }) => associate),
    facts.associates.length === 0 ? [] : yield* flatMapInSteps(places, ({ party }) => [party]),
    sameness,
  );
  const hits: Hit[] = [];
  // A firm that thousands of entries name is as much work as many others.
  let looked = 0;
  const lookAt = (told: Facts['associates'][number]): void => {
    looked = 1;
    const first = new Map<string, Hit>();
    for (const group of alikes(told.associate)) {
      looked += group.parties.length / placesAsOne;
      const ofKind = new Map<string, Place>();
      for (const place of group.parties.flatMap(({ key }) => placeOf.get(key) ?? [])) {
        const { kind, key } = place.fact;
        const once = kind === 'supplier' || kind === 'interest' ? key : kind;
        const known = ofKind.get(once);
        if (!known || key < known.fact.key) ofKind.set(once, place);
      }
      for (const { fact, as } of ofKind.values())
        if ((first.get(fact.key)?.bits ?? Number.NEGATIVE_INFINITY) < group.bits)
          first.set(fact.key, {
            check: 'associate-elsewhere',
            ...{ left: told, right: fact, strength: group.strength, bits: group.bits },
            reasons: [`The associate may be ${as}.`, ...group.reasons],
          });
    }
    hits.push(...first.values());
  };
  yield* forEachInSteps(facts.associates, lookAt, () => looked);
  return {
    hits,
    coverage: [
      yield* covering('gifts', facts.offers, ({ donor }) => canBeCompared(donor)),
      yield* covering('procurement', namedIn(facts), (parties) => parties.some(canBeCompared)),
      yield* covering('interests', facts.interests, (one) => bodiesOf(one).length > 0),
      yield* covering('diaries', facts.diary, ({ guests }) => guests.some(canBeCompared)),
      yield* covering('expenses', facts.expenses, ({ payee }) => canBeCompared(payee)),
    ],
  };
};

/** So many places are looked through as quickly as one is compared. */
const placesAsOne = 16;

/** Suppliers, bids and declarations of a conflict, each by those whom it names. */
const namedIn = (facts: Facts): readonly (readonly (Party | undefined)[])[] => [
  ...facts.suppliers.map(({ body, people }) => [body, ...people]),
  ...facts.bids.map(({ bidder, people }) => [bidder, ...people]),
  ...conflictsIn(facts).map(({ body, withWhom }) => [body, ...withWhom]),
];

const conflictsIn = ({ declarations }: Facts): readonly DeclarationFact[] =>
  declarations.filter(({ conflict }) => conflict === 'conflict');

function* placesOf(facts: Facts): Steps<readonly Place[]> {
  const places: Place[] = [];
  const add = (fact: AnyFact, as: string, ...parties: readonly (Party | undefined)[]): void => {
    for (const party of parties) if (party) places.push({ fact, party, as });
  };
  yield* forEachInSteps(facts.offers, (fact) => add(fact, 'who made an offer', fact.donor));
  yield* forEachInSteps(facts.suppliers, (fact) => {
    add(fact, 'a director or owner of a supplier', ...fact.people);
    add(fact, 'a supplier of the force', fact.body);
  });
  yield* forEachInSteps(facts.bids, (fact) => {
    add(fact, 'who spoke for a bidder', ...fact.people);
    add(fact, 'who bid for a contract of the force', fact.bidder);
  });
  yield* forEachInSteps(conflictsIn(facts), (fact) =>
    add(fact, 'named in a declaration of a conflict of interest', fact.body, ...fact.withWhom),
  );
  yield* forEachInSteps(facts.interests, (fact) =>
    add(fact, 'in the interest of somebody of the force', ...bodiesOf(fact)),
  );
  yield* forEachInSteps(facts.diary, (fact) =>
    add(fact, 'a guest in a chief officer’s diary', ...fact.guests),
  );
  yield* forEachInSteps(facts.expenses, (fact) =>
    add(fact, 'who was paid by an expense', fact.payee),
  );
  return places;
}
