import type { Source } from '../source.ts';

/** @file Who must sign what about the unit's membership: one table, act by act. The charter's reader and the screens go by it. */

/** Whose signatures an act needs. `two-custodians`: one, while the unit has but one. */
export type Signing =
  | 'founder'
  | 'one-custodian'
  | 'two-custodians'
  | 'own-workstation-or-two-custodians';

/** An act about membership, by the name it has in the charter. */
export type MembershipAct = keyof typeof whoSigns;

const designed = (why: string): Source => ({ kind: 'house', why });

const oneRemoves = designed(
  'Taking rights away must not wait for a second person: one custodian removes, and everybody sees who did.',
);
const twoAdd = designed(
  'Nobody lets anybody in alone: once a unit has two custodians, two of them sign what adds a person, an office or a way to the keys.',
);

/** What each act needs, and where that comes from. */
export const whoSigns = {
  'unit.founded': {
    signing: 'founder',
    source: designed('A unit begins with one person, who is its only custodian until a second.'),
  },
  'policy.set': { signing: 'two-custodians', source: twoAdd },
  'member.added': { signing: 'two-custodians', source: twoAdd },
  'device.added': {
    signing: 'own-workstation-or-two-custodians',
    source: designed(
      'A member vouches for a further workstation of their own from one they have; without one, two custodians do.',
    ),
  },
  'custodian.added': { signing: 'two-custodians', source: twoAdd },
  'custodian.removed': { signing: 'one-custodian', source: oneRemoves },
  'escrow.set': { signing: 'two-custodians', source: twoAdd },
  'member.removed': { signing: 'one-custodian', source: oneRemoves },
  'device.revoked': { signing: 'one-custodian', source: oneRemoves },
  'offices.set': { signing: 'two-custodians', source: twoAdd },
  'unit-key.renewed': {
    signing: 'one-custodian',
    source: designed('A new unit key comes with each removal and gives nobody anything new.'),
  },
  'outside-keys.set': {
    signing: 'two-custodians',
    source: designed(
      'Whoever holds these keys signs in the name of the unit: two custodians decide who, as they do about offices.',
    ),
  },
  'dispute.settled': {
    signing: 'two-custodians',
    source: {
      kind: 'interpretation',
      of: 'Two custodians valid in both sign a block that names both.',
      why: 'Where only one person is custodian in all of the blocks, that one settles it.',
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly signing: Signing; readonly source: Source }>
>;
