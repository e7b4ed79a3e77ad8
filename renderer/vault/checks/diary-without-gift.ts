import { daysBetween, formatPlain } from '../../../shared/kit/civil-date.ts';
import { flatMapInSteps, forEachInSteps, mapByInSteps } from '../matching/steps.ts';
import type { DiaryFact, OfferFact, Party, SupplierFact } from './facts.ts';
import { covering, type Check, type Hit } from './hit.ts';
import {
  canBeCompared,
  pairParties,
  withoutBesides,
  type AlikeGroup,
  type Alikes,
} from './pairs.ts';

/** A diary names somebody who has made offers, or who supplies the force, and the register has no offer of theirs to its owner around that day
 *  (L4: chief officers' diaries are not cross-checked against gifts or procurement). An offer declined and entered is an entry. */
export const diaryWithoutGift: Check = function* (facts, { settings, sameness }) {
  const offerOf = yield* mapByInSteps(facts.offers, (offer) =>
    offer.donor ? [[offer.donor.key, offer] as const] : [],
  );
  const bodies = facts.suppliers.flatMap((supplier) =>
    [supplier.body, ...supplier.people].map((party) => ({ party, supplier })),
  );
  const supplierOf = new Map(bodies.map(({ party, supplier }) => [party.key, supplier]));
  const guests = yield* flatMapInSteps(facts.diary, (entry) => entry.guests);
  const donors = yield* pairParties(
    guests,
    yield* flatMapInSteps(facts.offers, ({ donor }) => (donor ? [donor] : [])),
    sameness,
    ofOneTime,
  );
  const suppliers = yield* pairParties(
    guests,
    bodies.map(({ party }) => party),
    sameness,
  );
  const owners = yield* recipientsLike(facts.diary, facts.offers, sameness);
  const hits: Hit[] = [];
  yield* forEachInSteps(facts.diary, (entry) => {
    const best = new Map<string, Hit>();
    for (const guest of entry.guests) {
      const offers = donors(guest);
      const isEntered = offersIn(offers, offerOf).some(
        (offer) =>
          Math.abs(daysBetween(entry.on, offer.on)) <= settings.diaryDays &&
          owners(entry.owner, offer.recipient),
      );
      if (isEntered) continue;
      // That it is of one time and to one person says nothing where it is not.
      const atAnyTime = offers.flatMap((group) => withoutBesides(group, ofOneTime));
      for (const hit of hitsOf(entry, suppliers(guest), supplierOf, atAnyTime, offerOf)) {
        const known = best.get(hit.right.key);
        if (!known || known.bits < hit.bits) best.set(hit.right.key, hit);
      }
    }
    const [strongest] = [...best.values()].sort((a, b) => b.bits - a.bits);
    if (strongest) hits.push(strongest);
  });
  return {
    hits,
    coverage: [
      yield* covering('diaries', facts.diary, ({ guests: named }) => named.some(canBeCompared)),
      yield* covering('gifts', facts.offers, ({ donor }) => canBeCompared(donor)),
      yield* covering('procurement', facts.suppliers, ({ body }) => canBeCompared(body)),
    ],
  };
};

/** An offer within days of a meeting, to whose diary it is, needs less of a name to be the entry that belongs to it: a doubt is not held against anybody. */
const ofOneTime = 3;

/** The supplier, where it is one: it is a record of its own. Otherwise the first offer of that donor, which stays the first. */
function hitsOf(
  entry: DiaryFact,
  suppliers: readonly AlikeGroup[],
  supplierOf: ReadonlyMap<string, SupplierFact>,
  donors: readonly AlikeGroup[],
  offerOf: ReadonlyMap<string, OfferFact>,
): readonly Hit[] {
  const [supplier] = suppliers;
  const [donor] = donors;
  const right = supplier && supplierOf.get(supplier.parties[0]?.key ?? '');
  const first = donor && firstOffer(offersIn([donor], offerOf));
  const isSupplier = supplier && right && (!donor || supplier.bits >= donor.bits || !first);
  const common = { check: 'diary-without-gift' as const, left: entry };
  const when = `In the diary on ${formatPlain(entry.on)}; the gift register has no entry for it.`;
  if (isSupplier)
    return [
      {
        ...{ ...common, right, strength: supplier.strength, bits: supplier.bits },
        reasons: [
          when,
          supplier.parties[0]?.kind === 'person'
            ? 'A guest may be a director or owner of a supplier of the force.'
            : 'A guest is a supplier of the force.',
          ...(donor ? ['The same guest has made offers.'] : []),
          ...supplier.reasons,
        ],
      },
    ];
  if (!donor || !first) return [];
  return [
    {
      ...{ ...common, right: first, strength: donor.strength, bits: donor.bits },
      reasons: [when, 'A guest has made offers to people of the force.', ...donor.reasons],
    },
  ];
}

const offersIn = (
  groups: readonly AlikeGroup[],
  offerOf: ReadonlyMap<string, OfferFact>,
): readonly OfferFact[] =>
  groups.flatMap(({ parties }) => parties.flatMap(({ key }) => offerOf.get(key) ?? []));

const firstOffer = (offers: readonly OfferFact[]): OfferFact | undefined =>
  offers.reduce<OfferFact | undefined>(
    (first, offer) =>
      !first || offer.on < first.on || (offer.on === first.on && offer.key < first.key)
        ? offer
        : first,
    undefined,
  );

/** Of one donor and of one time: a common name is enough. */
const ofOneMeeting = 8;

/** Whether somebody may be the one to whom something was offered, however faintly: a doubt is not held against anybody. */
function* recipientsLike(
  diary: readonly DiaryFact[],
  offers: readonly OfferFact[],
  sameness: Parameters<typeof pairParties>[2],
): Generator<undefined, (owner: Party, recipient: Party) => boolean, undefined> {
  const alikes: Alikes = yield* pairParties(
    yield* flatMapInSteps(diary, ({ owner }) => [owner]),
    yield* flatMapInSteps(offers, ({ recipient }) => [recipient]),
    sameness,
    ofOneMeeting,
  );
  // One owner has many entries, and the groups of all who are written alike are one list.
  const kept = new WeakMap<ReturnType<Alikes>, ReadonlySet<string>>();
  return (owner, recipient) => {
    const groups = alikes(owner);
    const known =
      kept.get(groups) ?? new Set(groups.flatMap(({ parties }) => parties.map(({ key }) => key)));
    kept.set(groups, known);
    return known.has(recipient.key);
  };
}
