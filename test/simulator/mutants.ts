import { insertAct } from '../../renderer/vault/fold/stored-act.ts';
import { acceptFrames, emptyChain } from '../../renderer/vault/ledger/chains.ts';
import { chainsOf, type SymbolLink } from './chains-under-test.ts';
import { realParts } from './parts.ts';
import { nameOf } from './share-tree.ts';
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

/** Whatever its signature says. */
const believesAnybody: Accept = (state, arrived, rules) =>
  acceptFrames(state, arrived, { ...rules, verify: () => true });

export const mutants: readonly Mutant[] = [
  { bug: 'accepts a gap', within: 60, breaks: 'I4', parts: withChains(acceptsGap) },
  { bug: 'drops the second of a fork', within: 400, breaks: 'I5', parts: withChains(dropsFork) },
  { bug: 'forgets what waits', within: 200, breaks: 'I8', parts: withChains(forgetsWaiting) },
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
