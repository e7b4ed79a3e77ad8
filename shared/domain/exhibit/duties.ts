import { addDays } from '../../kit/civil-date.ts';
import { house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { CaseState } from '../state.ts';
import { currentExhibits, sharedReferences, type CurrentExhibit } from './facts.ts';

/** After so many days an exhibit that is signed out is asked for, where no day was named. */
export const signedOutDays = 28;

const comesBack = house(
  `What is signed out comes back by the day that was named; where none was, within ${String(signedOutDays)} days.`,
);
const oneReference = house('A label that two exhibits bear says nothing of either.');

/** What is signed out has to come back; what bears one reference twice has to be told apart. */
export const exhibitDuties = (state: CaseState): readonly Duty[] => [
  ...currentExhibits(state).flatMap(toBringBack),
  ...[...sharedReferences(state)].map(
    (reference): Duty => ({
      key: `exhibit/shared-reference/${reference}`,
      says: 'Two exhibits bear one reference',
      detail: `${reference}: give one of them the next number, and print its label anew`,
      waitingFor: 'unit',
      settledBy: 'exhibit.corrected/1',
      source: oneReference,
    }),
  ),
];

function toBringBack({ exhibit, reference, last, standing }: CurrentExhibit): readonly Duty[] {
  if (standing !== 'out' || !last) return [];
  const { personId, name } = last.takenBy;
  return [
    {
      key: `exhibit/out/${exhibit.exhibitId}`,
      says: 'Bring an exhibit back',
      detail: `${reference}, signed out to ${name}`,
      dueOn: last.expectedBackOn ?? addDays(last.movedOn, signedOutDays),
      waitingFor: 'unit',
      ...(personId ? { ownerId: personId } : {}),
      settledBy: 'exhibit.moved/1',
      source: comesBack,
    },
  ];
}
