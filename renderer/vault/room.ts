import type { Changed } from '../../shared/contract/vault.ts';
import type { VaultError, VaultFault } from '../../shared/contract/vault/faults.ts';
import type { ShellFault } from '../../shared/contract/shell-faults.ts';
import { civilDateOf } from '../../shared/kit/instant.ts';
import type { CivilDate } from '../../shared/kit/civil-date.ts';
import { err, type Err, type Result } from '../../shared/kit/result.ts';
import type { GuestSession } from './guest/guest-session.ts';
import type { JoiningVault } from './joining/joining-type.ts';
import type { Opened } from './opened.ts';
import type { Ports } from './ports.ts';

/** @file The vault worker's one mutable thing: whether a vault is open, and which. Begins locked; lock ends the process. */

/** The room the calls work in. */
export type Room = {
  readonly ports: Ports;
  /** Tells the page which views to ask for again. */
  readonly tell: (changed: Changed) => void;
  opened: Opened | undefined;
  /** A vault that waits to join a unit, in the place of an open one. */
  joining?: JoiningVault | undefined;
  /** A guest pack that is open, in the place of a vault. */
  guest?: GuestSession | undefined;
  /** The words of a kit that was shown and not yet confirmed. */
  kitToConfirm: readonly string[] | undefined;
};

/** What a call answers. */
export type Answer<T> = Promise<Result<T, VaultError>>;

/** A fault as a call's answer. */
export const fault = (kind: VaultFault['kind'], waitMs?: number): Err<VaultError> =>
  err({ fault: waitMs === undefined ? { kind } : { kind, waitMs } });

/** The shell's faults in the vault's words. */
export function shellFault(error: ShellFault): Err<VaultError> {
  switch (error.kind) {
    case 'disk/full':
    case 'disk/io':
    case 'disk/read-only':
    case 'disk/not-permitted':
      return fault(error.kind);
    case 'vault/absent':
    case 'file/absent':
      return fault('vault/not-found');
    case 'share/lost':
    case 'share/full':
    case 'share/read-only':
    case 'share/not-permitted':
    case 'share/another-unit':
    case 'share/too-new':
    case 'share/the-same':
    case 'file/too-many':
    case 'output/absent':
    case 'copy/absent':
    case 'vault/exists':
      return fault(error.kind);
    case 'token/unknown':
      return fault('cancelled');
    case 'file/changed':
    case 'bridge/refused':
    case 'bridge/busy':
    case 'bridge/too-large':
    case 'shell/bug':
      return fault('bug');
  }
}

/** The civil date it is, on this workstation. */
export const todayOf = (room: Room): CivilDate => civilDateOf(room.ports.clock.now());
