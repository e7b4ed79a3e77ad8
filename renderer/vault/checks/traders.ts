import { organisationName, organisationNumber } from '../matching/organisation-name.ts';
import { forEachInSteps, type Steps } from '../matching/steps.ts';
import type { BidFact, ContractFact, Facts, Party, SupplierFact } from './facts.ts';

/** A body that supplies the force: the record that stands for it, and its contracts. */
export type Trader = {
  readonly body: Party;
  /** The natural persons behind it, as far as the register names them. */
  readonly people: readonly Party[];
  readonly fact: SupplierFact | ContractFact;
  readonly contracts: readonly ContractFact[];
};

/** Bodies that supply the force, by the key of the party that stands for each: the suppliers, and those that only contracts name. A contract
 *  belongs to the supplier of its number, else to that of its very name. */
export function* tradersOf({
  suppliers,
  contracts,
}: Pick<Facts, 'suppliers' | 'contracts'>): Steps<ReadonlyMap<string, Trader>> {
  const traders = new Map<string, Trader & { readonly contracts: ContractFact[] }>();
  const known = new Map<string, string>();
  const learn = (body: Party, key: string): void => {
    for (const sign of signsOf(body)) if (!known.has(sign)) known.set(sign, key);
  };
  yield* forEachInSteps(suppliers, (fact) => {
    const { body, people } = fact;
    traders.set(body.key, { body, people, fact, contracts: [] });
    learn(fact.body, fact.body.key);
  });
  yield* forEachInSteps(contracts, (fact) => {
    const sign = signsOf(fact.supplier).find((each) => known.has(each));
    const trader = traders.get(known.get(sign ?? '') ?? '');
    if (trader && !hasAnotherNumber(trader.body, fact.supplier)) trader.contracts.push(fact);
    else {
      const { supplier: body, people } = fact;
      traders.set(body.key, { body, people, fact, contracts: [fact] });
      learn(fact.supplier, fact.supplier.key);
    }
  });
  return traders;
}

/** Bids of bodies that neither the list of suppliers nor a contract names by their number or very name: what is known of them is that they bid. */
export function* bidsOfOthers(
  { bids }: Pick<Facts, 'bids'>,
  traders: ReadonlyMap<string, Trader>,
): Steps<readonly BidFact[]> {
  const known = new Map<string, Party>();
  yield* forEachInSteps([...traders.values()], ({ body, contracts }) => {
    for (const party of [body, ...contracts.map(({ supplier }) => supplier)])
      for (const sign of signsOf(party)) known.set(sign, party);
  });
  const others: BidFact[] = [];
  yield* forEachInSteps(bids, (bid) => {
    const [trader] = signsOf(bid.bidder).flatMap((sign) => known.get(sign) ?? []);
    if (!trader || hasAnotherNumber(trader, bid.bidder)) others.push(bid);
  });
  return others;
}

const signsOf = ({ number, names }: Party): readonly string[] => [
  ...(number === '' ? [] : [`number ${organisationNumber(number)}`]),
  ...names.map((name) => `name ${organisationName(name).key}`),
];

const hasAnotherNumber = (one: Party, other: Party): boolean =>
  one.number !== '' &&
  other.number !== '' &&
  organisationNumber(one.number) !== organisationNumber(other.number);
