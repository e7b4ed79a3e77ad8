import type {
  BidFact,
  ContractFact,
  DeclarationFact,
  Facts,
  InterestFact,
  Party,
} from '../../../renderer/vault/checks/facts.ts';
import { manyBy } from '../../../renderer/vault/checks/many-by.ts';
import { below, oneOf, seededRandom } from '../names/random.ts';
import type { NameList } from '../names/name-list.ts';
import type { Mess } from './mess.ts';
import type { Known } from './procurement.ts';

/** @file Businesses of members' families that bid and supply nothing, and contracts for which nearly everybody declared: planted with the truth of each,
 *  after everything else, so that what was planted before stays as it was. Nobody in it exists. */

type Making = {
  readonly names: readonly NameList[];
  readonly officers: readonly Known[];
  readonly truth: Map<string, string>;
  readonly seed: number;
  readonly people: readonly Mess[];
  readonly bodies: readonly Mess[];
};

const place = (register: 'procurement' | 'interests', entryId: string) =>
  ({ kind: 'register', register, entryId }) as const;

/** Adds interests of the family in bidders, and declarations that there is no conflict by most of those who bid or decided. */
export function withBesideBids(facts: Facts, making: Making): Facts {
  const { names, officers, truth, people, bodies } = making;
  const random = seededRandom(making.seed + 91);
  const party = (key: string, of: string, kind: Party['kind'], name: string): Party => {
    truth.set(key, of);
    return { key, kind, names: [name], number: '', birthDate: '', numbers: [] };
  };
  const again = (key: string, { key: as, kind, names: [name = ''] }: Party): Party => {
    const written =
      below(random, 2) === 0
        ? oneOf(random, kind === 'person' ? people : bodies)(random, name)
        : name;
    return party(key, truth.get(as) ?? '', kind, written);
  };
  /** In one contract of forty a business of somebody's husband or wife bid too, and was awarded nothing. */
  const ofFamily = facts.contracts.flatMap((contract, at) => {
    if (below(random, 40) > 0) return [];
    const key = String(at);
    const surname = (): string => oneOf(random, oneOf(random, names).surnames);
    const name = `${surname()} ${surname()} ${oneOf(random, ['Catering', 'Joinery', 'Motors'])} Ltd`;
    const bidder = party(`fb${key}`, `family ${key}`, 'organisation', name);
    const holder = oneOf(random, officers);
    const relative = party(`ff${key}`, `relative ${key}`, 'person', `Zz ff${key}`);
    const bid: BidFact = {
      ...{ kind: 'bid', key: `fbid${key}`, in: place('procurement', `fbid${key}`), people: [] },
      ...{ bidder, on: contract.awardedOn, title: contract.title, reference: contract.reference },
      ...{ worth: '', isAwarded: false },
    };
    const interest: InterestFact = {
      ...{ kind: 'interest', key: `fi${key}`, in: place('interests', `fi${key}`), what: '' },
      holder: party(`fh${key}`, holder.of, 'person', holder.party.names[0] ?? ''),
      ...{ body: again(`fib${key}`, bidder), partners: [relative] },
      family: { party: relative, relationship: 'Wife' },
      ...{ standing: 'approved', decidedOn: undefined, endedOn: undefined },
    };
    return [{ bid, interest }];
  });
  const bids = [...facts.bids, ...ofFamily.map(({ bid }) => bid)];
  const bidsOf = manyBy(bids, ({ reference }) => reference);
  const none = (
    { reference, awardedOn }: ContractFact,
    key: string,
    over: Pick<DeclarationFact, 'declarant' | 'body' | 'side'>,
  ): DeclarationFact => ({
    ...{ kind: 'declaration', key, in: place('procurement', key), on: awardedOn, reference },
    ...{ conflict: 'none', withWhom: [], title: '', what: '', ...over },
  });
  /** In one contract of twenty everybody was asked, and three of four answered. */
  const answered = facts.contracts.flatMap((contract, at) => {
    if (below(random, 20) > 0) return [];
    const key = String(at);
    return [
      ...(bidsOf.get(contract.reference) ?? []).map(({ bidder }, nth) => {
        const id = `nb${key}-${String(nth)}`;
        const declarant = party(`nbd${id}`, `nbd${id}`, 'person', `Zz ${id}`);
        return none(contract, id, { declarant, body: again(`nbb${id}`, bidder), side: 'bidder' });
      }),
      ...contract.owners.map((owner, nth) => {
        const id = `no${key}-${String(nth)}`;
        const declarant = again(`nod${id}`, owner);
        return none(contract, id, { declarant, body: undefined, side: 'force' });
      }),
    ].filter(() => below(random, 4) > 0);
  });
  return {
    ...facts,
    bids,
    interests: [...facts.interests, ...ofFamily.map(({ interest }) => interest)],
    declarations: [...facts.declarations, ...answered],
  };
}
