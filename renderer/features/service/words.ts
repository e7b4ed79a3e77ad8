import type { z } from 'zod';
import type { receiptEvidence, serviceMethod } from '../../../shared/domain/service/events.ts';

/** @file Service and receipt in words, as the forms ask and the case page tells. */

export const methodWords: Readonly<Record<z.infer<typeof serviceMethod>, string>> = {
  'in-person': 'In person',
  'encrypted-email': 'By encrypted email',
  'internal-post-sealed': 'By sealed internal post',
  'recorded-delivery': 'By recorded delivery',
};

export const evidenceWords: Readonly<Record<z.infer<typeof receiptEvidence>['kind'], string>> = {
  'signed-acknowledgement': 'The member signed for it',
  'witnessed-handover': 'A witness saw it handed over',
  'email-acknowledgement': 'The member answered by email',
  'delivery-record': 'A record of delivery',
  'member-statement': 'The member said so, and it was noted',
  other: 'Something else',
};
