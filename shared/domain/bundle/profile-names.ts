import { z } from 'zod';

/** The kinds of bundle. What each is: profiles.ts. */
export const bundleProfile = z.enum(['full', 'subject', 'vetting', 'cps', 'dip-sample']);
/** A kind of bundle. */
export type BundleProfile = z.infer<typeof bundleProfile>;
