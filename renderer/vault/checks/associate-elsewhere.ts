import { forEachInSteps } from '../matching/steps.ts';
import type { AnyFact, DeclarationFact, Facts, Party } from './facts.ts';
import { covering, type Check, type Hit } from './hit.ts';
import { bodiesOf } from './interest-with-contractor.ts';
import { canBeCompared, pairParties } from './pairs.ts';

type Place = { readonly fact: AnyFact; readonly party: Party; readonly as: string };

/** An associate of an officer who stands in a register: as a donor, a supplier or a person behind one, a bidder, in a declaration of conflict, a guest
 *  in a diary, who was paid, or in somebody's interest (L9, N4). What one register writes alike is told once, by its first record. */
export const associateElsewhere: Check = function* (facts, { sameness }) {
  const places = placesOf(facts);
  const placeOf = new Map(places.map((place) => [place.party.key, place]));
  const alikes = yield* pairParties(
    facts.associates.map(({ associate }) => associate),
    facts.associates.length === 0 ? [] : places.map(({ party }) => party),
    sameness,
  );
  const hits: Hit[] = [];
  yield* forEachInSteps(facts.associates, (told) => {
    const first = new Map<string, Hit>();
    for (const group of alikes(told.associate)) {
      const ofKind = new Map<AnyFact['kind'], Place>();
      for (const place of group.parties.flatMap(({ key }) => placeOf.get(key) ?? [])) {
        const known = ofKind.get(place.fact.kind);
        if (!known || place.fact.key < known.fact.key) ofKind.set(place.fact.kind, place);
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
  });
  return {
    hits,
    coverage: [
      covering('gifts', facts.offers, ({ donor }) => canBeCompared(donor)),
      covering('procurement', namedIn(facts), (parties) => parties.some(canBeCompared)),
      covering('interests', facts.interests, (one) => bodiesOf(one).length > 0),
      covering('diaries', facts.diary, ({ guests }) => guests.some(canBeCompared)),
      covering('expenses', facts.expenses, ({ payee }) => canBeCompared(payee)),
    ],
  };
};

/** Suppliers, bids and declarations of a conflict, each by those whom it names. */
const namedIn = (facts: Facts): readonly (readonly (Party | undefined)[])[] => [
  ...facts.suppliers.map(({ body, people }) => [body, ...people]),
  ...facts.bids.map(({ bidder, people }) => [bidder, ...people]),
  ...conflictsIn(facts).map(({ body, withWhom }) => [body, ...withWhom]),
];

const conflictsIn = ({ declarations }: Facts): readonly DeclarationFact[] =>
  declarations.filter(({ conflict }) => conflict === 'conflict');

const placesOf = (facts: Facts): readonly Place[] => [
  ...facts.offers.flatMap((fact) =>
    fact.donor ? [{ fact, party: fact.donor, as: 'who made an offer' }] : [],
  ),
  ...facts.suppliers.flatMap((fact) => [
    ...fact.people.map((party) => ({ fact, party, as: 'a director or owner of a supplier' })),
    { fact, party: fact.body, as: 'a supplier of the force' },
  ]),
  ...facts.bids.flatMap((fact) => [
    ...fact.people.map((party) => ({ fact, party, as: 'who spoke for a bidder' })),
    { fact, party: fact.bidder, as: 'who bid for a contract of the force' },
  ]),
  ...conflictsIn(facts).flatMap((fact) =>
    [...(fact.body ? [fact.body] : []), ...fact.withWhom].map((party) => ({
      ...{ fact, party, as: 'named in a declaration of a conflict of interest' },
    })),
  ),
  ...facts.interests.flatMap((fact) =>
    bodiesOf(fact).map((party) => ({
      fact,
      party,
      as: 'in the interest of somebody of the force',
    })),
  ),
  ...facts.diary.flatMap((fact) =>
    fact.guests.map((party) => ({ fact, party, as: 'a guest in a chief officer’s diary' })),
  ),
  ...facts.expenses.flatMap((fact) =>
    fact.payee ? [{ fact, party: fact.payee, as: 'who was paid by an expense' }] : [],
  ),
];
