import type { UnitState } from '../../../shared/domain/unit-state.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import type { StoredAct } from '../fold/stored-act.ts';
import type { ChainState, Hole } from '../ledger/chain-state.ts';
import { isBeyond } from '../ledger/chains.ts';
import type { LateWork } from '../ledger/chain-table.ts';
import type { Opened } from '../opened.ts';

/** @file Which acts are folded: all but those beyond a cut-off that no lead has accepted, and those that claim a case by the recovery cards
 *  while the unit's record, which everybody reads, tells of no such opening (or not yet). They are kept where they are, so that a removal
 *  that arrives late, and an acceptance, change what is folded and never what is held. */

export type Judge = Pick<Opened, 'membership'> & {
  readonly unit: { readonly state: Pick<UnitState, 'lateWork' | 'escrow'> };
  readonly chains: ReadonlyMap<
    DeviceId,
    Pick<ChainState, 'tip' | 'forkedAt'> & Partial<Pick<ChainState, 'branches' | 'holes'>>
  >;
};

/** The acts that stand, under the names they stand by. */
export function standingActs(judge: Judge, acts: readonly StoredAct[]): readonly StoredAct[] {
  const told = acts.some(claimsRecovery) ? acts.filter((act) => isOnRecord(judge, act)) : acts;
  const isPlain = endedDevices(judge).length === 0 && forkedDevices(judge).length === 0;
  if (isPlain) return told;
  return told.filter((act) => !isLate(judge, act)).map((act) => named(judge, act));
}

const recovered = 'access.recovered/1';
const claimsRecovery = ({ events }: StoredAct): boolean =>
  events.some(({ type }) => type === recovered);

/** True but for an act that claims a case by an opening which its author has not put on the unit's record. */
const isOnRecord = ({ unit }: Judge, { act, events }: StoredAct): boolean =>
  events.every(
    ({ type, opening }) =>
      type !== recovered ||
      unit.state.escrow.opened.some(
        ({ actId, byMember }) => actId === opening && byMember === act.by.member,
      ),
  );

/** From a fork on a number does not name an act any more: both branches are told apart by the hashes of their frames, on every
 *  workstation alike, and both are folded. */
function named({ chains }: Judge, stored: StoredAct): StoredAct {
  const forkedAt = chains.get(stored.device)?.forkedAt;
  if (forkedAt === undefined || stored.number < forkedAt || stored.hash === undefined)
    return stored;
  return { ...stored, act: { ...stored.act, id: `${stored.act.id}-${stored.hash}` } };
}

const isLate = (judge: Judge, { device, number, hash }: StoredAct): boolean => {
  const cutOff = judge.membership.cutOffOf(device);
  const ends = cutOff && { number: cutOff.number, hash: bytesToHex(cutOff.hash).slice(0, 8) };
  return isBeyond(ends, { number, hash }) && number > acceptedUpTo(judge.unit.state, device);
};

/** The highest number of a device up to which every act stands, whichever frame has the number. */
export function standsUpTo(judge: Judge, device: DeviceId): number {
  const cutOff = judge.membership.cutOffOf(device);
  const forkedAt = judge.chains.get(device)?.forkedAt ?? Infinity;
  if (cutOff === undefined) return forkedAt - 1;
  return Math.min(forkedAt - 1, Math.max(cutOff.number, acceptedUpTo(judge.unit.state, device)));
}

/** What waits for a lead, by device. */
export const lateWork = (opened: Judge): LateWork[] =>
  endedDevices(opened).flatMap(({ device, cutOff }) => {
    const ended = cutOff?.number ?? -1;
    const accepted = acceptedUpTo(opened.unit.state, device);
    const stands = Math.max(ended, accepted);
    const { tip, branches = [], holes = [] } = opened.chains.get(device) ?? {};
    const end = tip?.nextNumber ?? 0;
    const onTheLine = Math.max(0, end - stands - 1 - lostBehind(holes, stands));
    // At the cut-off one frame of a fork stands, and every other one came after it.
    const beside = branches
      .map(({ number }) => number)
      .filter((number) => number >= ended && number > accepted);
    const count = onTheLine + beside.length;
    if (count === 0) return [];
    const firstAt = Math.min(...(onTheLine > 0 ? [stands + 1] : []), ...beside);
    return [
      { device, count, firstAt, upTo: Math.max(onTheLine > 0 ? end - 1 : stands, ...beside) },
    ];
  });

/** How many numbers behind this one nothing is held of. */
const lostBehind = (holes: readonly Hole[], stands: number): number =>
  holes.reduce((sum, { from, to }) => sum + Math.max(0, to - Math.max(from - 1, stands)), 0);

/** Changes whenever another set of acts stands, or under other names. */
export const standingFingerprint = (judge: Judge): string =>
  JSON.stringify([
    endedDevices(judge).map(({ device, cutOff }) => [
      device,
      cutOff?.number,
      acceptedUpTo(judge.unit.state, device),
    ]),
    forkedDevices(judge),
    judge.unit.state.escrow.opened.map(({ actId }) => actId),
  ]);

const endedDevices = ({ membership }: Pick<Opened, 'membership'>) =>
  membership.charter().devices.filter(({ cutOff }) => cutOff !== undefined);

const forkedDevices = ({ chains }: Pick<Judge, 'chains'>) =>
  [...chains].flatMap(([device, { forkedAt }]) =>
    forkedAt === undefined ? [] : [[device, forkedAt] as const],
  );

/** The highest number of a removed device that a lead accepted after all. */
const acceptedUpTo = (unit: Pick<UnitState, 'lateWork'>, device: string): number =>
  unit.lateWork.accepted[device]?.upTo ?? -1;
