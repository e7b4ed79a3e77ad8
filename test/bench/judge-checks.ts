import type { CheckName } from '../../shared/domain/check/check-name.ts';
import { houseSettings } from '../../shared/domain/check/settings.ts';
import { daysBetween } from '../../shared/kit/civil-date.ts';
import type { AnyFact, OfferFact, Party } from '../../renderer/vault/checks/facts.ts';
import type { Hit } from '../../renderer/vault/checks/hit.ts';
import { manyBy } from '../../renderer/vault/checks/many-by.ts';
import type { World } from '../seeds/registers/world.ts';
import { peopleBehind, trueDeclared, trueMissing, trueUndeclared } from './true-conflicts.ts';

/** @file What each check should have found in a world whose truth is known, counted without the checks: by who everybody truly is, and by days. */

/** Of the true pairs, how many were found; of the strong hits, how many are true. */
export type Verdict = {
  readonly truly: number;
  readonly recall: number;
  readonly precision: number;
  readonly strong: number;
  readonly possible: number;
};

/** Judges the hits of one check. */
export function judgeCheck(name: CheckName, hits: readonly Hit[], world: World): Verdict {
  const expected = truePairs(name, world);
  const supplierOf = new Map(
    world.facts.suppliers.map(({ key, body }) => [world.truth.get(body.key), key]),
  );
  const nameOf = ({ left, right }: Hit): string => {
    if (name === 'diary-without-gift') return left.key;
    // A contract or a bid whose writing is not that of its supplier stands for it.
    const written =
      right.kind === 'contract' ? right.supplier : right.kind === 'bid' ? right.bidder : undefined;
    const listed =
      name === 'interest-with-contractor' && written
        ? supplierOf.get(world.truth.get(written.key))
        : undefined;
    return pairName(left.key, listed ?? sideName(name, right));
  };
  const isTrue = (hit: Hit): boolean => {
    if (!expected.has(nameOf(hit))) return false;
    return name !== 'diary-without-gift' || sharesSomebody(hit, world);
  };
  const found = new Set(hits.filter(isTrue).map(nameOf));
  const strong = hits.filter(({ strength }) => strength === 'strong');
  const right = strong.filter(isTrue).length;
  return {
    truly: expected.size,
    recall: expected.size === 0 ? 1 : found.size / expected.size,
    precision: strong.length === 0 ? 1 : right / strong.length,
    strong: strong.length,
    possible: hits.length - strong.length,
  };
}

const pairName = (left: string, right: string): string => `${left} ${right}`;
/** Of a refused interest the first sign of each kind is told: any sign of that kind is the same answer. */
const sideName = (name: CheckName, right: AnyFact): string =>
  name === 'refused-still-trading' ? right.kind : right.key;

function sharesSomebody({ left, right }: Hit, { truth }: World): boolean {
  const guests = left.kind === 'diary-entry' ? left.guests : [];
  const other =
    right.kind === 'offer' ? right.donor : right.kind === 'supplier' ? right.body : undefined;
  return guests.some(({ key }) => other && truth.get(key) === truth.get(other.key));
}

