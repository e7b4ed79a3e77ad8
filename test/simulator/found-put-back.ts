import type { FoundSchedule } from './steps.ts';

/** @file Of the schedules that broke a promise once, those in which a disk was put back to an earlier day. */

export const foundPutBack: readonly FoundSchedule[] = [
  {
    what: 'a disk is put back again, and uses numbers of acts that it had said to be lost (12011, 7361)',
    seed: 1756634496,
    devices: 4,
    steps: [
      { do: 'open-case', device: 0 },
      { do: 'grant', device: 0, case: 0, to: 2 },
      { do: 'back-up', device: 0 },
      { do: 'write', device: 0, case: 1, what: 'log' },
      { do: 'write', device: 0, case: 2, what: 'reopen' },
      { do: 'restore', device: 0, marked: true },
      { do: 'write', device: 0, case: 3, what: 'log' },
      { do: 'sync', device: 0, share: 0 },
      { do: 'restore', device: 4 },
      { do: 'sync', device: 2, share: 0 },
      { do: 'grant', device: 2, case: 1, to: 0 },
      { do: 'share', device: 4, share: 0, trouble: 'roll-back', to: 6 },
      { do: 'write', device: 4, case: 1, what: 'reopen' },
      { do: 'open-case', device: 0 },
    ],
  },
  {
    what: 'own acts stand behind what the disk alone knows it lost (14009, 7245)',
    seed: 1766465346,
    devices: 4,
    steps: [
      { do: 'open-case', device: 0 },
      { do: 'sync', device: 4, share: 0 },
      { do: 'share', device: 4, share: 0, trouble: 'full', afterBytes: 242 },
      { do: 'write', device: 0, case: 3, what: 'log' },
      { do: 'back-up', device: 0 },
      { do: 'write', device: 0, case: 2, what: 'set' },
      { do: 'write', device: 0, case: 0, what: 'set' },
      { do: 'sync', device: 0, share: 0 },
      { do: 'write', device: 4, case: 0, what: 'log' },
      { do: 'sync', device: 0, share: 0 },
      { do: 'restore', device: 0, marked: true },
    ],
  },
  {
    what: 'a disk that was put back twice writes a number that came back to it, and tells of it itself (15015, 1755)',
    seed: 1268533866,
    devices: 2,
    steps: [
      { do: 'open-case', device: 2 },
      { do: 'back-up', device: 0 },
      { do: 'write', device: 0, case: 0, what: 'reopen' },
      { do: 'write', device: 0, case: 2, what: 'set' },
      { do: 'sync-together', share: 0, devices: [2, 0] },
      { do: 'restore', device: 2 },
      { do: 'write', device: 0, case: 3, what: 'log' },
      { do: 'restore', device: 0, marked: true },
      { do: 'sync', device: 0, share: 0 },
      { do: 'open-case', device: 2 },
    ],
  },
];
