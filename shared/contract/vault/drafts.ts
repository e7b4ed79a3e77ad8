import { z } from 'zod';
import type { Instant } from '../../kit/instant.ts';

/** @file What the page asks about forms in waiting. */

const nothing = z.strictObject({});
/** The requests about forms in waiting. */
export const draftCalls = {
  saveDraft: z.strictObject({
    key: z.string().max(160),
    title: z.string().max(200),
    value: z.unknown(),
  }),
  loadDraft: z.strictObject({ key: z.string().max(160) }),
  discardDraft: z.strictObject({ key: z.string().max(160) }),
  listDrafts: nothing,
} as const;

/** A form in waiting: sealed on this disk, never leaves it. */
export type Draft = {
  readonly key: string;
  readonly title: string;
  readonly savedAt: Instant;
  readonly value: unknown;
};

/** What they answer. */
export type DraftAnswers = {
  saveDraft: { savedAt: Instant };
  loadDraft: { draft: Draft | undefined };
  discardDraft: Record<string, never>;
  listDrafts: { drafts: readonly Omit<Draft, 'value'>[] };
};
