import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { isStopped } from '../../../shared/domain/protected-disclosure/facts.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file What passes between the unit and the misconduct procedures. */

const isReported = ({ state }: CaseView): boolean =>
  state.report.recorded.length > 0 && !isStopped(state);
const isReferred = (view: CaseView): boolean =>
  isReported(view) && view.state.misconduct.referrals.length > 0;

export const misconductActs: readonly Act[] = [
  {
    type: 'misconduct.referred/1',
    title: 'Refer to the misconduct procedures',
    group: 'Liaison',
    form: lazyForm(() => import('./refer-form.tsx'), 'ReferForm'),
    offered: isReported,
  },
  {
    type: 'misconduct.not-referred/1',
    title: 'Record that a matter is not referred',
    group: 'Liaison',
    form: lazyForm(() => import('./not-referred-form.tsx'), 'NotReferredForm'),
    offered: isReported,
  },
  {
    type: 'misconduct.checked/1',
    title: 'Record the check of a referral',
    group: 'Liaison',
    form: lazyForm(() => import('./check-form.tsx'), 'CheckForm'),
    offered: isReferred,
  },
  {
    type: 'misconduct.sent-to-iopc/1',
    title: 'Record the referral to the IOPC',
    group: 'Liaison',
    form: lazyForm(() => import('./iopc-form.tsx'), 'IopcForm'),
    offered: isReferred,
  },
  {
    type: 'misconduct.feedback-received/1',
    title: 'Record the answer to a referral',
    group: 'Liaison',
    form: lazyForm(() => import('./feedback-form.tsx'), 'FeedbackForm'),
    offered: isReferred,
  },
];
