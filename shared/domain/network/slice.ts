import type { z } from 'zod';
import type { Instant } from '../../kit/instant.ts';
import type { networkEvents } from './events.ts';

/** A picture that somebody keeps, as it reads now. */
export type KeptPicture = Omit<
  z.infer<(typeof networkEvents)['network.picture-kept/1']>,
  'type'
> & { readonly keptAt: Instant };

/** The pictures that are kept on this workstation, the newest last. From a look or a copy nothing follows. */
export type NetworkSlice = { readonly pictures: readonly KeptPicture[] };
