import { z } from 'zod';

/** @file The unit's registers by name: each a stream of its own (decision 0047). */

/** The registers by the name that their streams are made of: never renamed. `people` holds what was decided of who is who, `checks` what was
 *  compared and found between the others, `oversight` what is audited and whose records may be used. */
export const registerName = z.enum([
  'gifts',
  'interests',
  'procurement',
  'diaries',
  'expenses',
  'media',
  'people',
  'checks',
  'oversight',
]);
/** A register of the unit. */
export type RegisterName = z.infer<typeof registerName>;
