import { createChance, type Chance } from './chance.ts';
import type { Forgery, Leaves, Schedule, ShareTrouble, Step, Writing } from './steps.ts';

/** @file Invents schedules from a seed. What kind of trouble comes is drawn once for a schedule, so that many are honest and none is
 *  only noise. */

export const tempers = ['honest', 'rough', 'hostile', 'people'] as const;
export type Temper = (typeof tempers)[number];

export function inventSchedule(seed: number, chance: Chance): Schedule & { temper: Temper } {
  const temper = chance.oneOf(tempers);
  const devices = 2 + chance.below(3);
  const length = 12 + chance.below(36);
  const shares = 1 + (chance.inHundred(20) ? 1 : 0);
  const steps: Step[] = [{ do: 'open-case', device: 0 }];
  for (let to = 1; to < devices; to += 1)
    if (chance.inHundred(80)) steps.push({ do: 'grant', device: 0, case: 0, to });
  while (steps.length < length) steps.push(inventStep(chance, temper, devices));
  const foldsCase = chance.inHundred(10);
  if (temper === 'people' && seed % 2 === 0) withCards(createChance(seed ^ 0xca5d), steps, devices);
  if (temper === 'hostile' && seed % 2 === 0)
    withLostEnds(createChance(seed ^ 0x105e2d), steps, devices);
  if (temper === 'people' && seed % 3 === 0)
    withDispute(createChance(seed ^ 0x5e771e), steps, devices);
  const apart = createChance(seed ^ 0x5a4e);
  const nature = natureOf(apart, devices);
  const told = steps.map((step) => elsewhere(apart, step));
  return { seed, devices, shares, foldsCase, ...nature, steps: told, temper };
}

function inventStep(chance: Chance, temper: Temper, devices: number): Step {
  // One more than there are: a clone, where one was made.
  const device = chance.below(devices + (temper === 'hostile' ? 1 : 0));
  const drawn = chance.below(100);
  if (drawn < 3) return { do: 'open-case', device };
  if (drawn < 6) return { do: 'grant', device, case: chance.below(4), to: chance.below(devices) };
  if (drawn < 38)
    return { do: 'write', device, case: chance.below(4), what: chance.oneOf(writings) };
  if (drawn < 62) return { do: 'sync', device, share: shareOf(chance) };
  if (drawn < 66)
    return { do: 'sync-together', share: 0, devices: [device, chance.below(devices)] };
  if (drawn < 70) return { do: 'wait', ms: chance.oneOf([1000, 20_000, 60_000, 900_000]) };
  if (temper === 'honest') return { do: 'sync', device, share: 0 };
  if (temper === 'people' && drawn < 86) return betweenPeople(chance, device, devices);
  return temper === 'hostile' && drawn < 84 ? hostile(chance, device) : rough(chance, device);
}

/** What a share, or the unit, is by its nature; drawn apart, so that what else a seed brings stays the same. */
function natureOf(
  chance: Chance,
  devices: number,
): Pick<Schedule, 'cannotSync' | 'listsBackwards' | 'twin'> {
  return {
    cannotSync: chance.inHundred(10),
    listsBackwards: chance.inHundred(10),
    twin: devices > 2 && chance.inHundred(20),
  };
}

/** Half of the shares that vanish do so at whatever is asked of them: a list, a read, a rename. And of the workstations that die over
 *  a change every third does so over one of a share. */
function elsewhere(chance: Chance, step: Step): Step {
  if (step.do === 'crash' && chance.inHundred(33)) return { ...step, on: 'share' };
  return step.do === 'share' && step.trouble === 'vanish' && chance.inHundred(50)
    ? { ...step, trouble: 'vanish-asked', times: 1 + chance.below(40) }
    : step;
}

