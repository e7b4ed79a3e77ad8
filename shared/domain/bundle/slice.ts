import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { bundleEvents } from './events.ts';

type EventOf<Type extends keyof typeof bundleEvents> = z.infer<(typeof bundleEvents)[Type]>;
type By = { readonly actId: ActId; readonly by: string; readonly member: string };
type Of<Type extends keyof typeof bundleEvents> = Omit<EventOf<Type>, 'type' | 'bundleId'> & By;

/** One bundle, from the day it was prepared. */
export type Bundle = Omit<EventOf<'bundle.prepared/1'>, 'type'> &
  By & {
    readonly confirmed?: Of<'bundle.confirmed/1'> | undefined;
    /** Each file that was written of it, oldest first. */
    readonly written: readonly Of<'bundle.written/1'>[];
    readonly abandoned?: Of<'bundle.abandoned/1'> | undefined;
  };

/** The bundles of a case, oldest first. */
export type BundleSlice = { readonly bundles: readonly Bundle[] };

/** No bundle. */
export const emptyBundle: BundleSlice = { bundles: [] };

/** The bundle with this id. */
export const bundleOf = ({ bundles }: BundleSlice, bundleId: string): Bundle | undefined =>
  bundles.find((bundle) => bundle.bundleId === bundleId);

/** The bundles that were prepared, and neither written nor abandoned. */
export const bundlesUnderWay = ({ bundles }: BundleSlice): readonly Bundle[] =>
  bundles.filter(({ written, abandoned }) => written.length === 0 && !abandoned);
