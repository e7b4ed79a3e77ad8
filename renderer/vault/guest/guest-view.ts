import type { GuestPackView } from '../../../shared/contract/vault/guest.ts';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { rowOf } from '../../../shared/domain/case-row.ts';
import { guestPolicy, guestState } from '../../../shared/domain/guest-pack/guest-state.ts';
import { recordOf, type LiveRecord } from '../../../shared/domain/interview/live/record.ts';
import { sessionOf } from '../../../shared/domain/interview/planning/plan.ts';
import { stageNames, stageOf } from '../../../shared/domain/stage.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { compareDates } from '../../../shared/kit/civil-date.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import { civilDateOf } from '../../../shared/kit/instant.ts';
import { todayOf, type Room } from '../room.ts';
import { actsOf, momentThatCounts } from './kept.ts';
import type { GuestSession } from './guest-session.ts';

/** What the guest's workstation knows of the case. */
export const stateOf = ({ pack, kept }: GuestSession): CaseState => guestState(pack, actsOf(kept));

/** The interview of the pack, as far as it has come. */
export function recordIn(session: GuestSession, state = stateOf(session)): LiveRecord {
  const held = sessionOf(state.interview, session.pack.plan.interviewId);
  assert(held, 'a pack holds its interview');
  return recordOf(held);
}

/** True once the day of the pack is over. */
export const isOver = (room: Room, { kept, pack }: GuestSession): boolean =>
  compareDates(civilDateOf(momentThatCounts(room, kept)), pack.endsOn) > 0;

/** The pack as the page shows it; once it is over, nothing of what it says. */
export function guestView(room: Room, session: GuestSession): GuestPackView {
  const { pack, packId, kept } = session;
  const { plan, direction } = pack;
  const record = recordIn(session);
  const over = isOver(room, session);
  return {
    packId,
    caseId: caseId.parse(packId),
    interviewId: plan.interviewId,
    endsOn: pack.endsOn,
    standing: over ? 'over' : 'open',
    holds: kept.returned ? 'returned' : kept.acts.length > 0 ? 'answers' : 'nothing',
    fictitious: pack.fictitious,
    phase: record.phase,
    lineCount: record.lines.length,
    ...(over
      ? {}
      : {
          shown: {
            unit: `${pack.unit.name}, ${pack.unit.force}`,
            from: called(pack.from),
            guest: called(pack.guest),
            reference: pack.reference,
            subject: called(pack.subject),
            lines: pack.lines,
            briefing: pack.briefing,
            plannedOn: plan.on,
            plannedAt: plan.at,
            venue: plan.venue,
            scope: direction.scope,
            directedBy: called(direction.directedBy),
          },
        }),
  };
}

/** The case as Interview mode reads it: the plan, the direction, the record; of everything else, nothing. */
export function guestCaseView(room: Room, session: GuestSession): CaseView {
  const { pack } = session;
  const state = stateOf(session);
  const policy = guestPolicy(pack);
  const today = todayOf(room);
  return {
    caseId: caseId.parse(session.packId),
    state,
    row: { ...rowOf(state, policy, today), subject: called(pack.subject), lastActOn: today },
    stage: stageNames[stageOf(state, policy, today)],
    timeline: [],
    duties: [],
    policy,
    readOnly: false,
    today,
    companions: [],
    guest: { subjectName: pack.subject.name },
  };
}

/** How somebody is called: rank first where it is known. */
export const called = (one: { readonly name: string; readonly rankOrGrade: string }): string =>
  `${one.rankOrGrade} ${one.name}`.trim();
