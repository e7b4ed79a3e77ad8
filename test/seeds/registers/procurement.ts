import type {
  BidFact,
  ContractFact,
  DeclarationFact,
  Facts,
  InterestFact,
  Party,
  SupplierFact,
} from '../../../renderer/vault/checks/facts.ts';
import { manyBy } from '../../../renderer/vault/checks/many-by.ts';
import { addDays } from '../../../shared/kit/civil-date.ts';
import { below, oneOf, seededRandom } from '../names/random.ts';
import type { Mess } from './mess.ts';

/** @file Who directs suppliers, who decided on contracts, who bid for them and what was declared: planted in a force's registers, with the truth of
 *  each. Nobody in it exists. */

/** Somebody, and who they truly are. */
export type Known = { readonly party: Party; readonly of: string };

type Making = {
  readonly officers: readonly Known[];
  readonly truth: Map<string, string>;
  readonly seed: number;
  readonly people: readonly Mess[];
  readonly bodies: readonly Mess[];
};

const place = (register: 'procurement' | 'interests', entryId: string) =>
  ({ kind: 'register', register, entryId }) as const;

/** Adds directors, owners, bids and declarations, and interests of those who decided. */
export function withProcurement(facts: Facts, making: Making): Facts {
  const planter = createPlanter(making);
  const contracts = facts.contracts.map(planter.owned);
  const bids = contracts.flatMap((contract) => planter.bidsFor(contract, facts.suppliers));
  const directed = planter.directed(facts);
  const interests = planter.interestsOfOwners(contracts, bids);
  return {
    ...facts,
    ...{ contracts, bids, suppliers: planter.directedByOwners(directed, contracts) },
    declarations: [
      ...contracts.flatMap(planter.declaredByBidder(bids)),
      ...contracts.flatMap(planter.declaredByOwner),
      ...interests.flatMap(planter.declaredInterest),
    ],
    interests: [...facts.interests, ...interests.map(({ interest }) => interest)],
  };
}

/** Those whose surname few others bear, by the name that is truly theirs: where a register gives nothing but a name, the others are nobody's to recognise,
 *  and a slip in a common name makes it none that few bear. */
export function rareAmong(
  all: readonly { readonly of: string; readonly party: Pick<Party, 'names'> }[],
): (of: string) => boolean {
  const nameOfWhom = new Map<string, string>();
  for (const { of, party } of all)
    if (!nameOfWhom.has(of)) nameOfWhom.set(of, surnameOf(party.names[0] ?? ''));
  const bearers = manyBy([...nameOfWhom.values()], (surname) => surname);
  return (of) => (bearers.get(nameOfWhom.get(of) ?? '')?.length ?? 0) <= mostBearers;
}

const mostBearers = 3;
const surnameOf = (name: string): string => name.split(' ').at(-1)?.toLowerCase() ?? '';

/** Companies register forenames in full. */
const isInFull = ({ names }: Pick<Party, 'names'>): boolean =>
  !/(?:^|[\s.])\p{L}(?:[\s.,]|$)/u.test(names[0] ?? '');

