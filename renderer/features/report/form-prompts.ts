import { z } from 'zod';
import { reportParts, type Report, type ReportPart } from '../../../shared/domain/report/events.ts';
import { reportPartNames } from '../../../shared/domain/report/facts.ts';
import {
  reportPrompts,
  type Prompt,
  type PromptContext,
} from '../../../shared/domain/report/prompts.ts';
import { readable } from '../../ui/form/form-resolver.ts';
import { relevant } from './report-act.ts';

/** @file What a form holds, part by part, while it is still being filled in. */

/** The parts of a form that are whole already. */
export type PartsSoFar = { readonly [Part in ReportPart]?: Report[Part] };

/** The parts that are whole; the others are left out. */
export function partsSoFar(typed: Readonly<Record<string, unknown>>): PartsSoFar {
  const given = relevant(typed);
  return reportPartNames.reduce<PartsSoFar>(
    (whole, part) => ({ ...whole, ...wholePart(part, given[part]) }),
    {},
  );
}

function wholePart(part: ReportPart, value: unknown): PartsSoFar {
  const schema = z.strictObject({ part: reportParts[part] });
  const parsed = schema.safeParse(readable(schema, { part: value }, () => false));
  return parsed.success ? { [part]: parsed.data.part } : {};
}

/** What to look at again in the parts that are whole. */
export function promptsSoFar(parts: PartsSoFar, context: PromptContext): readonly Prompt[] {
  const report: Report = { ...nothingSaid, ...parts };
  return reportPrompts(report, context).filter(({ fields }) =>
    fields.some((field) => Object.hasOwn(parts, field.split('.')[0] ?? '')),
  );
}

/** Stands in for parts that are not whole yet, and prompts nothing. */
const nothingSaid: Report = {
  systemsChecks: { made: 'no' },
  protectedDisclosure: { answer: 'no' },
  route: { origin: 'other', channel: 'other', protection: 'named', detail: '' },
  follows: { kind: 'nothing' },
  subject: { kind: 'unidentified', description: '…' },
  awareness: { state: 'not-known', basis: '', whatIsKnown: '', subjectTold: 'not-known' },
  associates: [],
  association: {
    kinds: [],
    nature: '',
    whyNotifiable: '',
    howMet: 'not-known',
    howMetDetail: '',
    status: 'not-known',
    frequency: 'not-known',
    lastContact: { precision: 'unknown' },
    means: [],
    socialMedia: [],
    sharedMoney: [],
    sharedMoneyDetail: '',
  },
  scenarios: [],
  dates: reportParts.dates.parse({
    began: { precision: 'unknown' },
    knownOn: { precision: 'unknown' },
    reportedOn: '2000-01-01',
    receivedOn: '2000-01-01',
    delayReason: '',
  }),
  managerSection: { state: 'not-applicable', reason: '…' },
  immediateRisk: { present: 'not-known', to: [], detail: '', actionTaken: '' },
  openness: 'not-assessed',
  account: '',
};
