import { house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { isKitConfirmed, lastCopyOf } from './facts.ts';

/** What a workstation owes itself: a tested way back in, and a second place for what it keeps. */
export function unitDuties({ unit }: UnitState, { device }: DutyContext): readonly Duty[] {
  if (!unit.founded || unit.founded.kind === 'demonstration' || device === undefined) return [];
  return [
    ...(isKitConfirmed(unit, device) ? [] : [confirmKit]),
    ...(lastCopyOf(unit, device) ? [] : [makeCopy]),
  ];
}

const confirmKit: Duty = {
  key: 'unit/confirm-kit',
  says: 'Confirm the recovery kit',
  detail: 'type four of its words back',
  waitingFor: 'unit',
  settledBy: 'kit.confirmed/1',
  source: house('A kit that was never tried may not be one.'),
};

const makeCopy: Duty = {
  key: 'unit/sealed-copy',
  says: 'Make a sealed copy',
  detail: 'one disk is everything until then',
  waitingFor: 'unit',
  settledBy: 'copy.made/1',
  source: house('What lies in one place only is lost with it.'),
};
