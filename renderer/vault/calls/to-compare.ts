import type { DeviceId } from '../../../shared/kit/ids.ts';
import type { FoundFrames, ReplicaReading } from '../ingest/read-replica.ts';
import type { Opened } from '../opened.ts';

/** @file Frames met at unlock whose numbers were held already: the same again, as a rule. Nobody waits for that to be made sure of. */

/** What is to be compared, and the reading that met it. */
export type ToCompare = {
  readonly frames: ReadonlyMap<DeviceId, FoundFrames>;
  readonly reading: Pick<ReplicaReading, 'files' | 'strangers'>;
};

const waiting = new WeakMap<Opened, ToCompare>();

/** Keeps what was read at unlock until it is compared. */
export const compareLater = (opened: Opened, what: ToCompare): void =>
  void waiting.set(opened, what);

/** What is still to be compared. */
export const toCompare = (opened: Opened): ToCompare | undefined => waiting.get(opened);

/** It was compared. */
export const compared = (opened: Opened): void => void waiting.delete(opened);

/** The files with something of colleagues in them that is still to be compared: until it is, the next start reads them again. Own acts that
 *  are met again at each start are the last journal, as a rule. */
export function filesToCompare(opened: Opened): Set<string> {
  const frames = [...(waiting.get(opened)?.frames ?? [])];
  return new Set(
    frames
      .filter(([device]) => device !== opened.device.device)
      .flatMap(([, found]) => [...found.values()].flat())
      .map(({ file }) => file),
  );
}
