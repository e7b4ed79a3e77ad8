import type { Folds } from '../noun.ts';
import { addLast, addOnce } from '../once.ts';
import { setRegister } from '../register.ts';
import type { reporterSupportEvents } from './events.ts';
import type { ReporterSupportSlice, SupportPlan } from './slice.ts';

/** The plan is a register; contacts and ends gather. */
export const reporterSupportFolds: Folds<ReporterSupportSlice, typeof reporterSupportEvents> = {
  'reporter-support.planned/1': (slice, { type: _type, over, ...plan }, act) => ({
    ...slice,
    plan: setRegister<SupportPlan>(slice.plan, plan, over, act),
    steps: addLast(slice.steps, { next: plan.nextContactOn, isEnd: false, actId: act.id }),
  }),
  'reporter-support.contacted/1': (slice, { type: _type, ...contact }, act) => ({
    ...slice,
    contacts: slice.contacts.some((known) => known.contactId === contact.contactId)
      ? slice.contacts
      : [...slice.contacts, contact],
    steps: addLast(slice.steps, { next: contact.nextContactOn, isEnd: false, actId: act.id }),
  }),
  'reporter-support.ended/1': (slice, { endedOn, reason }, act) => ({
    ...slice,
    ends: addOnce(slice.ends, { on: endedOn, reason, actId: act.id }),
    steps: addLast(slice.steps, { next: undefined, isEnd: true, actId: act.id }),
  }),
};
