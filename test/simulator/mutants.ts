import { insertAct } from '../../renderer/vault/fold/stored-act.ts';
import { standingActs } from '../../renderer/vault/model/standing.ts';
import type { Charter } from '../../renderer/vault/membership/charter.ts';
import { emptyChain, isInHole } from '../../renderer/vault/ledger/chain-state.ts';
import { acceptFrames } from '../../renderer/vault/ledger/chains.ts';
import { chainsOf, type SymbolLink } from './chains-under-test.ts';
import { realParts } from './parts.ts';
import { nameOf } from './share-tree.ts';
import type { Step } from './steps.ts';
import { realCards } from './stub-cards.ts';
import { realAccess, type AccessParts } from './stub-access.ts';
import type { WorkDisk } from './work-disk.ts';
import type { Parts } from './workstation.ts';

/** @file Deliberate bugs. A simulator that does not find them within so many schedules finds nothing. */

export type Mutant = {
  readonly bug: string;
  /** The most schedules it may take, from the first of seed 1. */
  readonly within: number;
  /** The promise that the first schedule to find it sees broken. */
  readonly breaks: string;
  readonly parts: Parts;
  /** For what chance seldom brings about: the steps that do. */
  readonly steps?: readonly Step[];
};

type Accept = typeof acceptFrames<SymbolLink>;
const withChains = (accept: Accept): Parts => ({
  ...realParts,
  chains: (place) => chainsOf(place, accept),
});

/** A gap is stepped over: what is behind it stands, though the frame before it was never seen. */
const acceptsGap: Accept = (state, arrived, rules) => {
  const first = [...arrived].sort((a, b) => a.number - b.number)[0];
  const isGap = first !== undefined && first.number > state.tip.nextNumber;
  const from = isGap
    ? { ...emptyChain, tip: { nextNumber: first.number, hash: first.previous } }
    : state;
  return acceptFrames(from, arrived, rules);
};

/** Of two frames of one number the second is dropped, and nobody hears of it. */
const dropsFork: Accept = (state, arrived, rules) => {
  const taken = acceptFrames(state, arrived, rules);
  const branches = new Set(taken.state.branches.map(({ hash }) => hash));
  return {
    ...taken,
    accepted: taken.accepted.filter(({ hash }) => !branches.has(hash)),
    state: { ...taken.state, branches: [], forkedAt: undefined },
  };
};

/** What cannot be placed yet is thrown away in place of waiting. */
const forgetsWaiting: Accept = (state, arrived, rules) => {
  const taken = acceptFrames(state, arrived, rules);
  return { ...taken, state: { ...taken.state, waiting: [] } };
};

/** Acts that come back into a gap are left where they are. */
const leavesGaps: Accept = (state, arrived, rules) =>
  acceptFrames(
    state,
    arrived.filter(({ number }) => !isInHole(state, number)),
    rules,
  );

/** A workstation that lost acts goes on behind them, and tells nobody. */
const saysNothingOfLostActs: Parts['chains'] = (place) => {
  const reader = chainsOf(place);
  const untold = () =>
    new Map([...reader.states()].map(([device, state]) => [device, { ...state, lost: [] }]));
  return { ...reader, states: untold };
};

/** What somebody forged is thrown away, and nobody hears of it. */
const saysNothingOfForgeries: Parts['chains'] = (place) => {
  const reader = chainsOf(place);
  return { ...reader, alarms: () => reader.alarms().filter(({ kind }) => kind !== 'forged') };
};

/** Whatever its signature says. */
const believesAnybody: Accept = (state, arrived, rules) =>
  acceptFrames(state, arrived, { ...rules, verify: () => true });

/** Whoever was handed a key once gets the next. */
const handsToFormer: AccessParts['recipientsOf'] = (state) => [
  ...new Set([
    ...(state.case.openedBy ? [state.case.openedBy.device] : []),
    ...state.access.handed.flatMap(({ devices }) => devices),
  ]),
];

/** As if nobody had left. */
const takesLateWork: Parts['standing'] = (judge, acts) => {
  const charter = judge.membership.charter();
  const devices = charter.devices.map(({ cutOff: _, ...device }) => device);
  const membership = { ...judge.membership, charter: () => ({ ...charter, devices }) };
  return standingActs({ ...judge, membership }, acts);
};

/** Blocks on one parent that nobody settled: what they add is added. */
const addsBoth = (charter: Charter): Charter => ({
  ...charter,
  custodians: [
    ...charter.custodians,
    ...charter.disputed.flatMap(({ blocks }) =>
      blocks.flatMap(({ acts }) =>
        acts.flatMap((act) => (act.act === 'custodian.added' ? [act.member] : [])),
      ),
    ),
  ],
});

/** Two custodians each propose somebody, and each signs the other's before they hear that theirs stands. */
const twoOnOneParent: readonly Step[] = [
  { do: 'add-custodian', device: 0, whom: 2 },
  { do: 'add-custodian', device: 1, whom: 3 },
  { do: 'sync', device: 0, share: 0 },
  { do: 'sync', device: 1, share: 0 },
  { do: 'sync', device: 0, share: 0 },
  { do: 'sign', device: 0 },
  { do: 'sign', device: 1 },
];

