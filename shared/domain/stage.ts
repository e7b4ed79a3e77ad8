import type { CivilDate } from '../kit/civil-date.ts';
import { isAppealed } from './appeal/against.ts';
import { stageOfAppeal } from './appeal/stage.ts';
import { triageOutcome } from './case-facts.ts';
import { allHaveEnded } from './condition/conditions.ts';
import { standingDetermination } from './determination/standing.ts';
import { wayToDecision } from './determination/undecided.ts';
import { isEnquiryOpen } from './investigation-plan/facts.ts';
import { currentLetter } from './letter/current.ts';
import type { ResolvedPolicy } from './policy/resolve.ts';
import { isStopped } from './protected-disclosure/facts.ts';
import {
  appealWindows,
  isServed,
  isWindowClosed,
  type AppealWindow,
} from './service/appeal-clock.ts';
import type { CaseState } from './state.ts';

/** @file Where a case stands, in one word of a closed list. Derived, never stored. */

/** The words for each stage, in the order of the procedure. */
export const stageNames = {
  reported: 'Reported',
  stopped: 'Stopped: protected disclosure',
  'not-notifiable': 'Not notifiable',
  enquiry: 'Enquiry',
  'assessing-risk': 'Assessing risk',
  mitigation: 'Mitigation',
  interview: 'Interview',
  representations: 'Representations',
  'with-authority': 'With the Appropriate Authority',
  advice: 'Advice and guidance given',
  decided: 'Decided',
  'notice-issued': 'Notice issued',
  'notice-served': 'Notice served',
  'appeal-window': 'Appeal window open',
  'appeal-lodged': 'Appeal lodged',
  'appeal-heard': 'Appeal heard',
  'appeal-decided': 'Appeal decided, member to be told',
  'appeal-upheld': 'Conditions ended on appeal',
  'conditions-in-force': 'Conditions in force',
  'mitigation-in-force': 'Agreed mitigation in force',
  'conditions-ended': 'Conditions ended',
  withdrawn: 'Withdrawn',
  closed: 'Closed',
} as const;

/** Where a case stands. */
export type Stage = keyof typeof stageNames;

/** Where a case stands on a day. */
export function stageOf(state: CaseState, policy: ResolvedPolicy, today: CivilDate): Stage {
  if (state.case.withdrawn) return 'withdrawn';
  if (state.case.closed) return 'closed';
  if (isStopped(state)) return 'stopped';
  const outcome = standingDetermination(state)?.outcome;
  switch (outcome) {
    case 'no-risk':
      return 'decided';
    case 'agreed-mitigation-approved':
      return stageOfAppeal(state) ?? stageOfEnd(state, today) ?? 'mitigation-in-force';
    case 'conditions-imposed':
    case 'association-must-cease':
      return stageOfNotice(state, policy, today);
    case undefined:
      return beforeDecision(state);
  }
}

function stageOfNotice(state: CaseState, policy: ResolvedPolicy, today: CivilDate): Stage {
  const later = stageOfAppeal(state) ?? stageOfEnd(state, today);
  if (later) return later;
  const notice = currentLetter(state, 'notice-of-conditions');
  if (!notice) return 'decided';
  if ((state.service.receipts[notice.letterId] ?? []).length === 0)
    return isServed(state, notice.letterId) ? 'notice-served' : 'notice-issued';
  return appealWindows(state, policy).some((window) => isOpenWindow(state, window, today))
    ? 'appeal-window'
    : 'conditions-in-force';
}

/** Nothing that was decided binds any more, and the case waits to be closed. */
const stageOfEnd = (state: CaseState, today: CivilDate): 'conditions-ended' | undefined =>
  allHaveEnded(state, today) ? 'conditions-ended' : undefined;

const isOpenWindow = (
  state: CaseState,
  { clock, against }: AppealWindow,
  today: CivilDate,
): boolean =>
  clock.kind === 'running' && !isWindowClosed(clock, today) && !isAppealed(state, against);

function beforeDecision(state: CaseState): Stage {
  const triage = triageOutcome(state);
  if (!triage) return 'reported';
  if (triage === 'not-notifiable') return 'not-notifiable';
  if (state.advice.given.some((advice) => advice.closes)) return 'advice';
  const way = wayToDecision(state);
  const isOnTheWay = way !== 'assess-risk' && way !== 'choose';
  return !isOnTheWay && isEnquiryOpen(state.investigationPlan) ? 'enquiry' : stageOnTheWay[way];
}

const stageOnTheWay = {
  'assess-risk': 'assessing-risk',
  choose: 'mitigation',
  answer: 'mitigation',
  interview: 'interview',
  representations: 'representations',
  'approve-agreed': 'with-authority',
  decide: 'with-authority',
} as const satisfies Readonly<Record<ReturnType<typeof wayToDecision>, Stage>>;
