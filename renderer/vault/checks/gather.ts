import type { Mention } from '../../../shared/domain/mention.ts';
import type { EntrySlice } from '../../../shared/domain/register-entry/slice.ts';
import type { RegisterName } from '../../../shared/domain/register-names.ts';
import type { RegistersState } from '../../../shared/domain/registers-state.ts';
import { pairKey } from '../../../shared/domain/sameness/standing.ts';
import type { ById } from '../../../shared/kit/by-id.ts';
import { recordedActs } from '../calls/acts-of.ts';
import type { Steps } from '../matching/steps.ts';
import type { Opened } from '../opened.ts';
import { clustersOf } from '../people/clusters.ts';
import { wholeInTurns } from '../people/in-turns.ts';
import { whoIsWho, type WhoIsWho } from '../people/who-is-who.ts';
import type { Clock } from '../ports.ts';
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

/** Reads the facts, a part of a register at a time. */
export async function gather(
  opened: Opened,
  { elapsedMs }: Pick<Clock, 'elapsedMs'>,
): Promise<Gathered> {
  const basis = await basisOf(opened);
  const { gift } = await stateOf(opened, 'gifts');
  const { supplier, contract, bid, declaration } = await stateOf(opened, 'procurement');
  const { diary } = await stateOf(opened, 'diaries');
  const { expense } = await stateOf(opened, 'expenses');
  const { interest } = await stateOf(opened, 'interests');
  const who = await whoIsWho(opened);
  const facts = await wholeInTurns(
    (function* (): Steps<Facts> {
      return {
        offers: yield* byBucket(gift.gifts, (gifts) => factsOfGifts({ ...gift, gifts })),
        suppliers: yield* ofEntries(supplier, factsOfSuppliers),
        contracts: yield* ofEntries(contract, factsOfContracts),
        bids: yield* ofEntries(bid, factsOfBids),
        declarations: yield* ofEntries(declaration, factsOfDeclarations),
        diary: yield* ofEntries(diary, factsOfDiaries),
        expenses: yield* ofEntries(expense, factsOfExpenses),
        interests: yield* byBucket(interest.interests, (interests) =>
          factsOfInterests({ ...interest, interests }),
        ),
        associates: yield* factsOfCases(who.told),
      };
    })(),
    { elapsedMs },
  );
  return {
    facts,
    basis,
    ofAll: samenessOf(who, () => true),
    ofRegisters: samenessOf(who, (mention) => mention.in.kind === 'register'),
  };
}

/** A register keeps its things in buckets: the facts of one are made in one step. */
function* byBucket<Thing, Fact>(
  { buckets }: ById<Thing>,
  factsOf: (some: ById<Thing>) => readonly Fact[],
): Steps<readonly Fact[]> {
  const all: Fact[] = [];
  for (const bucket of buckets) {
    for (const fact of factsOf({ buckets: [bucket] })) all.push(fact);
    yield;
  }
  return all;
}

const ofEntries = <Fields, Slice extends EntrySlice<Fields>, Fact>(
  slice: Slice & EntrySlice<Fields>,
  factsOf: (slice: Slice) => readonly Fact[],
): Steps<readonly Fact[]> => byBucket(slice.entries, (entries) => factsOf({ ...slice, entries }));

/** Decisions on mentions that count. Only what was decided on is looked at: the mentions are many, the decisions few. */
function samenessOf(
  { mentions, decided }: Pick<WhoIsWho, 'mentions' | 'decided'>,
  counts: (mention: Mention) => boolean,
): Sameness {
  const countingOf = (key: Mention['key']): readonly Mention[] =>
    [mentions.get(key)].filter((mention) => mention !== undefined).filter(counts);
  const ours = new Map(
    [...decided].filter(([, { pair }]) => pair.every((key) => countingOf(key).length > 0)),
  );
  const touched = new Set([...ours.values()].flatMap(({ pair }) => pair));
  const known = new Map([...touched].flatMap((key) => countingOf(key).map((each) => [key, each])));
  const clusters = clustersOf(known, ours);
  return {
    clusterOf: clusters.clusterOf,
    isDifferent: (one, other) => ours.get(pairKey(one, other))?.sameness === 'different',
    isTouched: (key) => touched.has(key),
  };
}
