import { addDays } from '../../kit/civil-date.ts';
import { house } from '../cite.ts';
import { pressingDays, type Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { standingOf } from './slice.ts';

const askedAgain = house(
  'People move and keys are lost. From the day that was entered nothing is sealed to a key any more before somebody asked whose it is.',
);

/** A key that was compared is asked for again before its day: from four weeks before, so that no bundle waits for it. */
export const addresseeDuties = (
  { addressee }: UnitState,
  { today }: DutyContext,
): readonly Duty[] =>
  addressee.entries.flatMap((entry) => {
    const standing = standingOf(entry, today);
    const isNear = standing === 'usable' && entry.expiresOn <= addDays(today, pressingDays);
    if (standing !== 'expired' && !isNear) return [];
    return [
      {
        key: `addressee/asked-again/${entry.addresseeId}`,
        says: standing === 'expired' ? 'A key has expired' : 'A key is to be asked for again',
        detail: `${entry.name}, ${entry.organisation}`,
        dueOn: entry.expiresOn,
        waitingFor: 'unit',
        settledBy: 'addressee.entered/1',
        source: askedAgain,
      },
    ];
  });