/** Cards are made early and signed by the other custodian as a rule; later somebody brings three of them together, or too few. */
function withCards(chance: Chance, steps: Step[], devices: number): void {
  const share = 0;
  const making: Step[] = [
    { do: 'make-cards', device: 0 },
    { do: 'sync', device: 0, share },
    { do: 'sync', device: 1, share },
    { do: 'sign', device: 1 },
    { do: 'sync', device: 1, share },
    { do: 'sync', device: 0, share },
  ];
  steps.splice(1 + chance.below(6), 0, ...making.slice(0, chance.inHundred(80) ? 6 : 3));
  // A case that nobody else has: what the cards are for.
  const alone = devices - 1;
  steps.splice(
    7 + chance.below(5),
    0,
    { do: 'open-case', device: alone },
    { do: 'sync', device: alone, share },
    { do: 'write', device: alone, case: 0, what: 'set' },
    { do: 'sync', device: alone, share },
    { do: 'sync', device: 0, share },
  );
  const later = (step: Step): void => {
    steps.splice(8 + chance.below(Math.max(1, steps.length - 8)), 0, step);
  };
  for (const as of ['subject', 'close'] as const)
    if (chance.inHundred(40))
      later({
        ...{ do: 'name-colleague', device: chance.below(devices), case: chance.below(4) },
        ...{ whom: chance.below(devices), as },
      });
  for (let times = 1 + chance.below(3); times > 0; times -= 1)
    later({
      ...{
        do: 'open-cards',
        device: chance.inHundred(90) ? chance.below(2) : chance.below(devices),
      },
      cards: chance.inHundred(90) ? [1, 3, 5] : [2, 2, 4],
      whose: chance.inHundred(60) ? 'every' : 'nobody-left',
    });
}

/** Two custodians decide apart: who joins them, or that the other leaves. They meet, and settle it as a rule. */
function withDispute(chance: Chance, steps: Step[], devices: number): void {
  const sync = (device: number): Step => ({ do: 'sync', device, share: 0 });
  const meeting = [0, 1, 0, 1].map(sync);
  const isRemoval = chance.inHundred(50);
  const decides = (device: number, whom: number): Step =>
    isRemoval
      ? { do: 'remove-member', device, whom }
      : { do: 'add-custodian', device, whom: whom % devices };
  const apart = [decides(0, isRemoval ? 1 : 2), decides(1, isRemoval ? 0 : 3)];
  const signs: Step[] = isRemoval
    ? []
    : [
        { do: 'sign', device: 0 },
        { do: 'sign', device: 1 },
      ];
  const by = chance.below(2);
  const settles: Step[] = [
    { do: 'settle', device: by, stands: chance.oneOf(['first', 'none'] as const) },
    ...meeting,
    { do: 'sign', device: 1 - by },
    ...meeting,
  ];
  const from = 3 + chance.below(Math.max(1, steps.length - 3));
  if (isRemoval && devices > 2 && chance.inHundred(60)) {
    steps.splice(from, 0, ...withThird(chance, apart, sync));
    return;
  }
  steps.splice(from, 0, ...apart, ...meeting, ...signs, ...meeting);
  if (chance.inHundred(80)) {
    const later = from + apart.length + chance.below(steps.length - from);
    steps.splice(later, 0, ...settles);
  }
}

/** A third custodian hears of both removals, records something, and says by a signature which of the two goes. */
function withThird(
  chance: Chance,
  apart: readonly Step[],
  sync: (device: number) => Step,
): readonly Step[] {
  const all = [0, 1, 2, 0, 1, 2].map(sync);
  const writes = (): Step => ({
    ...{ do: 'write', device: 2, case: chance.below(4) },
    what: chance.oneOf(['set', 'log'] as const),
  });
  return [
    { do: 'add-custodian', device: 0, whom: 2 },
    ...[0, 1].map(sync),
    { do: 'sign', device: 1 },
    ...all,
    ...apart,
    ...all,
    ...[writes(), writes(), { do: 'overrule', device: 2 } as const],
    ...all,
  ];
}

/** A disk loses its end, and the workstation knows by its mark how far it had come: before the share had any of it, or with a part there. */
function withLostEnds(chance: Chance, steps: Step[], devices: number): void {
  for (const [nth, step] of steps.entries())
    if (step.do === 'restore' && chance.inHundred(50)) steps[nth] = { ...step, marked: true };
  for (let times = 1 + chance.below(2); times > 0; times -= 1) {
    const device = chance.below(devices);
    const write = (): Step => ({
      ...{ do: 'write', device, case: chance.below(4) },
      what: chance.oneOf(writings),
    });
    const sync = (who = device): Step => ({ do: 'sync', device: who, share: 0 });
    const end: Step[] = [
      write(),
      { do: 'back-up', device },
      ...Array.from({ length: 1 + chance.below(3) }, write),
      ...(chance.inHundred(30) ? [sync(), sync(chance.below(devices)), write()] : []),
      { do: 'restore', device, marked: true },
      ...(chance.inHundred(30) ? [sync()] : []),
      ...Array.from({ length: 1 + chance.below(2) }, write),
      ...(chance.inHundred(70) ? [sync(), sync(chance.below(devices))] : []),
    ];
    steps.splice(1 + chance.below(steps.length), 0, ...end);
  }
}

