import type { CopyReport } from '../../shared/contract/copies.ts';
import { faultOf } from '../replica/disk-faults.ts';

type Failure = CopyReport['failures'][number];

/** Counts what a copy did. */
export type Tally = {
  readonly copied: (sizeBytes: number) => void;
  readonly verified: () => void;
  /** Was there, and read back as it should. */
  readonly alreadyThere: () => void;
  readonly fail: (name: string, fault: Failure['fault']) => void;
  /** Does it; false when the disk did not let it, which is then among the failures. */
  readonly attempt: (name: string, act: () => Promise<void>) => Promise<boolean>;
  readonly report: () => CopyReport;
};

export function createTally(): Tally {
  const count = { copiedFiles: 0, alreadyThere: 0, verifiedFiles: 0, copiedBytes: 0 };
  const failures: Failure[] = [];
  return {
    copied: (sizeBytes) => {
      count.copiedFiles += 1;
      count.copiedBytes += sizeBytes;
    },
    verified: () => (count.verifiedFiles += 1),
    alreadyThere: () => {
      count.alreadyThere += 1;
      count.verifiedFiles += 1;
    },
    fail: (name, fault) => failures.push({ name, fault }),
    attempt: async (name, act) => {
      try {
        await act();
        return true;
      } catch (cause: unknown) {
        failures.push({ name, fault: faultOf(cause).kind });
        return false;
      }
    },
    report: () => ({ ...count, failures }),
  };
}
