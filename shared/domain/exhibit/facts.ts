import type { CivilDate } from '../../kit/civil-date.ts';
import type { CaseState } from '../state.ts';
import { disposalWords, type Standing } from './words.ts';
import type { MovedTo } from './events.ts';
import type { Exhibit, ExhibitSlice, Movement } from './slice.ts';

/** @file What is true of an exhibit now: how it is described, where it is, how it stands. Read from its logs each time. */

/** The course of an exhibit's whereabouts: of movements and disposals made apart one has to be chosen, or a new one entered. */
export const whereaboutsCourse = (exhibitId: string): string => `exhibit/${exhibitId}/whereabouts`;

/** An exhibit as it stands now. */
export type CurrentExhibit = Pick<
  Exhibit,
  'reference' | 'description' | 'foundAt' | 'foundOn' | 'foundTime' | 'foundBy'
> & {
  readonly exhibit: Exhibit;
  readonly standing: Standing;
  /** In words: the place, who has it, or that it lies sealed in the case. */
  readonly whereIs: string;
  readonly sealNumber: string;
  /** The movement that says where it is; none before the first. */
  readonly last?: Movement | undefined;
};

/** The exhibits of a case as they stand, in the order they were registered. */
export const currentExhibits = (state: CaseState): readonly CurrentExhibit[] =>
  state.exhibit.exhibits.map((exhibit) => currentExhibit(state, exhibit));

/** One exhibit as it stands; undefined where the case has none of that number. */
export function exhibitNow(state: CaseState, exhibitId: string): CurrentExhibit | undefined {
  const exhibit = state.exhibit.exhibits.find((known) => known.exhibitId === exhibitId);
  return exhibit && currentExhibit(state, exhibit);
}

function currentExhibit(state: CaseState, exhibit: Exhibit): CurrentExhibit {
  const { setAside } = state.exhibit;
  const details = exhibit.corrections.findLast(({ actId }) => !setAside.includes(actId)) ?? exhibit;
  const moves = movementsInOrder(exhibit).filter(({ actId }) => !setAside.includes(actId));
  const last = moves.at(-1);
  const standing = standingOf(state, exhibit, last);
  return {
    exhibit,
    ...{ reference: details.reference, description: details.description },
    ...{ foundAt: details.foundAt, foundOn: details.foundOn, foundBy: details.foundBy },
    ...(details.foundTime === undefined ? {} : { foundTime: details.foundTime }),
    standing,
    whereIs: standing === 'disposed' ? gone(exhibit) : whereIs(exhibit, last),
    sealNumber: sealNow(exhibit, moves),
    ...(last ? { last } : {}),
  };
}

/** The movement log by the day and time that whoever moved it gave; what bears the same stays in the order it was folded. */
export const movementsInOrder = ({ movements }: Exhibit): readonly Movement[] =>
  movements.toSorted((a, b) => compareText(timeOf(a), timeOf(b)));

/** When a movement took place, to the minute; later texts are later. */
const timeOf = (movement: { readonly movedOn: CivilDate; readonly movedAt: string }): string =>
  `${movement.movedOn}T${movement.movedAt}`;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function standingOf(state: CaseState, exhibit: Exhibit, last: Movement | undefined): Standing {
  if (isDisposed(state, exhibit)) return 'disposed';
  if (exhibit.withdrawals.some(({ actId }) => !state.exhibit.setAside.includes(actId)))
    return 'withdrawn';
  return last ? standings[last.place] : 'held';
}
const standings: Readonly<Record<MovedTo, Standing>> = {
  kept: 'held',
  'signed-out': 'out',
  outside: 'outside',
};

/** True once it was disposed of and nobody moved it without having seen that. */
export function isDisposed(
  state: CaseState,
  { exhibitId }: { readonly exhibitId: string },
): boolean {
  const heads = state.contest.turns[whereaboutsCourse(exhibitId)] ?? [];
  return heads.length > 0 && heads.every(({ event }) => event.type === 'exhibit.disposed/1');
}

/** The number the seal bears: none after it was broken. */
function sealNow(exhibit: Exhibit, moves: readonly Movement[]): string {
  const told = moves.findLast(({ seal }) => seal !== 'none');
  return !told ? exhibit.sealNumber : told.seal === 'broken' ? '' : told.sealNumber;
}

const gone = ({ disposals }: Exhibit): string => {
  const last = disposals.at(-1);
  return last ? [disposalWords[last.how], last.to].filter((word) => word !== '').join(' to ') : '';
};

const whereIs = (exhibit: Exhibit, last: Movement | undefined): string =>
  last?.to ?? (exhibit.kind === 'file' ? 'Sealed in this case' : exhibit.location);

/** The exhibits whose file has the same bytes, withdrawn ones too, oldest first. */
export const withSameBytes = ({ exhibits }: ExhibitSlice, sha512: string): readonly Exhibit[] =>
  exhibits.filter(({ file }) => file?.sealed.sha512 === sha512);

/** References that more than one exhibit bears: two people gave the same without seeing each other. */
export function sharedReferences(state: CaseState): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { reference } of currentExhibits(state))
    if (seen.has(reference)) shared.add(reference);
    else seen.add(reference);
  return shared;
}
