import { beginningOf } from '../../kit/beginning-of.ts';
import { house } from '../cite.ts';
import { isUndecided } from '../determination/undecided.ts';
import type { Duty } from '../duty.ts';
import type { CaseState } from '../state.ts';
import type { LineOfEnquiry } from './slice.ts';
import { isEnquiryOpen, lackingInPlan, nextPlanReview, openLines } from './facts.ts';
import { gapWords } from './words.ts';

/** Why the enquiry rests on its plan, with the days in it. */
export const planned = house(
  'An enquiry rests on a plan: hypotheses, lines of enquiry with owner and day, disclosure, days of review.',
);

/** What plan and enquiry ask for, while the case is undecided. */
export function investigationPlanDuties(state: CaseState): readonly Duty[] {
  const slice = state.investigationPlan;
  if (!isUndecided(state) || (slice.plan.length === 0 && slice.lines.length === 0)) return [];
  if (!isEnquiryOpen(slice)) return slice.enquiry.length > 0 ? [] : beforeEnquiry(state);
  const lines = openLines(slice);
  const reviewOn = nextPlanReview(slice);
  return [
    ...lines.map(
      (line): Duty => ({
        key: `line-of-enquiry/${line.lineId}`,
        ...inWords(line),
        dueOn: line.dueOn,
        waitingFor: 'unit',
        ownerId: line.owner.personId,
        settledBy: 'line-of-enquiry.progressed/1',
        source: planned,
      }),
    ),
    ...(reviewOn === undefined
      ? []
      : [
          {
            key: 'investigation-plan/review',
            says: 'Review the investigation plan',
            dueOn: reviewOn,
            waitingFor: 'unit',
            settledBy: 'investigation-plan.reviewed/1',
            source: planned,
          } satisfies Duty,
        ]),
    ...(lines.length > 0
      ? []
      : [
          {
            key: 'enquiry/end',
            says: 'End the enquiry',
            detail: 'every line is followed to its end',
            waitingFor: 'unit',
            settledBy: 'enquiry.ended/1',
            source: planned,
          } satisfies Duty,
        ]),
  ];
}

/** A heading holds so much of a line of enquiry; the whole stands under it. */
const inHeading = 80;

function inWords({ text, owner }: LineOfEnquiry): Pick<Duty, 'says' | 'detail'> {
  const beginning = beginningOf(text, inHeading);
  return {
    says: `Line of enquiry: ${beginning}`,
    detail: beginning === text ? owner.name : `${owner.name}: ${text}`,
  };
}

function beforeEnquiry({ investigationPlan }: CaseState): readonly Duty[] {
  const gaps = lackingInPlan(investigationPlan);
  return [
    gaps.length === 0
      ? {
          key: 'enquiry/begin',
          says: 'Begin the enquiry',
          detail: 'the plan is written',
          waitingFor: 'unit',
          settledBy: 'enquiry.begun/1',
          source: planned,
        }
      : {
          key: 'investigation-plan/complete',
          says: 'Complete the investigation plan',
          detail: gaps.map((gap) => gapWords[gap]).join(' '),
          waitingFor: 'unit',
          settledBy: 'investigation-plan.written/1',
          source: planned,
        },
  ];
}
