import type { RingRecord } from '../../../shared/formats/ring.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { caseId, type ItemId } from '../../../shared/kit/ids.ts';
import { compartmentSlot } from '../ledger/ring-keys.ts';
import type { Opened } from '../opened.ts';

/** @file The key of a sealed file: on the ring beside those of the compartments, for the stream it belongs to and the file alone. */

/** The name under which keys of files stand on the ring and in grants. */
export const fileCompartment = 'file';

/** The key of a file, where this workstation was given it and it was not dropped. */
export const fileKeyOf = (
  { keys }: Pick<Opened, 'keys'>,
  stream: string,
  fileId: ItemId,
): Bytes | undefined => keys.compartmentKeys.get(compartmentSlot(stream, fileCompartment, fileId));

/** The key as the ring keeps it. */
export const fileKeyRecord = (stream: string, fileId: ItemId, key: Bytes): RingRecord => ({
  what: 'compartment-key',
  caseId: caseId.parse(stream),
  compartment: fileCompartment,
  item: fileId,
  key,
});
