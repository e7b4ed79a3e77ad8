import { packsOut } from '../../../shared/domain/guest-pack/slice.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';
import { toGiveOut } from './to-give-out.ts';

/** @file Guest packs: given out, brought back, withdrawn. */

export const guestPackActs: readonly Act[] = [
  {
    type: 'guest-pack.made/1',
    title: 'Make a guest pack',
    group: 'Interview',
    form: lazyForm(() => import('./make-form.tsx'), 'MakeForm'),
    offered: (view) => isUnderWay(view.state) && toGiveOut(view).length > 0,
  },
  {
    type: 'guest-pack.returned/1',
    title: 'Bring in a guest’s return',
    group: 'Interview',
    form: lazyForm(() => import('./return-form.tsx'), 'ReturnForm'),
    offered: ({ state }) => state.guestPack.packs.some(({ returned }) => !returned),
  },
  {
    type: 'guest-pack.withdrawn/1',
    title: 'Withdraw a guest pack',
    group: 'Interview',
    form: lazyForm(() => import('./withdraw-form.tsx'), 'WithdrawForm'),
    offered: ({ state }) => packsOut(state.guestPack).length > 0,
  },
];
