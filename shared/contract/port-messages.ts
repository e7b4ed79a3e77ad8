import { z } from 'zod';
import { bridgeLimits, bytesUpTo } from './limits.ts';
import { shellFault } from './shell-faults.ts';

/** @file How questions and answers travel: on the vault's port to the shell, and on the writer's. */

const sizeBytes = z.number().int().min(0);

/** One question on the port. */
export const askMessage = z.strictObject({
  id: z.number().int().min(0),
  channel: z.string().max(40),
  request: z.unknown(),
});
/** One answer on the port; a second port travels in the transfer list where the channel says so. */
export const answerMessage = z.union([
  z.strictObject({ id: z.number().int(), ok: z.literal(true), response: z.unknown() }),
  z.strictObject({ id: z.number().int(), ok: z.literal(false), fault: shellFault }),
]);
/** One answer on the port. */
export type AnswerMessage = z.infer<typeof answerMessage>;

/** What the writer process and the vault say to each other. Chunks go only after `ready`. */
export const writerMessage = z.union([
  z.strictObject({ say: z.literal('ready') }),
  z.strictObject({ say: z.literal('chunk'), bytes: bytesUpTo(bridgeLimits.chunkBytes) }),
  z.strictObject({ say: z.literal('end') }),
  z.strictObject({ say: z.literal('written'), sizeBytes }),
  z.strictObject({ say: z.literal('failed'), fault: shellFault }),
]);
/** What the writer process and the vault say to each other. */
export type WriterMessage = z.infer<typeof writerMessage>;
