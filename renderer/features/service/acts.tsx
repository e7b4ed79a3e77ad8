import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';
import { isReceived, lettersToServe } from './letters-to-serve.ts';

/** @file How a letter reached the member: service, failure, receipt, and its correction. */

const hasLetter = (view: CaseView): boolean => lettersToServe(view.state).length > 0;
const someLetter = (view: CaseView, received: boolean): boolean =>
  lettersToServe(view.state).some((letter) => isReceived(view.state, letter.letterId) === received);

export const serviceActs: readonly Act[] = [
  {
    type: 'notice.served/1',
    title: 'Record service',
    group: 'Letters',
    form: lazyForm(() => import('./serve-form.tsx'), 'ServeForm'),
    offered: hasLetter,
  },
  {
    type: 'notice.undelivered/1',
    title: 'Record that it was not delivered',
    group: 'Letters',
    form: lazyForm(() => import('./undelivered-form.tsx'), 'UndeliveredForm'),
    offered: (view) => someLetter(view, false),
  },
  {
    type: 'receipt.recorded/1',
    title: 'Record receipt',
    group: 'Letters',
    form: lazyForm(() => import('./record-receipt-form.tsx'), 'RecordReceiptForm'),
    offered: (view) => someLetter(view, false),
  },
  {
    type: 'receipt.corrected/1',
    title: 'Correct the day of receipt',
    group: 'Letters',
    form: lazyForm(() => import('./correct-receipt-form.tsx'), 'CorrectReceiptForm'),
    offered: (view) => someLetter(view, true),
  },
];
