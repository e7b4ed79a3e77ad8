import type { ActId } from '../act.ts';
import { withoutActsInAppeals } from '../appeal/fold.ts';
import { withoutActsInChanges } from '../change-report/fold.ts';
import { withActsAside, withActsBack } from '../exhibit/aside.ts';
import type { CivilDate } from '../../kit/civil-date.ts';
import { withoutJoining } from '../inquiry/aside.ts';
import { letterStandsAgain, withoutActsInLetters } from '../letter/aside.ts';
import { withoutActs } from '../once.ts';
import { withoutActsInReviews } from '../review/fold.ts';
import { draftsStandAgain, withoutDrafts } from '../risk-plan/aside.ts';
import type { CaseState } from '../state.ts';
import { withoutEnds } from '../task/aside.ts';
import type { FoldNoun } from './heads.ts';
import type { Head } from './slice.ts';
import { statusCourse, turnOf } from './turns.ts';

/** @file Takes turns that were set aside out of the nouns that keep every turn in a list, and puts one back that stands again. */

/** The state without turns of a course. A determination stays on its list, marked: it was made, perhaps served, and is disclosed. */
export function takeOut(
  state: CaseState,
  course: string,
  heads: readonly Head[],
  chosen: { readonly on: CivilDate; readonly reason: string },
): CaseState {
  const acts = heads.map(({ act }) => act.id);
  const [noun] = course.split('/');
  switch (noun) {
    case 'case':
      return course === statusCourse && heads.some(({ event }) => event.type === 'case.withdrawn/1')
        ? { ...state, case: { ...state.case, withdrawn: false } }
        : state;
    case 'determination':
      return course !== noun
        ? state
        : marked(state, [...(state.determination.setAside ?? []), ...acts]);
    case 'appeal':
      return { ...state, appeal: withoutActsInAppeals(state.appeal, acts) };
    case 'review':
      return { ...state, review: withoutActsInReviews(state.review, acts) };
    case 'change-report':
      return { ...state, changeReport: withoutActsInChanges(state.changeReport, acts) };
    case 'departure':
      return {
        ...state,
        departure: { ...state.departure, decided: withoutActs(state.departure.decided, acts) },
      };
    case 'risk-plan':
      return { ...state, riskPlan: withoutDrafts(state.riskPlan, heads, chosen) };
    case 'inquiry':
      return { ...state, inquiry: withoutJoining(state.inquiry, heads) };
    case 'letter':
      return { ...state, letter: withoutActsInLetters(state.letter, heads, chosen) };
    case 'exhibit':
      return { ...state, exhibit: withActsAside(state.exhibit, acts) };
    case 'task':
      return { ...state, task: withoutEnds(state.task, heads) };
    default:
      return state;
  }
}

/** The state with turns of a course standing again. */
export function putBack(
  state: CaseState,
  course: string,
  heads: readonly Head[],
  fold: FoldNoun,
): CaseState {
  if (course === 'determination')
    return marked(
      state,
      (state.determination.setAside ?? []).filter(
        (actId) => !heads.some(({ act }) => act.id === actId),
      ),
    );
  if (course.startsWith('exhibit/'))
    return {
      ...state,
      exhibit: withActsBack(
        state.exhibit,
        heads.map(({ act }) => act.id),
      ),
    };
  if (course.startsWith('letter/'))
    return { ...state, letter: letterStandsAgain(state.letter, heads) };
  if (course.startsWith('risk-plan/'))
    return { ...state, riskPlan: draftsStandAgain(state.riskPlan, heads) };
  return heads
    .filter(({ event }) => !(turnOf(event)?.keepsOne ?? true))
    .reduce((before, { event, act }) => fold(before, event, act), state);
}

const marked = (state: CaseState, setAside: readonly ActId[]): CaseState => {
  const { setAside: _before, ...determination } = state.determination;
  return {
    ...state,
    determination: setAside.length > 0 ? { ...determination, setAside } : determination,
  };
};
