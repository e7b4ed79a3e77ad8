import type { z } from 'zod';
import type { Instant } from '../../kit/instant.ts';
import type { ActId } from '../act.ts';
import type { keptBundleEvents } from './events.ts';

type EventOf<Type extends keyof typeof keptBundleEvents> = z.infer<(typeof keptBundleEvents)[Type]>;
type By = { readonly actId: ActId; readonly at: Instant; readonly by: string };

/** A bundle that came and was kept with the case, and what became of it. */
export type KeptBundle = Omit<EventOf<'kept-bundle.kept/1'>, 'type'> &
  By & {
    readonly disposals: readonly (Omit<EventOf<'kept-bundle.disposed/1'>, 'type' | 'keptId'> &
      By)[];
  };

/** The bundles that were kept, oldest first. */
export type KeptBundleSlice = { readonly kept: readonly KeptBundle[] };

/** None. */
export const emptyKeptBundle: KeptBundleSlice = { kept: [] };

/** The bundle with this id. */
export const keptBundleOf = ({ kept }: KeptBundleSlice, keptId: string): KeptBundle | undefined =>
  kept.find((one) => one.keptId === keptId);

/** True once what was inside was destroyed. */
export const isKeptNoMore = ({ disposals }: Pick<KeptBundle, 'disposals'>): boolean =>
  disposals.length > 0;
