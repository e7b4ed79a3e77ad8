import type { FileProgress } from '../../../shared/contract/vault/files.ts';
import type { CaseId, ItemId } from '../../../shared/kit/ids.ts';
import type { Opened } from '../opened.ts';

/** @file What is being done with large files now, to be shown and cancelled. Ends with the vault. */

type Job = { shown: FileProgress; readonly cancel: AbortController };
const jobsOf = new WeakMap<Opened, Map<ItemId, Job>>();

const jobsIn = (opened: Opened): Map<ItemId, Job> => {
  const jobs = jobsOf.get(opened) ?? new Map<ItemId, Job>();
  jobsOf.set(opened, jobs);
  return jobs;
};

/** Those that go on now. */
export const filesUnderWay = (opened: Opened): readonly FileProgress[] =>
  [...jobsIn(opened).values()].map(({ shown }) => shown);

/** True when there was something to cancel. */
export function cancelJob(opened: Opened, fileId: ItemId): boolean {
  const job = jobsIn(opened).get(fileId);
  job?.cancel.abort();
  return job !== undefined;
}

/** What somebody does with a file, and how to say how far it is. */
export type JobAtHand = {
  readonly cancel: AbortSignal;
  readonly progress: (doneBytes: number, sizeBytes: number) => void;
  readonly now: (doing: FileProgress['doing']) => void;
};

/** Does something with a file that shows in `fileProgress` as long as it goes on. */
export async function asJob<T>(
  opened: Opened,
  about: {
    readonly fileId: ItemId;
    readonly caseId?: CaseId;
    readonly doing: FileProgress['doing'];
    readonly name?: string;
    readonly sizeBytes: number;
  },
  work: (job: JobAtHand) => Promise<T>,
): Promise<T> {
  const jobs = jobsIn(opened);
  const cancel = new AbortController();
  const job: Job = { shown: { ...about, doneBytes: 0 }, cancel };
  jobs.set(about.fileId, job);
  try {
    return await work({
      cancel: cancel.signal,
      progress: (doneBytes, sizeBytes) => {
        job.shown = { ...job.shown, doneBytes, sizeBytes };
      },
      now: (doing) => {
        job.shown = { ...job.shown, doing, doneBytes: 0 };
      },
    });
  } finally {
    if (jobs.get(about.fileId) === job) jobs.delete(about.fileId);
  }
}