const writings: readonly Writing[] = ['set', 'set', 'log', 'close', 'reopen'];
/** Nearly always the unit's share; now and then the other one. */
const shareOf = (chance: Chance): number => (chance.inHundred(90) ? 0 : 1);

function betweenPeople(chance: Chance, device: number, devices: number): Step {
  const whom = chance.below(devices);
  const drawn = chance.below(20);
  if (drawn < 7) return { do: 'grant', device, case: chance.below(4), to: whom };
  if (drawn < 13) return { do: 'revoke', device, case: chance.below(4), to: whom };
  if (drawn < 15) return { do: 'remove-member', device, whom };
  if (drawn < 16) return { do: 'add-custodian', device, whom };
  if (drawn < 18) return { do: 'sign', device };
  return { do: 'accept-late', device };
}

function rough(chance: Chance, device: number): Step {
  const drawn = chance.below(20);
  const keepPercent = chance.oneOf([0, 50, 100]);
  if (drawn < 4)
    return {
      do: 'crash',
      device,
      atWrite: 1 + chance.below(14),
      moment: chance.oneOf(['before', 'inside', 'after'] as const),
      keepPercent,
    };
  if (drawn < 5) return { do: 'power-cut', device, keepPercent };
  if (drawn < 7) return { do: 'restart', device };
  if (drawn < 8) return { do: 'disk-full', device, writes: 1 + chance.below(3) };
  if (drawn < 9)
    return { do: 'clock', device, jumpMs: chance.oneOf([-tenYears, -3_600_000, tenYears]) };
  return { do: 'share', device, share: shareOf(chance), ...shareTrouble(chance) };
}

const tenYears = 315_360_000_000;

function shareTrouble(chance: Chance): ShareTrouble {
  const afterBytes = chance.below(700);
  const keepPercent = chance.oneOf([0, 10, 50, 99]);
  return chance.oneOf<ShareTrouble>([
    { trouble: 'vanish', afterBytes },
    { trouble: 'vanish', afterBytes: 0 },
    { trouble: 'come-back' },
    { trouble: 'come-back' },
    { trouble: 'torn', keepPercent },
    { trouble: 'zero-filled', keepPercent },
    { trouble: 'full', afterBytes },
    { trouble: 'space' },
    { trouble: 'refuse', times: 1 + chance.below(4) },
    { trouble: 'rename-lies', times: 1 + chance.below(2) },
    { trouble: 'stale', forMs: chance.oneOf([1000, 15_000]) },
    { trouble: 'duplicate', file: chance.below(99) },
    { trouble: 'conflict-copy', file: chance.below(99) },
    { trouble: 'wrong-share' },
    { trouble: 'right-share' },
    { trouble: 'server-lost', files: 1 + chance.below(3), leaves: chance.oneOf(leavings) },
  ]);
}

const leavings: readonly Leaves[] = ['a-part', 'zeros', 'nothing'];
const forgeries: readonly Forgery[] = [
  'shuffled',
  'renumbered',
  'moved',
  'cut',
  'noise',
  'insider',
];

function hostile(chance: Chance, device: number): Step {
  const drawn = chance.below(12);
  const share = 0;
  if (drawn < 1) return { do: 'back-up', device };
  if (drawn < 2) return { do: 'restore', device };
  if (drawn < 3) return { do: 'clone', device };
  if (drawn < 5) return { do: 'share', device, share, trouble: 'remember' };
  const number = chance.below(99);
  if (drawn < 7) return { do: 'share', device, share, trouble: 'roll-back', to: number };
  if (drawn < 8) return { do: 'share', device, share, trouble: 'show-earlier', to: number };
  if (drawn < 9) return { do: 'share', device, share, trouble: 'show-all' };
  if (drawn < 10)
    return { do: 'share', device, share, trouble: 'flip', file: number, at: number * 7 };
  return {
    do: 'share',
    device,
    share,
    trouble: 'forge',
    file: number,
    how: chance.oneOf(forgeries),
  };
}
