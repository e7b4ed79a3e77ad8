import { z } from 'zod';
import { caseListArgs, everyOpenCase } from '../../../../shared/contract/vault/cases.ts';
import { stageNames, type Stage } from '../../../../shared/domain/stage.ts';
import type { ListQuestion } from './row-pages.ts';

const savedFilter = z.strictObject({
  name: z.string().min(1).max(60),
  question: caseListArgs.omit({ from: true, count: true }),
});
/** A way of asking that a person named, to ask it again. */
export type SavedFilter = z.infer<typeof savedFilter>;

/** The saved filters as they were kept; what cannot be read any more is left out. */
export function readSavedFilters(kept: unknown): readonly SavedFilter[] {
  const list = Array.isArray(kept) ? kept : [];
  return list.flatMap((entry: unknown) => {
    const parsed = savedFilter.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}

/** True when the list shows less than all open cases. */
export const isNarrowed = (question: ListQuestion): boolean =>
  JSON.stringify({ ...question, sortBy: '', descending: false }) !==
  JSON.stringify({ ...everyOpenCase, sortBy: '', descending: false });

/** The stages in the order of the procedure, with their words. */
export const stageOptions: readonly (readonly [Stage, string])[] = Object.entries(stageNames) as [
  Stage,
  string,
][];
