import { z } from 'zod';
import { actId } from '../act.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { associate } from './associates.ts';
import { association, awareness, scenarios } from './association.ts';
import {
  dates,
  follows,
  immediateRisk,
  managerSection,
  openness,
  protectedDisclosureQuestion,
  route,
  systemsChecks,
} from './intake.ts';
import { subject } from './subject.ts';

/** @file The notifiable association report, and what may be said differently later. Its marking belongs to the case; who reported
 *  it lies apart (reporter), as do protected characteristics. */

/** What a report says, part by part. Each part is amended by itself and may stand in two versions until a person chooses. */
export const reportParts = {
  systemsChecks,
  protectedDisclosure: protectedDisclosureQuestion,
  route,
  follows,
  subject,
  awareness,
  associates: z.array(associate).max(60),
  association,
  scenarios,
  dates,
  managerSection,
  immediateRisk,
  openness,
  /** The report in the reporter's own words, where there is such a text. */
  account: text(textLimits.narrative),
} as const;

const changed = <Part extends ReportPart>(part: Part) =>
  z.strictObject({ part: z.literal(part), value: reportParts[part] });

/** One part said anew. */
export const reportChange = z.discriminatedUnion('part', [
  changed('systemsChecks'),
  changed('protectedDisclosure'),
  changed('route'),
  changed('follows'),
  changed('subject'),
  changed('awareness'),
  changed('associates'),
  changed('association'),
  changed('scenarios'),
  changed('dates'),
  changed('managerSection'),
  changed('immediateRisk'),
  changed('openness'),
  changed('account'),
]);

export const reportEvents = {
  'report.recorded/1': z.strictObject({ type: z.literal('report.recorded/1'), ...reportParts }),
  'report.amended/1': z.strictObject({
    type: z.literal('report.amended/1'),
    change: reportChange,
    /** The acts whose versions of this part the author saw and replaces. */
    over: z.array(actId).max(100),
    reason: requiredText(textLimits.paragraph, 'Say why it is changed.'),
  }),
} as const;

/** The name of a part of a report. */
export type ReportPart = keyof typeof reportParts;
/** What a report says. */
export type Report = { readonly [Part in ReportPart]: z.infer<(typeof reportParts)[Part]> };
/** One part said anew. */
export type ReportChange = z.infer<typeof reportChange>;
