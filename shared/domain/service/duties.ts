import { decisionId, isAppealed } from '../appeal/against.ts';
import type { AppealedDecision } from '../appeal/slice.ts';
import { citing, house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import {
  appealWindows,
  isServed,
  isWindowClosed,
  type AppealClock,
  type AppealWindow,
} from './appeal-clock.ts';

/** What is owed once a notice is issued: service, the day of receipt, and the time to appeal. Each notice opens its own. */
export const serviceDuties = (state: CaseState, context: DutyContext): readonly Duty[] =>
  isUnderWay(state)
    ? appealWindows(state, context.policy).flatMap((window) => ofNotice(window, state, context))
    : [];

function ofNotice(
  { against, clock, notice }: AppealWindow,
  state: CaseState,
  context: DutyContext,
): readonly Duty[] {
  if (!notice) return [];
  const { letterId } = notice;
  const isReceived = (state.service.receipts[letterId] ?? []).length > 0;
  const duties = isReceived
    ? ofWindow(against, clock, state, context)
    : [isServed(state, letterId) ? awaitReceipt(context) : serve(state, letterId, context)];
  const of = noticeWords[against.kind];
  return of
    ? duties.map((duty) => ({
        ...duty,
        key: `${duty.key}/${decisionId(against)}`,
        says: `${duty.says}${of}`,
      }))
    : duties;
}

const noticeWords = {
  determination: undefined,
  review: ' (notice after the review)',
  appeal: ' (notice after the appeal)',
} as const;

function serve(state: CaseState, letterId: string, context: DutyContext): Duty {
  const failed = state.service.attempts.some((attempt) => attempt.letterId === letterId);
  return {
    key: 'service/serve',
    says: failed ? 'Serve the notice again' : 'Serve the notice',
    detail: failed ? 'the last attempt did not reach the member' : undefined,
    waitingFor: 'unit',
    settledBy: 'notice.served/1',
    source: citing({ westMidlands: 'W32' }, 'A member is bound by what they were given.')(context),
  };
}

const awaitReceipt = (context: DutyContext): Duty => ({
  key: 'service/receipt-awaited',
  says: 'Record the day of receipt',
  detail: 'the time to appeal has not started',
  waitingFor: 'member',
  settledBy: 'receipt.recorded/1',
  source: citing(
    { westMidlands: 'W35' },
    'Time runs from the day the member received the notice, and that day must be shown.',
  )(context),
});

function ofWindow(
  against: AppealedDecision,
  clock: AppealClock,
  state: CaseState,
  { today }: DutyContext,
): readonly Duty[] {
  if (clock.kind === 'not-stated')
    return [
      {
        key: 'appeal/not-stated',
        says: 'Fill in how long a member has to appeal',
        detail: 'the policy does not say',
        waitingFor: 'unit',
        settledBy: 'policy-value.filled/1',
        source: clock.source,
      },
    ];
  if (clock.kind !== 'running') return [];
  const choose: readonly Duty[] = clock.contested
    ? [
        {
          key: 'service/receipt-contested',
          says: 'Choose the day of receipt',
          detail: 'two days stand; the later one counts until then',
          waitingFor: 'unit',
          settledBy: 'receipt.corrected/1',
          source: house('Time never picks a winner between two records; a person does.'),
        },
      ]
    : [];
  if (isWindowClosed(clock, today) || isAppealed(state, against)) return choose;
  return [
    ...choose,
    {
      key: 'appeal/window',
      says: 'Appeal window open',
      detail: 'an appeal may arrive until the end of this day',
      dueOn: clock.lastDay,
      waitingFor: 'member',
      // It ends by itself; what may happen before then is an appeal, and whoever holds one looks for its form here.
      settledBy: 'appeal.lodged/1',
      source: clock.source,
    },
  ];
}
