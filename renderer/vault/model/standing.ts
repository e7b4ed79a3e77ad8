import type { UnitState } from '../../../shared/domain/unit-state.ts';
import type { StoredAct } from '../fold/stored-act.ts';
import { isBeyond } from '../ledger/chains.ts';
import type { LateWork } from '../ledger/chain-table.ts';
import type { Opened } from '../opened.ts';

/** @file Which acts are folded: all but those beyond a cut-off that no lead has accepted. They are kept where they are, so that a removal
 *  that arrives late, and an acceptance, change what is folded and never what is held. */

type Judge = Pick<Opened, 'membership' | 'unit'>;

/** The acts that stand. */
export function standingActs(judge: Judge, acts: readonly StoredAct[]): readonly StoredAct[] {
  const ended = endedDevices(judge);
  return ended.length === 0 ? acts : acts.filter((act) => !isLate(judge, act));
}

const isLate = (judge: Judge, { device, number }: StoredAct): boolean => {
  const cutOff = judge.membership.cutOffOf(device);
  return (
    isBeyond(cutOff && { number: cutOff.number, hash: '' }, { number }) &&
    number > acceptedUpTo(judge.unit.state, device)
  );
};

/** What waits for a lead, by device. */
export const lateWork = (opened: Pick<Opened, 'membership' | 'unit' | 'chains'>): LateWork[] =>
  endedDevices(opened).flatMap(({ device, cutOff }) => {
    const stands = Math.max(cutOff?.number ?? -1, acceptedUpTo(opened.unit.state, device));
    const count = (opened.chains.get(device)?.tip.nextNumber ?? 0) - stands - 1;
    return count > 0 ? [{ device, count, firstAt: stands + 1 }] : [];
  });

/** Changes whenever another set of acts stands. */
export const standingFingerprint = (judge: Judge): string =>
  endedDevices(judge)
    .map(
      ({ device, cutOff }) =>
        `${device}:${String(cutOff?.number)}:${String(acceptedUpTo(judge.unit.state, device))}`,
    )
    .join();

const endedDevices = ({ membership }: Pick<Opened, 'membership'>) =>
  membership.charter().devices.filter(({ cutOff }) => cutOff !== undefined);

/** The highest number of a removed device that a lead accepted after all. */
const acceptedUpTo = (_unit: UnitState, _device: string): number => -1;
