import type { Act } from '../act.ts';
import type { LooseEvent } from '../enlist.ts';
import { hasSeen, placeOf } from '../seen.ts';
import type { CaseState } from '../state.ts';
import { showProvisional, withHeads, type FoldNoun } from './heads.ts';
import { isProcedure } from './procedure.ts';
import { settle, type Settled } from './settle.ts';
import type { Head } from './slice.ts';
import { showStatus } from './status.ts';
import { statusCourse, turnOf, type Turn } from './turns.ts';

/** Folds an event of a case, minding what was done apart: a turn that is not the provisional one is kept beside and not folded into a
 *  noun that keeps one (turns.ts); a closing that others went on without does not close. */
export function followApart(
  state: CaseState,
  event: LooseEvent,
  act: Act,
  fold: FoldNoun,
): CaseState {
  if (event.type === 'contest.settled/1') return settle(state, event as Settled, act, fold);
  const turn = turnOf(event);
  const after = turn ? takeTurn(state, { act, event }, turn, fold) : fold(state, event, act);
  // Only its kind: what was recorded stands in its own noun.
  return isProcedure(event.type) ? goOn(after, { act, event: { type: event.type } }) : after;
}

function takeTurn(state: CaseState, head: Head, turn: Turn, fold: FoldNoun): CaseState {
  const { act, event } = head;
  const before = state.contest.turns[turn.course] ?? [];
  // Folded again: the course has gone on from here.
  if (before.some((known) => known.act.id !== act.id && hasSeen(known.act, act.id))) return state;
  const apart = before.filter((known) => !hasSeen(act, known.act.id));
  const light = { act, event: withoutPapers(event) };
  const heads = [...apart, light, ...wentOnApart(state, head, apart)];
  const turned = withHeads(state, turn.course, heads);
  const folded = turn.keepsOne ? turned : fold(turned, event, act);
  return showProvisional(folded, turn.course, before, fold);
}

/** The bytes of a letter stay in the ledger. */
function withoutPapers(event: LooseEvent): LooseEvent {
  if (event.type !== 'letter.issued/1') return event;
  const { pdfBase64: _pdf, docxBase64: _docx, ...light } = event as LooseEvent & Papers;
  return { ...light, type: event.type };
}
type Papers = { readonly pdfBase64?: unknown; readonly docxBase64?: unknown };

/** What other workstations did in the case without having seen the closing that is folded now. */
const wentOnApart = (
  { contest }: CaseState,
  { act, event }: Head,
  apart: readonly Head[],
): readonly Head[] =>
  event.type === 'case.closed/1'
    ? Object.values(contest.work).filter(
        (work) => !hasSeen(act, work.act.id) && !hasSeen(work.act, act.id) && !apart.includes(work),
      )
    : [];

/** A step of the procedure: kept as the newest of its workstation, and set against a closing its author had not seen. */
function goOn(state: CaseState, work: Head): CaseState {
  const [device, number] = placeOf(work.act.id);
  const newest = state.contest.work[device];
  if (newest && placeOf(newest.act.id)[1] > number) return state;
  const contest = { ...state.contest, work: { ...state.contest.work, [device]: work } };
  const heads = contest.turns[statusCourse] ?? [];
  const isClosedUnseen = heads.some(
    ({ act, event }) =>
      event.type === 'case.closed/1' && !hasSeen(work.act, act.id) && !hasSeen(act, work.act.id),
  );
  if (!isClosedUnseen) return { ...state, contest };
  const apart = heads.filter(({ act }) => !hasSeen(work.act, act.id));
  return showStatus(withHeads({ ...state, contest }, statusCourse, [...apart, work]), [
    ...apart,
    work,
  ]);
}