function truePairs(name: CheckName, world: World): ReadonlySet<string> {
  const { facts, truth } = world;
  const of = (party: Party | undefined): string => (party && truth.get(party.key)) ?? '';
  const pairs = new Set<string>();
  const offersBy = manyBy(facts.offers, ({ donor }) => of(donor));
  switch (name) {
    case 'declared-conflict':
      return trueDeclared(world);
    case 'undeclared-conflict':
      return trueUndeclared(world);
    case 'declaration-missing':
      return trueMissing(world);
    case 'gift-then-contract': {
      const behind = peopleBehind(world);
      for (const contract of facts.contracts)
        for (const offer of behind(contract.supplier).flatMap((who) => offersBy.get(who) ?? [])) {
          const days = contract.awardedOn ? daysBetween(offer.on, contract.awardedOn) : -1;
          if (days >= 0 && days <= houseSettings.giftBeforeContractDays)
            pairs.add(pairName(offer.key, contract.key));
        }
      return pairs;
    }
    case 'diary-without-gift': {
      const known = new Set(facts.suppliers.map(({ body }) => of(body)));
      for (const entry of facts.diary) {
        const guest = of(entry.guests[0]);
        const offers = offersBy.get(guest) ?? [];
        const isEntered = offers.some(
          (offer) =>
            of(offer.recipient) === of(entry.owner) &&
            Math.abs(daysBetween(offer.on, entry.on)) <= houseSettings.diaryDays,
        );
        if (!isEntered && (known.has(guest) || offers.length > 0)) pairs.add(entry.key);
      }
      return pairs;
    }
    case 'interest-with-contractor': {
      const known = manyBy(facts.suppliers, ({ body }) => of(body));
      const directors = manyBy(
        facts.suppliers.flatMap(({ key, people }) => people.map((one) => ({ key, one }))),
        ({ one }) => of(one),
      );
      const bidders = manyBy(
        facts.bids.filter(({ bidder }) => !known.has(of(bidder))),
        ({ bidder }) => of(bidder),
      );
      for (const interest of facts.interests)
        for (const supplier of [
          ...(known.get(of(interest.body)) ?? []),
          ...(bidders.get(of(interest.body)) ?? []),
          ...(directors.get(of(interest.holder)) ?? []),
        ])
          pairs.add(pairName(interest.key, supplier.key));
      return pairs;
    }
    case 'refused-still-trading': {
      const suppliers = new Set(facts.suppliers.map(({ body }) => of(body)));
      const contracts = manyBy(facts.contracts, ({ supplier }) => of(supplier));
      const bids = manyBy(facts.bids, ({ bidder }) => of(bidder));
      const diary = manyBy(facts.diary, ({ guests }) => of(guests[0]));
      for (const { key, body, standing, decidedOn = '' } of facts.interests) {
        if (standing !== 'refused') continue;
        const whom = of(body);
        if (suppliers.has(whom)) pairs.add(pairName(key, 'supplier'));
        if (contracts.get(whom)?.some(({ awardedOn }) => (awardedOn ?? '') > decidedOn))
          pairs.add(pairName(key, 'contract'));
        if (bids.get(whom)?.some(({ on }) => (on ?? '') > decidedOn))
          pairs.add(pairName(key, 'bid'));
        if (offersBy.get(whom)?.some(({ on }) => on > decidedOn)) pairs.add(pairName(key, 'offer'));
        if (diary.get(whom)?.some(({ on }) => on > decidedOn))
          pairs.add(pairName(key, 'diary-entry'));
      }
      return pairs;
    }
    case 'expense-with-hospitality': {
      const to = manyBy(
        facts.offers.filter(({ isHospitality }) => isHospitality),
        ({ recipient }: OfferFact) => of(recipient),
      );
      for (const expense of facts.expenses)
        for (const offer of to.get(of(expense.claimant)) ?? [])
          if (Math.abs(daysBetween(expense.on, offer.on)) <= houseSettings.expenseDays)
            pairs.add(pairName(expense.key, offer.key));
      return pairs;
    }
    case 'associate-elsewhere': {
      const directors = manyBy(
        facts.suppliers.flatMap(({ key, people }) => people.map((one) => ({ key, one }))),
        ({ one }) => of(one),
      );
      for (const { key, associate } of facts.associates)
        for (const place of [
          ...(offersBy.get(of(associate)) ?? []),
          ...(directors.get(of(associate)) ?? []),
        ])
          pairs.add(pairName(key, place.key));
      return pairs;
    }
    case 'associate-of-several': {
      const together = manyBy(facts.associates, ({ associate }) => of(associate));
      for (const same of together.values())
        for (const one of same)
          for (const other of same)
            if (one.key < other.key && of(one.officer) !== of(other.officer))
              pairs.add(pairName(one.key, other.key));
      return pairs;
    }
  }
}
