import { z } from 'zod';
import type { GuestPackContent } from '../../../shared/domain/guest-pack/content.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { ItemId } from '../../../shared/kit/ids.ts';
import { instant } from '../../../shared/kit/instant.ts';

/** @file A pack that is open on a guest's workstation, and what is kept of it (docs/formats/guest-pack.md 5). */

const keptAct = z.strictObject({
  at: instant,
  events: z.array(z.looseObject({ type: z.string() })),
});
const draft = z.strictObject({
  key: z.string(),
  title: z.string(),
  savedAt: instant,
  value: z.unknown(),
});
/** What lies in the two files, once it is opened. */
export const keptFile = z.strictObject({
  v: z.literal(1),
  generation: z.number().int().min(0),
  /** When the pack was opened here first, and the latest moment this workstation's clock has shown since. */
  openedAt: instant,
  lastSeen: instant,
  acts: z.array(keptAct),
  drafts: z.array(draft),
  /** Set once the return was written. */
  returned: z.strictObject({ returnId: z.string(), at: instant }).optional(),
});
/** What a guest's workstation keeps of one pack. */
export type Kept = z.infer<typeof keptFile>;

/** A pack that is open on a guest's workstation. */
export type GuestSession = {
  readonly packId: ItemId;
  readonly pack: GuestPackContent;
  readonly packSha256: string;
  readonly keepKeySecret: Bytes;
  kept: Kept;
  /** One thing at a time writes. */
  turn: Promise<unknown>;
};
