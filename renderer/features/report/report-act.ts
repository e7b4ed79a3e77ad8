import { z } from 'zod';
import { characteristicsEvents } from '../../../shared/domain/characteristics/events.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { disclosureEvents } from '../../../shared/domain/protected-disclosure/events.ts';
import { reportParts } from '../../../shared/domain/report/events.ts';
import { reporterEvents } from '../../../shared/domain/reporter/events.ts';
import { characteristicsSaid } from '../characteristics-said.ts';
import { saysSomething } from '../../ui/form/says-something.ts';

/** @file One journey, one act of one to four events: the report itself, who reported (apart), protected characteristics (apart), and the
 *  stop where legislation may protect it. */

/** Why it may be protected is asked once, and is why the case is stopped. */
const stop = disclosureEvents['disclosure.stopped/1'].omit({ type: true, reason: true });
const reporter = reporterEvents['reporter.identified/1'].omit({
  type: true,
  protection: true,
  over: true,
});
const characteristics = characteristicsEvents['characteristics.recorded/1'].omit({
  type: true,
  over: true,
});

const answers = z.strictObject({
  marking: z.literal('OFFICIAL-SENSITIVE', 'Nothing above OFFICIAL is kept here.'),
  ...reportParts,
  stop: stop.optional(),
  reporter: reporter.optional(),
  characteristics: characteristics.optional(),
});

/** What the journey must hold to be saved. */
export const reportAnswers = z.record(z.string(), z.unknown()).transform(relevant).pipe(answers);
/** What the journey holds when it is whole. */
export type ReportAnswers = z.output<typeof reportAnswers>;

type Typed = Readonly<Record<string, unknown>>;

/** What of the form belongs to the answers given. What was typed under another answer stays on the form and is not saved. */
export function relevant(typed: Typed): Typed {
  const { stop: stopped, reporter: identified, characteristics: recorded, ...others } = typed;
  const isSelf = at(typed, 'route', 'origin') === 'self';
  const protection = at(typed, 'route', 'protection');
  return {
    ...others,
    ...(isSelf ? { route: { ...asTyped(typed['route']), protection: 'named' } } : {}),
    ...(at(typed, 'protectedDisclosure', 'answer') === 'possible' ? { stop: stopped } : {}),
    ...(!isSelf && protection !== 'anonymous' && at(typed, 'reporter', 'given') === 'now'
      ? { reporter: without(identified, 'given') }
      : {}),
    ...(saysSomething(recorded) ? { characteristics: characteristicsSaid(recorded) } : {}),
  };
}

/** The events of the act, in the order in which the rules read them. */
export function reportActOf(given: ReportAnswers): readonly LooseEvent[] {
  const {
    marking: _marking,
    stop: stopped,
    reporter: identified,
    characteristics: recorded,
    ...report
  } = given;
  return [
    { type: 'report.recorded/1', ...report },
    ...(identified
      ? [
          {
            type: 'reporter.identified/1',
            ...identified,
            protection: report.route.protection,
            over: [],
          },
        ]
      : []),
    ...(recorded ? [{ type: 'characteristics.recorded/1', ...recorded, over: [] }] : []),
    // Last: once it is told, nothing but keeping the record passes.
    ...(stopped && report.protectedDisclosure.answer === 'possible'
      ? [{ type: 'disclosure.stopped/1', ...stopped, reason: report.protectedDisclosure.concern }]
      : []),
  ];
}

/** Where a refusal's field stands on the journey: each noun's questions have their own part of the form. */
export function placeOf(path: string, { kind }: { readonly kind: string }): string {
  if (kind.startsWith('reporter/'))
    return path === 'protection' ? 'route.protection' : `reporter.${path}`;
  if (kind.startsWith('disclosure/'))
    return path === 'reason' ? 'protectedDisclosure.concern' : `stop.${path}`;
  if (kind.startsWith('characteristics/')) return `characteristics.${path}`;
  return path;
}

const asTyped = (value: unknown): Typed =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const at = (typed: Typed, part: string, key: string): unknown => asTyped(typed[part])[key];
const without = (value: unknown, key: string): Typed =>
  Object.fromEntries(Object.entries(asTyped(value)).filter(([name]) => name !== key));
