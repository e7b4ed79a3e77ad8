import type { WayIn } from '../calls/way-in.ts';
import type { RingFile } from '../ledger/ring-file.ts';
import type { DeviceKeys } from '../seal/device-keys.ts';
import type { ReadEnrolment } from '../seal/enrolment.ts';
import type { ReadGrant } from '../seal/grant.ts';

/** What is known of one grant that lies here: nothing of ours, or what it says. Asked once, for opening each takes a moment. */
export type TriedGrant = 'not-ours' | ReadGrant;

/** A vault that waits to join a unit. Taken up again at every unlock, from its ring and what lies beside it. */
export type JoiningVault = WayIn & {
  readonly device: DeviceKeys;
  readonly ring: RingFile;
  /** The newest one: an earlier one opens nothing any more. */
  request: ReadEnrolment;
  kitConfirmed: boolean;
  readonly tried: Map<string, TriedGrant>;
  /** Welcomes whose words people found to be others. They lie here still, and are not offered again. */
  readonly refused: Set<string>;
};
