import { deviceOfAct } from '../act.ts';
import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { caseEvents } from './events.ts';
import type { CaseSlice } from './slice.ts';

/** What follows from each event for the case as a whole. Looking changes nothing but is kept on the timeline. */
export const caseFolds: Folds<CaseSlice, typeof caseEvents> = {
  // Opened twice (two devices, one reference) keeps the first in fold order: a case has one beginning.
  'case.opened/1': (slice, { type: _type, ...opened }, { id, at, by }) =>
    slice.opened
      ? slice
      : {
          ...slice,
          opened,
          openedBy: { member: by.member, name: by.name, device: deviceOfAct(id), at },
        },
  'case.allocated/1': (slice, event, act) => ({
    ...slice,
    allocatedTo: { personId: event.to, name: event.toName, since: act.at },
    handOver: undefined,
  }),
  'case.handed-over/1': (slice, event, act) => ({
    ...slice,
    allocatedTo: { personId: event.to, name: event.toName, since: act.at },
    handOver: {
      ...{ actId: act.id, to: event.to, toName: event.toName, byMember: act.by.member },
    },
  }),
  'case.hand-over-accepted/1': (slice, event, act) =>
    slice.handOver?.actId === event.handOver
      ? { ...slice, handOver: { ...slice.handOver, acceptedAt: act.at } }
      : slice,
  'case.closed/1': (slice, event) => ({
    ...slice,
    closed: { outcome: event.outcome, on: event.closedOn, reason: event.reason },
  }),
  'case.reopened/1': (slice) => ({ ...slice, closed: undefined, withdrawn: false }),
  'case.withdrawn/1': (slice) => ({ ...slice, withdrawn: true }),
  'case.opened-to-look/1': (slice) => slice,
  'case.printed/1': (slice) => slice,
  'case.copy-saved/1': (slice, { letterId, format = 'pdf', purpose }, act) =>
    letterId === undefined
      ? slice
      : {
          ...slice,
          copies: addOnce(slice.copies ?? [], {
            ...{ actId: act.id, at: act.at, by: act.by.name },
            ...{ letterId, format, purpose },
          }),
        },
};
