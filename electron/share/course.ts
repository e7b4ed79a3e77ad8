import type { ShareProven } from '../../shared/contract/share.ts';
import type { ArrivedKind } from '../../shared/contract/parcels.ts';
import type { ShareName } from '../../shared/formats/share-names.ts';
import type { VaultId } from '../../shared/kit/ids.ts';
import type { Clock } from '../clock.ts';
import type { Vaults } from '../replica/vaults.ts';
import type { ChosenShare } from './chosen-shares.ts';
import { createShareMemory, type ShareMemory } from './share-memory.ts';
import type { SharePort } from './share-port.ts';

export type SyncPlace = {
  readonly vaults: Vaults;
  readonly clock: Clock;
  readonly portOf: (share: ChosenShare) => SharePort;
  readonly arrived: (vaultId: VaultId, what: readonly ArrivedKind[]) => void;
  /** A round ended, and other files than before are known to be on the share. */
  readonly proven: (vaultId: VaultId) => void;
  /** A further copy: nothing is fetched from it. */
  readonly outwardOnly?: boolean;
  /** Rounds begin only when somebody asks: for tests of several workstations in one process. */
  readonly byHand?: boolean;
};

/** What goes on between one vault and its share. */
export type Course = {
  readonly share: ChosenShare;
  readonly memory: ShareMemory;
  /** When it was last begun to read everything back. */
  provenFromMs: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  nextAtMs: number | undefined;
  /** The round under way. */
  running: Promise<void> | undefined;
  failures: number;
  /** Everything saved before this moment is on the share. */
  wholeAsOfMs: number | undefined;
  lastRoundAtMs: number | undefined;
  /** What was on the share when a round last ended, and how far the frames of each device are there by it. A share that is away says
   *  nothing of what lies on it, so that stays as it was. */
  proven: { readonly files: ReadonlySet<ShareName>; readonly onShare: ShareProven['onShare'] };
  putBackAtMs: number | undefined;
  cancelled: boolean;
  over: boolean;
  /** The first meeting since the start, or since the share could not be reached. */
  met: Meeting;
};
/** Told once what was on the share is here, or that it is not to be had now. */
type Meeting = { readonly over: Promise<void>; readonly tell: () => void };

/** Nothing is known of the share yet. */
export const beginCourse = (share: ChosenShare, provenFromMs: number): Course => ({
  share,
  memory: createShareMemory(),
  provenFromMs,
  timer: undefined,
  nextAtMs: undefined,
  running: undefined,
  failures: 0,
  wholeAsOfMs: undefined,
  lastRoundAtMs: undefined,
  proven: { files: new Set(), onShare: [] },
  putBackAtMs: undefined,
  cancelled: false,
  over: false,
  met: meeting(),
});

/** A meeting that is still to come. */
export function meeting(): Meeting {
  let tell = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return { over, tell: () => tell() };
}
