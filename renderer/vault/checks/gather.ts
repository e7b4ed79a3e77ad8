import type { Told } from '../../../shared/domain/mention.ts';
import type { RegisterName } from '../../../shared/domain/register-names.ts';
import type { RegistersState } from '../../../shared/domain/registers-state.ts';
import { pairKey, type DecidedPair } from '../../../shared/domain/sameness/standing.ts';
import { recordedActs } from '../calls/acts-of.ts';
import { letOthers } from '../ingest/slices.ts';
import type { Opened } from '../opened.ts';
import { clustersOf } from '../people/clusters.ts';
import { whoIsWho } from '../people/who-is-who.ts';
import { registerAtHand } from '../registers/at-hand.ts';
import type { Facts } from './facts.ts';
import { factsOfCases } from './facts-of-cases.ts';
import { factsOfDiaries } from './facts-of-diaries.ts';
import { factsOfExpenses } from './facts-of-expenses.ts';
import { factsOfGifts } from './facts-of-gifts.ts';
import { factsOfInterests } from './facts-of-interests.ts';
import {
  factsOfBids,
  factsOfContracts,
  factsOfDeclarations,
  factsOfSuppliers,
} from './facts-of-procurement.ts';
import type { Sameness } from './pairs.ts';

/** What the checks are run over, as this member may see it. */
export type Gathered = {
  readonly facts: Facts;
  /** For checks between registers: only decisions on what registers tell, the same for everybody. */
  readonly ofRegisters: Sameness;
  /** For checks that name cases: decisions on what this member may see. */
  readonly ofAll: Sameness;
  /** What it was made of: while these are the same, so is what would be found. */
  readonly basis: readonly object[];
};

/** The registers that are compared. */
const compared = ['gifts', 'procurement', 'diaries', 'expenses', 'interests'] as const;

const stateOf = async (opened: Opened, name: RegisterName): Promise<RegistersState> =>
  (await registerAtHand(opened, opened.registers.streamOf(name), recordedActs)).state;

/** What the facts would be made of now, without making them. */
export async function basisOf(opened: Opened): Promise<readonly object[]> {
  const states: object[] = [];
  for (const name of compared) states.push(await stateOf(opened, name));
  const { told, decided } = await whoIsWho(opened);
  const { check } = await stateOf(opened, 'checks');
  return [...states, told, decided, check.settings];
}

/** Reads the facts, a register at a time. */
export async function gather(opened: Opened): Promise<Gathered> {
  const basis = await basisOf(opened);
  const { gift } = await stateOf(opened, 'gifts');
  const { supplier, contract, bid, declaration } = await stateOf(opened, 'procurement');
  const { diary } = await stateOf(opened, 'diaries');
  const { expense } = await stateOf(opened, 'expenses');
  const { interest } = await stateOf(opened, 'interests');
  const { told, decided } = await whoIsWho(opened);
  const turn = async <T>(made: T): Promise<T> => {
    await letOthers();
    return made;
  };
  const facts: Facts = {
    offers: await turn(factsOfGifts(gift)),
    suppliers: await turn(factsOfSuppliers(supplier)),
    contracts: await turn(factsOfContracts(contract)),
    bids: await turn(factsOfBids(bid)),
    declarations: await turn(factsOfDeclarations(declaration)),
    diary: await turn(factsOfDiaries(diary)),
    expenses: await turn(factsOfExpenses(expense)),
    interests: await turn(factsOfInterests(interest)),
    associates: await turn(factsOfCases(told)),
  };
  const mentions = told.mentions.filter((mention) => mention.in.kind === 'register');
  return {
    facts,
    basis,
    ofAll: samenessOf(told, decided),
    ofRegisters: samenessOf({ mentions, ties: [] }, decided),
  };
}

function samenessOf(told: Told, decided: ReadonlyMap<string, DecidedPair>): Sameness {
  const known = new Map(told.mentions.map((mention) => [mention.key, mention]));
  const ours = new Map([...decided].filter(([, { pair }]) => pair.every((key) => known.has(key))));
  const touched = new Set([...ours.values()].flatMap(({ pair }) => pair));
  const clusters = clustersOf(known, ours);
  return {
    clusterOf: clusters.clusterOf,
    isDifferent: (one, other) => ours.get(pairKey(one, other))?.sameness === 'different',
    isTouched: (key) => touched.has(key),
  };
}
