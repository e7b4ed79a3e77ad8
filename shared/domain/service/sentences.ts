import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import type { serviceEvents } from './events.ts';

/** The words for each way of serving. */
export const methodNames = {
  'in-person': 'in person',
  'encrypted-email': 'by encrypted email',
  'internal-post-sealed': 'by sealed internal post',
  'recorded-delivery': 'by recorded delivery',
} as const;

/** How service and receipt read on the timeline. */
export const serviceSentences: Sentences<typeof serviceEvents> = {
  'notice.served/1': (event) => ({
    head: event.refusedToSign ? 'Served; the member would not sign' : 'Served',
    rest: `${methodNames[event.method]} by ${event.servedBy} on ${formatPlain(event.servedOn)}`,
  }),
  'notice.undelivered/1': (event) => ({
    head: 'Not delivered',
    rest: `${methodNames[event.method]} on ${formatPlain(event.attemptedOn)}: ${event.reason}`,
    tone: 'attention',
  }),
  'receipt.recorded/1': (event) => ({
    head: 'Received',
    rest: `on ${formatPlain(event.receivedOn)}`,
  }),
  'receipt.corrected/1': (event) => ({
    head: 'Day of receipt corrected',
    rest: `to ${formatPlain(event.receivedOn)}: ${event.reason}`,
    tone: 'attention',
  }),
};
