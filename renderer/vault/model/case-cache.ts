import type { LoadedCase } from './loaded-case.ts';

/** @file The cases at hand: those opened lately, and those whose newest acts the store has not followed yet. */

/** Cases in memory by id. */
export type CaseCache = {
  readonly get: (caseId: string) => LoadedCase | undefined;
  readonly put: (loaded: LoadedCase) => void;
  /** Those at hand. */
  readonly ids: () => readonly string[];
  /** Keeps a case until released: the store does not hold its newest act yet. */
  readonly hold: (caseId: string) => void;
  readonly release: (caseId: string) => void;
};

/** How many cases stay at hand besides those held. */
const limit = 64;

/** An empty cache. */
export function createCaseCache(): CaseCache {
  const lately = new Map<string, LoadedCase>();
  const held = new Map<string, { count: number; loaded: LoadedCase | undefined }>();
  const putLately = (loaded: LoadedCase): void => {
    lately.delete(loaded.caseId);
    lately.set(loaded.caseId, loaded);
    for (const oldest of lately.keys()) {
      if (lately.size <= limit) return;
      lately.delete(oldest);
    }
  };
  return {
    get: (caseId) => {
      const found = held.get(caseId)?.loaded ?? lately.get(caseId);
      if (found) putLately(found);
      return found;
    },
    ids: () => [...new Set([...lately.keys(), ...held.keys()])],
    put: (loaded) => {
      const kept = held.get(loaded.caseId);
      if (kept) kept.loaded = loaded;
      putLately(loaded);
    },
    hold: (caseId) => {
      const kept = held.get(caseId);
      if (kept) kept.count += 1;
      else held.set(caseId, { count: 1, loaded: lately.get(caseId) });
    },
    release: (caseId) => {
      const kept = held.get(caseId);
      if (!kept) return;
      kept.count -= 1;
      if (kept.count === 0) held.delete(caseId);
    },
  };
}
