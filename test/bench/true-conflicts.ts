import { manyBy } from '../../renderer/vault/checks/many-by.ts';
import type { Party } from '../../renderer/vault/checks/facts.ts';
import { houseSettings } from '../../shared/domain/check/settings.ts';
import { daysBetween } from '../../shared/kit/civil-date.ts';
import type { World } from '../seeds/registers/world.ts';

/** @file Which conflicts of interest the checks should have told, by who everybody truly is. A contract is known by its reference here. */

/** Who a supplier is, and who its directors are. */
export function peopleBehind({ facts, truth }: World): (party: Party) => readonly string[] {
  const directors = manyBy(
    facts.suppliers.flatMap(({ body, people }) => people.map((one) => ({ body, one }))),
    ({ body }) => truth.get(body.key) ?? '',
  );
  return (party) => {
    const who = truth.get(party.key) ?? '';
    return [who, ...(directors.get(who) ?? []).map(({ one }) => truth.get(one.key) ?? '')];
  };
}

/** Declared conflicts and the awards that they concern. */
export function trueDeclared({ facts, truth }: World): ReadonlySet<string> {
  const of = (party: Party | undefined): string => (party && truth.get(party.key)) ?? '';
  const byReference = manyBy(facts.contracts, ({ reference }) => reference);
  const bySupplier = manyBy(facts.contracts, ({ supplier }) => of(supplier));
  const pairs = new Set<string>();
  for (const declaration of facts.declarations) {
    const { conflict, reference, body, on } = declaration;
    if (conflict !== 'conflict') continue;
    const awards = reference === '' ? bySupplier.get(of(body)) : byReference.get(reference);
    for (const contract of awards ?? []) {
      const days = on && contract.awardedOn ? daysBetween(on, contract.awardedOn) : 0;
      const isIn = days >= 0 && days <= houseSettings.giftBeforeContractDays;
      const isFor = body !== undefined && of(contract.supplier) === of(body);
      const isBy = contract.owners.some((one) => of(one) === of(declaration.declarant));
      if (reference === '' ? isFor && isIn : isFor || isBy)
        pairs.add(`${declaration.key} ${contract.key}`);
    }
  }
  return pairs;
}

/** Those who decided and have to do with a bidder, and declared nothing. */
export function trueUndeclared(world: World): ReadonlySet<string> {
  const { facts, truth } = world;
  const of = (party: Party | undefined): string => (party && truth.get(party.key)) ?? '';
  const bidsFor = manyBy(facts.bids, ({ reference }) => reference);
  const interestsOf = manyBy(facts.interests, ({ holder }) => of(holder));
  const supplierOf = new Map(facts.suppliers.map((fact) => [of(fact.body), fact]));
  const declaredBy = manyBy(
    facts.declarations.filter(({ conflict }) => conflict === 'conflict'),
    ({ declarant }) => of(declarant),
  );
  const pairs = new Set<string>();
  for (const contract of facts.contracts) {
    const winner = of(contract.supplier);
    const others = new Map(
      (bidsFor.get(contract.reference) ?? [])
        .filter(({ isAwarded }) => !isAwarded)
        .map((bid) => [of(bid.bidder), bid]),
    );
    for (const owner of new Set(contract.owners.map(of))) {
      const isDeclared = declaredBy
        .get(owner)
        ?.some(({ reference }) => reference === '' || reference === contract.reference);
      if (isDeclared === true) continue;
      for (const { key, body } of interestsOf.get(owner) ?? []) {
        if (of(body) === winner) pairs.add(`${key} ${contract.key}`);
        const bid = others.get(of(body));
        if (bid && of(body) !== winner) pairs.add(`${key} ${bid.key}`);
      }
      const supplier = supplierOf.get(winner);
      if (supplier?.people.some((one) => of(one) === owner) === true)
        pairs.add(`${supplier.key} ${contract.key}`);
    }
  }
  return pairs;
}

/** Those who bid or decided without a declaration, where others of their side declared for that contract. Of those who decided on one contract one is
 *  enough: they are told together. */
export function trueMissing({ facts, truth }: World): ReadonlySet<string> {
  const of = (party: Party | undefined): string => (party && truth.get(party.key)) ?? '';
  const byReference = manyBy(facts.declarations, ({ reference }) => reference);
  const anywhere = byReference.get('') ?? [];
  const pairs = new Set<string>();
  for (const asked of [...facts.bids, ...facts.contracts]) {
    const side = asked.kind === 'bid' ? 'bidder' : 'force';
    const others = (byReference.get(asked.reference) ?? []).filter((each) => each.side === side);
    const [first] = others.toSorted(
      (a, b) => (a.on ?? '9').localeCompare(b.on ?? '9') || a.key.localeCompare(b.key),
    );
    const declared = new Set(
      [...others, ...anywhere].flatMap(({ declarant, body }) => [of(declarant), of(body)]),
    );
    const who = asked.kind === 'bid' ? [asked.bidder] : asked.owners;
    if (first && who.some((one) => !declared.has(of(one)))) pairs.add(`${asked.key} ${first.key}`);
  }
  return pairs;
}
