import { formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { strengthOf } from '../matching/match.ts';
import { flatMapInSteps, forEachInSteps, type Steps } from '../matching/steps.ts';
import type { AnyFact, Facts, Party } from './facts.ts';
import { covering, type Check, type Hit } from './hit.ts';
import { bodiesOf } from './interest-with-contractor.ts';
import { manyByInSteps } from './many-by.ts';
import {
  canBeCompared,
  pairParties,
  type AlikeGroup,
  type Alikes,
  type Sameness,
} from './pairs.ts';

/** A sign that a body was at work on a day; of a supplier that it still stands in the list. */
type Sign = { readonly fact: AnyFact; readonly party: Party; readonly on: CivilDate | undefined };

/** An interest that was refused, and a register that meets the business afterwards: it goes on (features: "rejected BI still trading").
 *  Of each kind of record the first afterwards is told: it stays the first. */
export const refusedStillTrading: Check = function* (facts, { sameness }) {
  const refused = facts.interests.filter(
    ({ standing, endedOn }) => standing === 'refused' && endedOn === undefined,
  );
  const bodies = refused.flatMap(({ body }) => body ?? []);
  const listed = yield* asListed(bodies, facts, sameness);
  // Kind by kind: a name tells a body from the suppliers more easily than from all whom any register names.
  const signs: {
    readonly signOf: ReadonlyMap<string, readonly Sign[]>;
    readonly alikes: Alikes;
  }[] = [];
  for (const ofKind of refused.length === 0 ? [] : signsOf(facts)) {
    const signOf = yield* manyByInSteps(yield* ofKind, ({ party }) => party.key);
    const parties = yield* flatMapInSteps([...signOf.values()], ([sign]) =>
      sign ? [sign.party] : [],
    );
    signs.push({
      signOf,
      alikes: yield* pairParties([...bodies, ...listed.all], parties, sameness, leniency),
    });
  }
  const hits: Hit[] = [];
  // A business that thousands of entries name is as much work as many others.
  let looked = 0;
  const lookAt = (interest: Facts['interests'][number]): void => {
    looked = 1;
    const { body } = interest;
    if (!body) return;
    const first = new Map<AnyFact['kind'], Hit & { readonly on: string }>();
    const groups = signs.flatMap(({ signOf, alikes }) =>
      [{ written: body, theirs: 'strong' as const }, ...listed.of(body)].flatMap(
        ({ written, theirs }) =>
          alikes(written).map((found) => ({ signOf, group: asSure(lessSure(found), theirs) })),
      ),
    );
    for (const { signOf, group } of groups) {
      looked += group.parties.length / signsAsOne;
      for (const { fact, on } of group.parties.flatMap(({ key }) => signOf.get(key) ?? [])) {
        const after = interest.decidedOn;
        if (on !== undefined && after !== undefined && on <= after) continue;
        if (fact.kind === 'supplier' && isOver(fact.until, after)) continue;
        const known = first.get(fact.kind);
        const day = on ?? '';
        const isBetter =
          !known ||
          (known.strength === group.strength
            ? day < known.on || (day === known.on && fact.key < known.right.key)
            : group.strength === 'strong');
        if (!isBetter) continue;
        first.set(fact.kind, {
          check: 'refused-still-trading',
          ...{ left: interest, right: fact, strength: group.strength, bits: group.bits, on: day },
          reasons: [
            `Refused${after === undefined ? '' : ` on ${formatPlain(after)}`}; ${signWords(fact, on)}`,
            ...group.reasons,
          ],
        });
      }
    }
    hits.push(...[...first.values()].map(({ on: _on, ...hit }) => hit));
  };
  yield* forEachInSteps(refused, lookAt, () => looked);
  return {
    hits,
    coverage: [
      yield* covering('interests', facts.interests, (one) => bodiesOf(one).length > 0),
      yield* covering(
        'procurement',
        [
          ...facts.contracts.map(({ supplier }) => supplier),
          ...facts.suppliers.map(({ body }) => body),
          ...facts.bids.map(({ bidder }) => bidder),
        ],
        canBeCompared,
      ),
      yield* covering('gifts', facts.offers, ({ donor }) => canBeCompared(donor)),
      yield* covering('diaries', facts.diary, ({ guests }) => guests.some(canBeCompared)),
      yield* covering('expenses', facts.expenses, ({ payee }) => canBeCompared(payee)),
    ],
  };
};

/** So many parties are looked through as quickly as one is compared. */
const signsAsOne = 16;

/** Few are refused, and each is worth a look: less of a name is told of them, and is no stronger for it. */
const leniency = 2;
const lessSure = (group: AlikeGroup): AlikeGroup => {
  const bits = group.bits - leniency;
  return { ...group, bits, strength: strengthOf(bits) };
};

/** No surer than that the supplier by whose writing it was found is the business. */
const asSure = (group: AlikeGroup, theirs: AlikeGroup['strength']): AlikeGroup =>
  theirs === 'strong' ? group : { ...group, strength: theirs };

/** A writing of a business, and how surely it is theirs. */
type Written = { readonly written: Party; readonly theirs: AlikeGroup['strength'] };

/** The suppliers that refused businesses are, or may be, as the list writes them: another register may write them in a third way. */
function* asListed(
  bodies: readonly Party[],
  { suppliers }: Facts,
  sameness: Sameness,
): Steps<{ readonly all: readonly Party[]; readonly of: (body: Party) => readonly Written[] }> {
  const alikes = yield* pairParties(
    bodies,
    bodies.length === 0 ? [] : suppliers.map(({ body }) => body),
    sameness,
  );
  const of = (body: Party): readonly Written[] => {
    const [first] = alikes(body);
    const [written] = first?.parties ?? [];
    return first && written ? [{ written, theirs: first.strength }] : [];
  };
  return { all: bodies.flatMap(of).map(({ written }) => written), of };
}

const isOver = (until: CivilDate | undefined, after: CivilDate | undefined): boolean =>
  until !== undefined && after !== undefined && until <= after;

/** The signs that there are, each kind of record by itself. */
const signsOf = (facts: Facts): readonly Steps<readonly Sign[]>[] => [
  flatMapInSteps(facts.suppliers, (fact) => [{ fact, party: fact.body, on: undefined }]),
  flatMapInSteps(facts.contracts, (fact) => [{ fact, party: fact.supplier, on: fact.awardedOn }]),
  flatMapInSteps(facts.bids, (fact) => [{ fact, party: fact.bidder, on: fact.on }]),
  flatMapInSteps(facts.offers, (fact) =>
    fact.donor ? [{ fact, party: fact.donor, on: fact.on }] : [],
  ),
  flatMapInSteps(facts.diary, (fact) => fact.guests.map((party) => ({ fact, party, on: fact.on }))),
  flatMapInSteps(facts.expenses, (fact) =>
    fact.payee ? [{ fact, party: fact.payee, on: fact.on }] : [],
  ),
];

function signWords(fact: AnyFact, on: CivilDate | undefined): string {
  const when = on === undefined ? '' : ` on ${formatPlain(on)}`;
  switch (fact.kind) {
    case 'supplier':
      return 'it stands among the suppliers of the force.';
    case 'contract':
      return `a contract was awarded to it${when}.`;
    case 'bid':
      return `it bid for a contract${when}.`;
    case 'offer':
      return `it made an offer${when}.`;
    case 'diary-entry':
      return `a chief officer met it${when}.`;
    case 'expense':
      return `it was paid${when}.`;
    case 'interest':
    case 'declaration':
    case 'associate':
      return 'it is told of again.';
  }
}
