import type { PowerMonitor } from 'electron';
import type { LockReason } from '../../shared/contract/bridge.ts';

const lookEveryMs = 1000;

/** Locks when the machine sleeps, when its screen is locked (where the system tells), when its user is switched, and when the
 *  session's own watch says so. */
export function watchSystem(
  power: PowerMonitor,
  due: () => LockReason | undefined,
  lock: (reason: LockReason) => void,
): void {
  power.on('suspend', () => lock('suspend'));
  power.on('resume', () => lock('suspend')); // where suspend came too late to be acted on
  power.on('lock-screen', () => lock('os-lock'));
  power.on('user-did-resign-active', () => lock('os-lock'));
  setInterval(() => {
    const reason = due();
    if (reason !== undefined) lock(reason);
  }, lookEveryMs);
}
