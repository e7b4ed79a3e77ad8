import type { Schedule, Step } from './steps.ts';
import type { Changed } from './work-disk.ts';

/** @file The operations that a workstation may die over at any change of its disk or of a share, each with what goes before it. */

export type Script = {
  readonly name: string;
  readonly before: readonly Step[];
  /** By the workstation that dies over it. */
  readonly operation: Step & { readonly device: number };
};

const open: Step = { do: 'open-case', device: 0 };
const give = (to: number): Step => ({ do: 'grant', device: 0, case: 0, to });
const sync = (device: number): Step & { readonly device: number } => ({
  do: 'sync',
  device,
  share: 0,
});
const write = (device: number, what: 'set' | 'log' = 'set') =>
  ({ do: 'write', device, case: 0, what }) as const;
const everybody: readonly Step[] = [0, 1, 2, 0, 1, 2].map(sync);
const shared: readonly Step[] = [open, give(1), give(2), write(0), ...everybody];

/** Cards that two signed for, and a case that only the third workstation has. */
const cards: readonly Step[] = [
  { do: 'make-cards', device: 0 },
  ...everybody,
  { do: 'sign', device: 1 },
  ...everybody,
  { do: 'open-case', device: 2 },
  { do: 'write', device: 2, case: 0, what: 'set' },
  sync(2),
  ...everybody,
];

/** Two custodians removed each other, and each recorded something before they heard of it. */
const apart: readonly Step[] = [
  { do: 'remove-member', device: 0, whom: 1 },
  { do: 'remove-member', device: 1, whom: 0 },
  write(0),
  write(1),
  ...everybody,
];
const settling: Step & { readonly device: number } = { do: 'settle', device: 0, stands: 'none' };

export const scripts: readonly Script[] = [
  { name: 'save, the first of a journal', before: shared, operation: write(0, 'log') },
  { name: 'save', before: [...shared, write(0)], operation: write(0, 'log') },
  { name: 'open a case', before: shared, operation: { do: 'open-case', device: 0 } },
  { name: 'give', before: [open, write(0)], operation: { do: 'grant', device: 0, case: 0, to: 1 } },
  { name: 'take away', before: shared, operation: { do: 'revoke', device: 0, case: 0, to: 1 } },
  { name: 'step back', before: shared, operation: { do: 'revoke', device: 1, case: 0, to: 1 } },
  {
    name: 'a new key before the next act',
    before: [...shared, { do: 'remove-member', device: 0, whom: 1 }],
    operation: write(0),
  },
  {
    name: 'remove a member',
    before: shared,
    operation: { do: 'remove-member', device: 0, whom: 2 },
  },
  {
    name: 'propose a custodian',
    before: shared,
    operation: { do: 'add-custodian', device: 0, whom: 2 },
  },
  {
    name: 'sign what a colleague proposed',
    before: [...shared, { do: 'add-custodian', device: 0, whom: 2 }, ...everybody],
    operation: { do: 'sign', device: 1 },
  },
  {
    name: 'settle that custodians removed each other',
    before: [...shared, ...apart],
    operation: settling,
  },
  {
    name: 'sign that it is settled',
    before: [...shared, ...apart, settling, ...everybody],
    operation: { do: 'sign', device: 1 },
  },
  {
    name: 'say, as a third custodian, which of two removals holds',
    before: [
      ...shared,
      { do: 'add-custodian', device: 0, whom: 2 },
      ...everybody,
      { do: 'sign', device: 1 },
      ...everybody,
      ...apart,
      write(2),
    ],
    operation: { do: 'overrule', device: 2 },
  },
  {
    name: 'take in late work',
    before: [
      ...shared,
      { do: 'remove-member', device: 0, whom: 2 },
      write(2),
      sync(2),
      ...everybody,
    ],
    operation: { do: 'accept-late', device: 1 },
  },
  {
    name: 'make recovery cards',
    before: shared,
    operation: { do: 'make-cards', device: 0 },
  },
  {
    name: 'open a case with three cards',
    before: cards,
    operation: { do: 'open-cards', device: 0, cards: [1, 3, 5], whose: 'every' },
  },
  {
    name: 'choose between two values',
    before: [...shared, write(0), write(1), ...everybody],
    operation: write(0),
  },
  { name: 'a round out', before: [...shared, write(0), write(0, 'log')], operation: sync(0) },
  {
    name: 'a round in: acts, keys and a removal',
    before: [
      open,
      give(1),
      write(0),
      { do: 'remove-member', device: 0, whom: 2 },
      write(0),
      sync(0),
    ],
    operation: sync(1),
  },
  {
    name: 'a save after a journal failed',
    before: [...shared, write(0), { do: 'disk-full', device: 0, writes: 1 }, write(0)],
    operation: write(0, 'log'),
  },
  {
    name: 'a disk put back to an earlier day, and its first round',
    before: [
      open,
      give(1),
      { do: 'back-up', device: 0 },
      write(0),
      sync(0),
      sync(1),
      { do: 'restore', device: 0 },
    ],
    operation: sync(0),
  },
];

/** One death over an operation. */
export type Death = { readonly script: Script; readonly schedule: Schedule };

const moments = ['before', 'inside', 'after'] as const;
const kept = [0, 50, 100] as const;

export const scheduleOf = ({ before, operation }: Script): Schedule => ({
  ...{ seed: 7, devices: 3, shares: 1, foldsCase: false },
  steps: [...before, operation],
});

/** Every death over an operation that changes its disk, or a share, so many times. */
export const deathsOver = (script: Script, changes: number, on: Changed): readonly Death[] =>
  Array.from({ length: changes }, (_, nth) => nth + 1).flatMap((atWrite) =>
    moments.flatMap((moment) =>
      kept.map((keepPercent): Death => {
        const { before, operation } = script;
        const crash = { do: 'crash' as const, device: operation.device };
        const steps = [...before, { ...crash, on, atWrite, moment, keepPercent }, operation];
        return { script, schedule: { ...scheduleOf(script), steps } };
      }),
    ),
  );
