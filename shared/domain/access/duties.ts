import { formatPlain } from '../../kit/civil-date.ts';
import { civilDateOf } from '../../kit/instant.ts';
import { house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import { isUnderWay } from '../under-way.ts';
import type { CaseState } from '../state.ts';
import { hasAccess, holdersOf, standingConflicts } from './who.ts';

/** What is owed about who may read a case. */
export function accessDuties(state: CaseState, { unit }: DutyContext): readonly Duty[] {
  if (!isUnderWay(state)) return [];
  const held = state.case.allocatedTo;
  const holder = unit?.people.find(({ personId }) => personId === held?.personId);
  return [
    ...recoveriesToSee(state),
    ...holdersOf(state).flatMap(({ member, name }): readonly Duty[] =>
      standingConflicts(state, member).length === 0
        ? []
        : [
            {
              key: `access/conflict/${member}`,
              says: 'Decide on a conflict of interest',
              detail: `${name} keeps access until then`,
              waitingFor: 'unit',
              settledBy: 'access.conflict-answered/1',
              source: house(
                'A conflict of interest is decided on by somebody else: it is no bar, or the colleague leaves the case.',
              ),
            },
          ],
    ),
    ...(holder?.memberId !== undefined && !hasAccess(state, holder.memberId)
      ? [
          {
            key: 'access/allocated-without',
            says: 'Allocate the case to somebody who can open it',
            detail: `${holder.name} has no access`,
            waitingFor: 'unit' as const,
            settledBy: 'case.allocated/1',
            source: house('Who has a case next can open it.'),
          },
        ]
      : []),
  ];
}

/** Whoever leads the case hears that it was opened from the recovery; the duty stands until somebody else has seen it. */
const recoveriesToSee = (state: CaseState): readonly Duty[] =>
  state.access.granted.flatMap(({ actId, isRecovered, notedBy, by, at }): readonly Duty[] =>
    isRecovered && notedBy === undefined
      ? [
          {
            key: `access/recovered/${actId}`,
            says: 'See that the case was opened from the recovery',
            detail: `${by.name}, ${formatPlain(civilDateOf(at))}`,
            waitingFor: 'unit',
            settledBy: 'access.recovery-noted/1',
            source: house(
              'Nobody approves their own act: whoever leads the case sees that the cards opened it, by whom and why.',
            ),
          },
        ]
      : [],
  );
