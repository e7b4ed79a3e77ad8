import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { isUndecided } from '../../../shared/domain/determination/undecided.ts';
import { isEnquiryOpen, openLines } from '../../../shared/domain/investigation-plan/facts.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file The investigation plan, its lines of enquiry, and the enquiry that rests on them. */

const isPlanned = ({ state }: CaseView): boolean =>
  isUnderWay(state) && state.investigationPlan.plan.length > 0;
const hasOpenLine = (view: CaseView): boolean =>
  isPlanned(view) && openLines(view.state.investigationPlan).length > 0;

export const investigationPlanActs: readonly Act[] = [
  {
    type: 'investigation-plan.written/1',
    title: 'Write the investigation plan',
    group: 'Enquiry',
    form: lazyForm(() => import('./plan-form.tsx'), 'PlanForm'),
    offered: ({ state }) => isUnderWay(state),
  },
  {
    type: 'enquiry.begun/1',
    title: 'Begin the enquiry',
    group: 'Enquiry',
    form: lazyForm(() => import('./begin-form.tsx'), 'BeginForm'),
    offered: ({ state }) => isUndecided(state) && !isEnquiryOpen(state.investigationPlan),
  },
  {
    type: 'line-of-enquiry.added/1',
    title: 'Add a line of enquiry',
    group: 'Enquiry',
    form: lazyForm(() => import('./add-line-form.tsx'), 'AddLineForm'),
    offered: isPlanned,
  },
  {
    type: 'line-of-enquiry.progressed/1',
    title: 'Record a line of enquiry',
    group: 'Enquiry',
    form: lazyForm(() => import('./progress-form.tsx'), 'ProgressForm'),
    offered: hasOpenLine,
  },
  {
    type: 'line-of-enquiry.changed/1',
    title: 'Change a line of enquiry',
    group: 'Enquiry',
    form: lazyForm(() => import('./change-line-form.tsx'), 'ChangeLineForm'),
    offered: hasOpenLine,
  },
  {
    type: 'investigation-plan.reviewed/1',
    title: 'Review the investigation plan',
    group: 'Enquiry',
    form: lazyForm(() => import('./review-form.tsx'), 'ReviewForm'),
    offered: isPlanned,
  },
  {
    type: 'enquiry.ended/1',
    title: 'End the enquiry',
    group: 'Enquiry',
    form: lazyForm(() => import('./end-form.tsx'), 'EndForm'),
    offered: ({ state }) => isUnderWay(state) && isEnquiryOpen(state.investigationPlan),
  },
];
