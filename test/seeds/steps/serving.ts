import type { z } from 'zod';
import type { serviceEvents } from '../../../shared/domain/service/events.ts';
import type { vettingEvents } from '../../../shared/domain/vetting/events.ts';
import { leastFields, type PackField } from '../../../shared/domain/vetting/pack-fields.ts';
import { memberName, type Cast } from '../cast.ts';
import { day, idOf, me } from '../tokens.ts';
import { letterId } from './deciding.ts';

/** @file How a notice reaches the member, and what vetting is told and answers. */

type Served = z.infer<(typeof serviceEvents)['notice.served/1']>;
type Undelivered = z.infer<(typeof serviceEvents)['notice.undelivered/1']>;
type Received = z.infer<(typeof serviceEvents)['receipt.recorded/1']>;
type Corrected = z.infer<(typeof serviceEvents)['receipt.corrected/1']>;

const noticeOf = (cast: Cast, version = 1): Served['letterId'] =>
  letterId(cast, 'notice-of-conditions', version);

/** The notice was served. */
export const served = (
  cast: Cast,
  on: number,
  method: Served['method'],
  over: Partial<Served> = {},
): Served => ({
  type: 'notice.served/1',
  letterId: noticeOf(cast),
  method,
  servedOn: day(on),
  servedBy: me.name,
  refusedToSign: false,
  note: '',
  ...over,
});

/** The notice did not reach the member. */
export const undelivered = (
  cast: Cast,
  on: number,
  method: Served['method'],
  reason: string,
): Undelivered => ({
  type: 'notice.undelivered/1',
  letterId: noticeOf(cast),
  method,
  attemptedOn: day(on),
  attemptedBy: me.name,
  reason,
});

/** The member received it, and what shows it. */
export const received = (
  cast: Cast,
  on: number,
  kind: Received['evidence']['kind'] = 'signed-acknowledgement',
  text = `Signed for by ${memberName(cast)}.`,
  version = 1,
): Received => ({
  type: 'receipt.recorded/1',
  letterId: noticeOf(cast, version),
  receivedOn: day(on),
  evidence: { kind, text },
});

/** The day of receipt is put right. */
export const receiptCorrected = (
  cast: Cast,
  on: number,
  reason: string,
  over: readonly string[],
): Corrected => ({
  ...received(cast, on, 'delivery-record', 'The carrier’s record, obtained afterwards.'),
  type: 'receipt.corrected/1',
  over: [...over],
  reason,
});

/** Handed over and signed for on one day: two events of one act. */
export const handedOver = (cast: Cast, on: number, version = 1): readonly [Served, Received] => [
  served(cast, on, 'in-person', { letterId: noticeOf(cast, version) }),
  received(cast, on, 'signed-acknowledgement', `Signed for by ${memberName(cast)}.`, version),
];

type Told = z.infer<(typeof vettingEvents)['vetting.notified/2']>;

/** The vetting department is told of the risk: what is shared, without the pack, which is composed when it is loaded. */
export const vettingTold = (
  cast: Cast,
  on: number,
  more: readonly PackField[] = [],
): Omit<Told, 'pack' | 'sha256'> => ({
  type: 'vetting.notified/2',
  notificationId: idOf(cast.code, 'vetting told'),
  notifiedOn: day(on),
  notifiedBy: me.name,
  notifiedTo: 'Prudence Lackersteen, Force Vetting Manager',
  purpose: 'identified-risk',
  fields: [...leastFields, ...more],
  riskSummary:
    'A notifiable association was graded as a risk. Ask for what the review needs beyond this.',
});

/** The vetting department reviewed the risk. */
export const vettingReviewed = (
  cast: Cast,
  on: number,
  outcome: z.infer<(typeof vettingEvents)['vetting.review-recorded/1']>['outcome'],
  text: string,
): z.infer<(typeof vettingEvents)['vetting.review-recorded/1']> => ({
  type: 'vetting.review-recorded/1',
  reviewId: idOf(cast.code, 'vetting review'),
  reviewedOn: day(on),
  reviewedBy: 'Osric Thorbury',
  outcome,
  text,
});

/** The vetting department chose not to review. */
export const vettingDeclined = (
  on: number,
  reason: string,
): z.infer<(typeof vettingEvents)['vetting.declined/1']> => ({
  type: 'vetting.declined/1',
  declinedOn: day(on),
  declinedBy: 'Prudence Lackersteen',
  reason,
});

/** The level was asked for and given. */
export const levelObtained = (
  on: number,
  levels: z.infer<(typeof vettingEvents)['vetting-level.obtained/1']>['levels'],
): z.infer<(typeof vettingEvents)['vetting-level.obtained/1']> => ({
  type: 'vetting-level.obtained/1',
  levels,
  obtainedOn: day(on),
  obtainedFrom: 'Osric Thorbury, Vetting Officer',
});
