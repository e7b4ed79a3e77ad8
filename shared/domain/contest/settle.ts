import { civilDateOf } from '../../kit/instant.ts';
import type { Act, ActId } from '../act.ts';
import { hasSeen } from '../seen.ts';
import type { Register, Version } from '../register.ts';
import type { CaseState } from '../state.ts';
import { putBack, takeOut } from './aside.ts';
import { fieldOf } from './fields.ts';
import { showProvisional, withHeads, type FoldNoun } from './heads.ts';
import type { ContestSlice, Head, SetAside, Settlement } from './slice.ts';

/** The event of a choice. */
export type Settled = {
  readonly type: 'contest.settled/1';
  readonly contest: string;
  readonly stands: ActId;
  readonly over: readonly ActId[];
  readonly reason: string;
};

/** Lets what was chosen stand and sets aside what it was weighed against. Two people who chose differently without having seen each other
 *  leave the contest open: what one of them set aside and the other chose stands again. */
export function settle(state: CaseState, event: Settled, act: Act, fold: FoldNoun): CaseState {
  if (state.contest.settled.some((known) => known.act.id === act.id)) return state;
  const field = fieldOf(event.contest);
  if (!field) return settleTurns(state, event, act, fold);
  const over = event.over.filter((id) => id !== event.stands);
  const back = chosenAside(state.contest, event, act);
  const before = field.read(state);
  const aside = before.filter(
    ({ actId }) => over.includes(actId) && !isChosenApart(state, event, act, actId),
  );
  const chosen = field.edit(
    state,
    <T>(register: Register<T>): Register<T> => [
      ...register.filter(({ actId }) => !aside.some((version) => version.actId === actId)),
      ...back
        .filter(({ actId }) => !register.some((version) => version.actId === actId))
        .map((version) => version as Version<T>),
    ],
  );
  return withSettlement(
    chosen,
    event,
    act,
    aside.map(({ actId, at, by, member, value }) => ({ actId, at, by, member, value })),
  );
}

function settleTurns(state: CaseState, event: Settled, act: Act, fold: FoldNoun): CaseState {
  const before = state.contest.turns[event.contest] ?? [];
  const aside = before.filter(
    (head) =>
      head.act.id !== event.stands &&
      event.over.includes(head.act.id) &&
      !isChosenApart(state, event, act, head.act.id),
  );
  const back = chosenAside(state.contest, event, act)
    .map(({ value }) => value as Head)
    .filter((head) => !before.some((known) => known.act.id === head.act.id));
  const heads = [...before.filter((head) => !aside.includes(head)), ...back];
  const turned = withHeads(state, event.contest, heads);
  const chosen = { on: civilDateOf(act.at), reason: event.reason };
  const out = takeOut(turned, event.contest, aside, chosen);
  const listed = putBack(out, event.contest, back, fold);
  const shown = showProvisional(listed, event.contest, before, fold);
  return withSettlement(shown, event, act, aside.map(headAside));
}

/** What a choice made apart from this one set aside, and this one lets stand. */
const chosenAside = (contest: ContestSlice, event: Settled, act: Act): readonly SetAside[] =>
  madeApart(contest, event, act).flatMap(({ aside }) =>
    aside.filter(({ actId }) => actId === event.stands),
  );

/** True for what somebody else chose in the same contest without having seen this choice. */
const isChosenApart = ({ contest }: CaseState, event: Settled, act: Act, actId: ActId): boolean =>
  madeApart(contest, event, act).some(({ stands }) => stands === actId);

const madeApart = (
  { settled }: ContestSlice,
  { contest }: Settled,
  act: Act,
): readonly Settlement[] =>
  settled.filter((known) => known.contest === contest && !hasSeen(act, known.act.id));

const headAside = (head: Head): SetAside => ({
  actId: head.act.id,
  at: head.act.at,
  by: head.act.by.name,
  member: head.act.by.member,
  value: head,
});

const withSettlement = (
  state: CaseState,
  { contest, stands, reason }: Settled,
  act: Act,
  aside: readonly SetAside[],
): CaseState => ({
  ...state,
  contest: {
    ...state.contest,
    settled: [...state.contest.settled, { act, contest, stands, reason, aside }],
  },
});
