import type { LoadedCase } from './case-loader.ts';

/** @file The cases at hand: those opened lately, and those whose newest acts the store has not followed yet. */

/** Cases in memory by id. */
export type CaseCache = {
  readonly get: (caseId: string) => LoadedCase | undefined;
  readonly put: (loaded: LoadedCase) => void;
  /** Keeps a case until released: the store does not hold its newest act yet. */
  readonly hold: (caseId: string) => void;
  readonly release: (caseId: string) => void;
};

/** How many cases stay at hand. */
const limit = 64;

/** An empty cache. */
export function createCaseCache(): CaseCache {
  const cases = new Map<string, LoadedCase>();
  const held = new Map<string, number>();
  const trim = (): void => {
    for (const caseId of cases.keys()) {
      if (cases.size <= limit) return;
      if (!held.has(caseId)) cases.delete(caseId);
    }
  };
  return {
    get: (caseId) => {
      const found = cases.get(caseId);
      if (found) {
        cases.delete(caseId);
        cases.set(caseId, found);
      }
      return found;
    },
    put: (loaded) => {
      cases.delete(loaded.caseId);
      cases.set(loaded.caseId, loaded);
      trim();
    },
    hold: (caseId) => {
      held.set(caseId, (held.get(caseId) ?? 0) + 1);
    },
    release: (caseId) => {
      const count = (held.get(caseId) ?? 1) - 1;
      if (count > 0) held.set(caseId, count);
      else held.delete(caseId);
    },
  };
}
