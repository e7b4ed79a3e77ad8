import type { CopyProgress } from '../../shared/contract/copies.ts';

/** @file The copy or restore under way, if there is one: how far it is, and whether it was told to stop. */

export type UnderWay = {
  readonly begin: (files: number) => void;
  readonly step: () => void;
  readonly end: () => void;
  readonly isCancelled: () => boolean;
  readonly cancel: () => void;
  readonly progress: () => CopyProgress | 'idle';
};

export function createUnderWay(): UnderWay {
  let progress: CopyProgress | 'idle' = 'idle';
  let cancelled = false;
  return {
    begin: (files) => {
      progress = { doneFiles: 0, files };
      cancelled = false;
    },
    step: () => {
      if (progress !== 'idle') progress = { ...progress, doneFiles: progress.doneFiles + 1 };
    },
    end: () => (progress = 'idle'),
    isCancelled: () => cancelled,
    cancel: () => (cancelled = true),
    progress: () => progress,
  };
}
