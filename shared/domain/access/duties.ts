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