/** A case of the first, about the second, who holds three cards that count. */
const cardsForACase: readonly Step[] = [
  { do: 'open-case', device: 0 },
  { do: 'make-cards', device: 0 },
  { do: 'sync', device: 0, share: 0 },
  { do: 'sync', device: 1, share: 0 },
  { do: 'sign', device: 1 },
  { do: 'sync', device: 1, share: 0 },
  { do: 'sync', device: 0, share: 0 },
  { do: 'sync', device: 0, share: 0 },
  { do: 'sync', device: 1, share: 0 },
];
const open: Step = { do: 'open-cards', device: 1, cards: [1, 2, 3], whose: 'every' };
/** The disk refuses to say that the recovery is opened. */
const openedUnsaid: readonly Step[] = [
  ...cardsForACase,
  { do: 'disk-full', device: 1, writes: 1 },
  open,
];
const openedByTheSubject: readonly Step[] = [
  ...cardsForACase.slice(0, 1),
  { do: 'name-colleague', device: 0, case: 0, whom: 1, as: 'subject' },
  ...cardsForACase.slice(1),
  open,
];

/** The share spoils what the first wrote after the second has read it: the third has only the word of the second for it. */
const seenByOneOnly: readonly Step[] = [
  { do: 'open-case', device: 0 },
  { do: 'sync', device: 0, share: 0 },
  { do: 'sync', device: 1, share: 0 },
  { do: 'open-case', device: 1 },
  { do: 'sync', device: 1, share: 0 },
  { do: 'share', device: 0, share: 0, trouble: 'flip', file: 1, at: 40 },
  { do: 'sync', device: 2, share: 0 },
];

export const mutants: readonly Mutant[] = [
  { bug: 'accepts a gap', within: 200, breaks: 'I4', parts: withChains(acceptsGap) },
  { bug: 'drops the second of a fork', within: 400, breaks: 'I5', parts: withChains(dropsFork) },
  { bug: 'forgets what waits', within: 200, breaks: 'I8', parts: withChains(forgetsWaiting) },
  {
    bug: 'takes nothing in that comes back into a gap',
    within: 400,
    breaks: 'I8',
    parts: withChains(leavesGaps),
  },
  {
    bug: 'does not say that acts were lost',
    within: 200,
    breaks: 'I5',
    parts: { ...realParts, chains: saysNothingOfLostActs },
  },
  {
    bug: 'does not say that somebody forged a frame',
    within: 400,
    breaks: 'I5',
    parts: { ...realParts, chains: saysNothingOfForgeries },
  },
  {
    bug: 'does not say that a share was put back',
    within: 200,
    breaks: 'I5',
    parts: { ...realParts, rounds: (rounds) => ({ ...rounds, toldPutBack: () => new Set() }) },
  },
  {
    bug: 'says of every share that it was put back',
    within: 60,
    breaks: 'I4',
    parts: { ...realParts, rounds: (rounds) => ({ ...rounds, toldPutBack: () => new Set([0]) }) },
  },
  {
    bug: 'hands the keys of a case to no further workstation of a member',
    within: 200,
    breaks: 'I8',
    parts: { ...realParts, access: { ...realAccess, keysOwed: () => [] } },
  },
  { bug: 'believes any signature', within: 400, breaks: 'I4', parts: withChains(believesAnybody) },
  {
    bug: 'folds in the order of arrival',
    within: 60,
    breaks: 'I2',
    parts: {
      ...realParts,
      insert: (acts, added) =>
        acts.some((act) => act.act.id === added.act.id) ? acts : [...acts, added],
    },
  },
  {
    bug: 'loses the oldest act when a case grows long',
    within: 60,
    breaks: 'I8',
    parts: { ...realParts, insert: (acts, added) => insertAct(acts, added).slice(-12) },
  },
  {
    bug: 'deletes what the share lacks',
    within: 60,
    breaks: 'I7',
    parts: { ...realParts, afterRound: deleteWhatTheShareLacks },
  },
  {
    bug: 'hands the new key of a case to whom the case was taken from',
    within: 400,
    breaks: 'I6',
    parts: { ...realParts, access: { ...realAccess, recipientsOf: handsToFormer } },
  },
  {
    bug: 'makes no new key when somebody leaves',
    within: 400,
    breaks: 'I6',
    parts: { ...realParts, access: { ...realAccess, isNewKeyOwed: () => false } },
  },
  {
    bug: 'takes in late work that nobody accepted',
    within: 1000,
    breaks: 'I5',
    parts: { ...realParts, standing: takesLateWork },
  },
  {
    bug: 'opens the recovery before the record tells of it',
    within: 1,
    breaks: 'I6',
    parts: { ...realParts, cards: { ...realCards, tellsFirst: false } },
    steps: openedUnsaid,
  },
  {
    bug: 'gives a case by cards to who it is about',
    within: 1,
    breaks: 'I6',
    parts: { ...realParts, cards: { ...realCards, mayRecover: () => true } },
    steps: openedByTheSubject,
  },
  {
    bug: 'seals nothing to the recovery cards',
    within: 400,
    breaks: 'I8',
    parts: { ...realParts, cards: { ...realCards, sealKeys: async () => undefined } },
  },
  {
    bug: 'lets in whom two blocks on one parent add',
    within: 1,
    breaks: 'I6',
    parts: { ...realParts, charter: addsBoth },
    steps: twoOnOneParent,
  },
  {
    bug: 'does not hear what a colleague has seen',
    within: 1,
    breaks: 'I5',
    parts: { ...realParts, hearTips: () => new Map() },
    steps: seenByOneOnly,
  },
  {
    bug: 'says saved before the disk has it',
    within: 400,
    breaks: 'I1',
    parts: {
      ...realParts,
      append: (replica, records) => {
        void replica.append(records).catch(() => undefined);
        return Promise.resolve({ name: '', endBytes: 0 });
      },
    },
  },
];

async function deleteWhatTheShareLacks(
  { disk, files }: WorkDisk,
  onShare: ReadonlyMap<string, unknown>,
): Promise<void> {
  const there = new Set([...onShare.keys()].map(nameOf));
  for (const path of files().keys())
    if (path.endsWith('.seg') && !there.has(nameOf(path))) await disk.remove(path);
}