function createPlanter({ officers, truth, seed, people, bodies }: Making) {
  const random = seededRandom(seed + 77);
  const party = (key: string, of: string, kind: Party['kind'], name: string): Party => {
    truth.set(key, of);
    return { key, kind, names: [name], number: '', birthDate: '', numbers: [] };
  };
  const of = ({ key }: Party): string => truth.get(key) ?? '';
  const written = (name: string, mess: readonly Mess[], oneIn: number): string =>
    below(random, oneIn) === 0 ? oneOf(random, mess)(random, name) : name;
  const nameOf = ({ names }: Party): string => names[0] ?? '';
  const officer = (key: string): Party => {
    const { of: who, party: as } = oneOf(random, officers);
    return party(key, who, 'person', written(nameOf(as), people, 3));
  };
  const again = (key: string, as: Party): Party =>
    party(key, of(as), as.kind, written(nameOf(as), as.kind === 'person' ? people : bodies, 2));
  const isKnownByName = rareAmong(officers);
  const trueName = new Map(officers.map((each) => [each.of, nameOf(each.party)]));
  /** Somebody as a company registers them: as people write, but with forenames in full. */
  const director = (key: string, as: Party, inFull: string): Party => {
    const made = again(key, as);
    return isInFull(made) ? made : { ...made, names: [inFull] };
  };
  const nobody = (key: string): Party => party(key, key, 'person', `Zz ${key}`);
  const declaration = (
    contract: ContractFact,
    key: string,
    over: Pick<DeclarationFact, 'declarant' | 'body' | 'conflict'> & Partial<DeclarationFact>,
  ): DeclarationFact => ({
    ...{ kind: 'declaration', key, in: place('procurement', key) },
    on: contract.awardedOn && addDays(contract.awardedOn, -below(random, 90)),
    ...{ side: 'bidder', withWhom: [], title: '', reference: contract.reference, what: '' },
    ...over,
  });
  type OwnInterest = {
    readonly interest: InterestFact;
    readonly contract: ContractFact;
    readonly owner: Party;
  };
  return {
    owned: (contract: ContractFact): ContractFact => ({
      ...contract,
      owners: Array.from({ length: 1 + below(random, 3) }, (_each, at) =>
        officer(`co${contract.key}-${String(at)}`),
      ),
    }),
    /** Whoever was awarded half of them bid for it, among others. */
    bidsFor: (contract: ContractFact, suppliers: readonly SupplierFact[]): readonly BidFact[] =>
      below(random, 2) === 0
        ? []
        : [contract.supplier, oneOf(random, suppliers).body, oneOf(random, suppliers).body].map(
            (as, at) => {
              const key = `b${contract.key}-${String(at)}`;
              return {
                ...{ kind: 'bid', key, in: place('procurement', key), people: [], worth: '' },
                bidder: again(`bb${key}`, as),
                ...{ on: contract.awardedOn, title: contract.title, reference: contract.reference },
                isAwarded: at === 0,
              } satisfies BidFact;
            },
          ),
    /** One supplier in ten names a director; one of those in four is an associate whose surname few others bear: a register gives nothing but the name. */
    directed: ({ suppliers, associates }: Facts): readonly SupplierFact[] => {
      const told = associates.map(({ associate }) => ({ of: of(associate), party: associate }));
      const isRare = rareAmong(told);
      const rare = told.filter((each) => isRare(each.of) && isInFull(each.party));
      return suppliers.map((supplier, at) => {
        if (below(random, 10) > 0) return supplier;
        const key = `sp${String(at)}`;
        const isAssociate = below(random, 4) === 0 && rare.length > 0;
        if (!isAssociate) return { ...supplier, people: [nobody(key)] };
        const { party: associate } = oneOf(random, rare);
        return { ...supplier, people: [director(key, associate, nameOf(associate))] };
      });
    },
    /** In one contract of twenty whoever decided on it directs the supplier, if few bear the surname. */
    directedByOwners: (
      suppliers: readonly SupplierFact[],
      contracts: readonly ContractFact[],
    ): readonly SupplierFact[] => {
      const ownerOf = new Map(
        contracts.flatMap(({ supplier, owners }) =>
          owners[0] && isKnownByName(of(owners[0])) && below(random, 20) === 0
            ? [[of(supplier), owners[0]] as const]
            : [],
        ),
      );
      return suppliers.map((supplier) => {
        const owner = ownerOf.get(of(supplier.body));
        const name = owner && (trueName.get(of(owner)) ?? nameOf(owner));
        return owner && name !== undefined
          ? {
              ...supplier,
              people: [...supplier.people, director(`so${supplier.key}`, owner, name)],
            }
          : supplier;
      });
    },
    /** In one contract of thirty somebody who decided has an interest in a bidder. */
    interestsOfOwners: (
      contracts: readonly ContractFact[],
      bids: readonly BidFact[],
    ): readonly OwnInterest[] => {
      const bidsOf = manyBy(bids, ({ reference }) => reference);
      return contracts.flatMap((contract) => {
        const [owner] = contract.owners;
        if (!owner || below(random, 30) > 0) return [];
        const bid = bidsOf.get(contract.reference)?.[below(random, 3)];
        const key = `io${contract.key}`;
        return [
          {
            ...{ contract, owner },
            interest: {
              ...{ kind: 'interest', key, in: place('interests', key), partners: [], what: '' },
              holder: again(`ioh${key}`, owner),
              body: again(`iob${key}`, bid?.bidder ?? contract.supplier),
              ...{ standing: 'approved', decidedOn: undefined, endedOn: undefined },
              family: undefined,
            },
          },
        ];
      });
    },
    /** Bidders declare: who was awarded it, and who was not; a conflict, or none; one in three without the reference. */
    declaredByBidder:
      (bids: readonly BidFact[]) =>
      (contract: ContractFact): readonly DeclarationFact[] => {
        if (below(random, 10) > 0) return [];
        const key = `db${contract.key}`;
        const bidder = oneOf(random, bids).bidder;
        const isWinner = below(random, 2) === 0;
        return [
          declaration(contract, key, {
            declarant: nobody(`dbd${key}`),
            body: again(`dbb${key}`, isWinner ? contract.supplier : bidder),
            conflict: below(random, 3) === 0 ? 'none' : 'conflict',
            reference: below(random, 3) === 0 ? '' : contract.reference,
          }),
        ];
      },
    /** Those of the force declare without saying with which body: whoever decided, or another. */
    declaredByOwner: (contract: ContractFact): readonly DeclarationFact[] => {
      const [owner] = contract.owners;
      if (!owner || below(random, 20) > 0) return [];
      const key = `do${contract.key}`;
      const declarant = below(random, 2) === 0 ? again(`dod${key}`, owner) : officer(`dod${key}`);
      return [
        declaration(contract, key, {
          ...{ declarant, body: undefined, side: 'force', conflict: 'conflict' },
        }),
      ];
    },
    /** Every second of those who have an interest in a bidder declared it. */
    declaredInterest: ({ contract, owner, interest }: OwnInterest): readonly DeclarationFact[] => {
      const key = `di${contract.key}`;
      if (below(random, 2) === 0) return [];
      return [
        declaration(contract, key, {
          ...{ declarant: again(`did${key}`, owner), side: 'force', conflict: 'conflict' },
          body: interest.body && again(`dib${key}`, interest.body),
        }),
      ];
    },
  };
}
