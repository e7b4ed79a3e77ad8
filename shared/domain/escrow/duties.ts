import { house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { formatPlain } from '../../kit/civil-date.ts';
import { civilDateOf } from '../../kit/instant.ts';
import { holdersGone, oldSets, openingOf, rehearsalDueOn, setInForce } from './facts.ts';

/** What a unit owes to its five cards. */
export function escrowDuties({ escrow }: UnitState, { unit }: DutyContext): readonly Duty[] {
  const facts = unit?.recovery;
  const set = facts && setInForce(escrow, facts);
  if (!set) return [];
  const opening = openingOf(escrow, set);
  const gone = holdersGone(set, facts);
  const isOld = oldSets(escrow, facts).length > 0;
  return [
    ...(opening
      ? [newCards(`the present ones were used on ${formatPlain(civilDateOf(opening.at))}`)]
      : gone.length > 0
        ? [newCards(`${gone.join(', ')} kept one and has left the unit`)]
        : [{ ...rehearse, dueOn: rehearsalDueOn(escrow, set) }]),
    ...(isOld ? [destroyOld] : []),
  ];
}

const newCards = (detail: string): Duty => ({
  key: 'escrow/new-cards',
  says: 'Make five new cards',
  detail,
  waitingFor: 'unit',
  settledBy: 'escrow.made/1',
  source: house(
    'Cards that were brought together once, or that somebody took with them, protect nothing from then on.',
  ),
});

const rehearse: Duty = {
  key: 'escrow/rehearse',
  says: 'Rehearse the recovery',
  detail: 'three of the five cards, typed; nothing is opened',
  waitingFor: 'unit',
  settledBy: 'escrow.rehearsed/1',
  source: house('A way back that nobody has tried within a year may not be one.'),
};

const destroyOld: Duty = {
  key: 'escrow/old-cards',
  says: 'Carry over what the old cards open, then destroy them',
  detail: 'before a witness',
  waitingFor: 'unit',
  settledBy: 'escrow.old-cards-destroyed/1',
  source: house(
    'Old cards still open what was sealed for them, in every copy of the share. Once nothing rests on them alone, they are destroyed.',
  ),
};
