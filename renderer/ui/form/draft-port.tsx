import { createContext, useContext } from 'react';
import type { Instant } from '../../../shared/kit/instant.ts';

/** @file Where forms in waiting are kept. The app plugs the vault in here; this room knows only the plug. */

/** What was typed and not yet saved as an act. */
export type KeptDraft = { readonly savedAt: Instant; readonly value: unknown };

/** Keeps drafts. `undefined` means that it could not. */
export type DraftPort = {
  readonly load: (key: string) => Promise<KeptDraft | undefined>;
  readonly save: (key: string, title: string, value: unknown) => Promise<Instant | undefined>;
  readonly discard: (key: string) => Promise<void>;
};

const nowhere: DraftPort = {
  load: () => Promise.resolve(undefined),
  save: () => Promise.resolve(undefined),
  discard: () => Promise.resolve(),
};

const DraftContext = createContext<DraftPort>(nowhere);

/** Gives the forms below a place to keep drafts. */
export const DraftProvider = DraftContext;

/** The place where drafts are kept. */
export const useDraftPort = (): DraftPort => useContext(DraftContext);
