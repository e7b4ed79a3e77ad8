import type { z } from 'zod';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import { localRiskPack } from '../../shared/domain/policy/profiles/risk-pack.ts';
import { westMidlands2023 } from '../../shared/domain/policy/profiles/west-midlands-2023.ts';
import type { adviceEvents } from '../../shared/domain/advice/events.ts';
import type { caseEvents } from '../../shared/domain/case/events.ts';
import type { riskEvents } from '../../shared/domain/risk/events.ts';
import type { triageEvents } from '../../shared/domain/triage/events.ts';
import { dateOfDay, dayNumber, type CivilDate } from '../../shared/kit/civil-date.ts';
import { itemId, type ItemId } from '../../shared/kit/ids.ts';
import type { Instant } from '../../shared/kit/instant.ts';
import { nameOf } from './names/caseload.ts';
import { below, oneOf, seededRandom, type Random } from './names/random.ts';
import { tuningNames } from './names/tuning-names.ts';
import { smallReport } from './small-report.ts';

/** @file Ten thousand cases of nobody, or a hundred thousand, for measuring: small, plausible, most of them closed. Pure and seeded. */

/** One act as the vault appends it. */
export type ManyAct = {
  readonly stream: string;
  readonly at: Instant;
  readonly events: readonly LooseEvent[];
};

/** Who records, and on which day the last of it was recorded at the latest. */
export type ManySetting = {
  readonly today: CivilDate;
  readonly me: { readonly personId: ItemId; readonly name: string };
};

type Of<Schemas extends Record<string, z.ZodType>, Type extends keyof Schemas> = z.infer<
  Schemas[Type]
>;

/** `count` cases, one after the other, each as its acts in order: one to six of them. The same for the same seed and setting. */
export function* manyCases(
  count: number,
  seed: number,
  setting: ManySetting,
): Generator<readonly ManyAct[]> {
  const random = seededRandom(seed);
  const calendar = calendarUntil(setting.today);
  for (let index = 0; index < count; index += 1)
    yield actsOf({ index, seed, random, setting, calendar });
}

/** The acts of many cases in one run, for whoever appends in batches of their own. */
export function* manyActs(
  count: number,
  seed: number,
  setting: ManySetting,
): Generator<ManyAct, void> {
  for (const acts of manyCases(count, seed, setting)) yield* acts;
}

const daysBack = 2500;
type Calendar = { readonly on: (day: number) => CivilDate };

/** Days as numbers from 0, the day before today being the last: a table, since a date is written half a million times. */
function calendarUntil(today: CivilDate): Calendar {
  const first = dayNumber(today) - daysBack;
  const dates = Array.from({ length: daysBack }, (_, day) => dateOfDay(first + day));
  return { on: (day) => dates[Math.min(day, daysBack - 1)] ?? today };
}

type Making = {
  readonly index: number;
  readonly seed: number;
  readonly random: Random;
  readonly setting: ManySetting;
  readonly calendar: Calendar;
};

/** How a case ends, and how many of a hundred do. */
const endings = [
  ['advice, closed', 45],
  ['not notifiable, closed', 25],
  ['advised', 6],
  ['assessed', 8],
  ['triaged', 6],
  ['withdrawn', 4],
  ['reported', 6],
] as const;
type Ending = (typeof endings)[number][0];

function endingOf(random: Random): Ending {
  let left = below(random, 100);
  for (const [ending, share] of endings) {
    if (left < share) return ending;
    left -= share;
  }
  return 'reported';
}

function actsOf(making: Making): readonly ManyAct[] {
  const { random, calendar, setting } = making;
  const stream = hexOf(random);
  const began = below(random, daysBack - 30);
  let day = began;
  const acts: ManyAct[] = [];
  const act = (...events: readonly LooseEvent[]): void => {
    acts.push({ stream, at: momentOf(calendar.on(day), random), events });
    day += 1 + below(random, 5);
  };
  const ending = endingOf(random);
  act(opening(making, calendar.on(began)), reportOn(making, calendar.on(began)));
  if (ending === 'reported') return acts;
  act({ type: 'case.allocated/1', to: setting.me.personId, toName: setting.me.name, reason: '' });
  if (ending === 'withdrawn') {
    act({ type: 'case.withdrawn/1', byWhom: 'reporter', reason: 'A namesake was meant.' });
    return acts;
  }
  if (ending === 'not notifiable, closed') {
    act(triage('not-notifiable'));
    act(closed(calendar.on(day), 'not-notifiable'));
    return acts;
  }
  act(triage('notifiable'));
  if (ending === 'triaged') return acts;
  act(assessment(random));
  if (ending === 'assessed') return acts;
  act(advice(random, calendar.on(day), setting.me.name));
  if (ending === 'advice, closed') act(closed(calendar.on(day), 'advice-and-guidance'));
  return acts;
}

const policy = { profileId: westMidlands2023.id, version: westMidlands2023.version };

function opening(
  { index, seed }: Making,
  openedOn: CivilDate,
): Of<typeof caseEvents, 'case.opened/1'> {
  return {
    type: 'case.opened/1',
    reference: `NA/${openedOn.slice(0, 4)}/${codeOf(index, seed)}`,
    openedOn,
    marking: { classification: 'OFFICIAL', sensitive: true, handling: 'CCU eyes only' },
    policy,
    fictitious: true,
  };
}

function reportOn({ random, calendar }: Making, on: CivilDate): LooseEvent {
  return smallReport(random, {
    on,
    known: calendar.on(0) < on ? dateOfDay(dayNumber(on) - 2) : on,
    subject: nameOf(tuningNames, random),
    associate: nameOf(tuningNames, random),
    subjectId: itemId.parse(hexOf(random)),
    associateId: itemId.parse(hexOf(random)),
  });
}

const limb = (code: string, answer: 'yes' | 'no') => ({ code, answer, reason: 'From the report.' });

const triage = (
  outcome: 'notifiable' | 'not-notifiable',
): Of<typeof triageEvents, 'triage.decided/1'> => ({
  type: 'triage.decided/1',
  exclusion:
    outcome === 'notifiable'
      ? { code: 'none', reason: '' }
      : { code: 'nodding-terms-or-chance', reason: 'Known by sight only.' },
  limbs: [
    limb('compromise-member', 'no'),
    limb('compromise-investigations', 'no'),
    limb('trust-and-confidence', outcome === 'notifiable' ? 'yes' : 'no'),
  ],
  outcome,
  rationale: 'As the limbs show.',
  policy,
  over: [],
});

const factors = localRiskPack.factors.map(({ code }) => ({
  code,
  score: 1,
  rationale: 'From the report.',
}));

function assessment(random: Random): Of<typeof riskEvents, 'risk.assessed/1'> {
  const score = random() < 0.8 ? 2 : 3;
  const grade = score === 2 ? 'Low' : 'Medium';
  return {
    type: 'risk.assessed/1',
    missing: [],
    missingDetail: '',
    factors,
    furtherFactors: [],
    impact: { score, rationale: 'Ordinary access.' },
    likelihood: { score, rationale: 'Contact is regular and known.' },
    harms: ['disclosure-of-information'],
    suggestedGrade: grade,
    confirmedGrade: grade,
    overrideReason: '',
    manageability: 'manageable',
    escalation: [],
    manageabilityReason: '',
    rulePack: { id: localRiskPack.id, version: localRiskPack.version },
    policy,
    over: [],
  };
}

const advice = (
  random: Random,
  givenOn: CivilDate,
  givenBy: string,
): Of<typeof adviceEvents, 'advice.given/1'> => ({
  type: 'advice.given/1',
  adviceId: itemId.parse(hexOf(random)),
  text: oneOf(random, [
    'Tell us of any approach.',
    'Say nothing of work.',
    'Keep a note of contact.',
  ]),
  givenBy,
  givenOn,
  means: 'in-person',
  closes: true,
});

const closed = (
  closedOn: CivilDate,
  outcome: Of<typeof caseEvents, 'case.closed/1'>['outcome'],
): Of<typeof caseEvents, 'case.closed/1'> => ({
  type: 'case.closed/1',
  outcome,
  closedOn,
  reason: 'Nothing is left to do.',
});

const momentOf = (day: CivilDate, random: Random): Instant => ({
  utc: `${day}T${String(9 + below(random, 8)).padStart(2, '0')}:${String(10 + below(random, 50))}:00.000Z`,
  offsetMinutes: 0,
});

const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Five characters, another five for every case: an odd factor visits each of the 33 million once. */
function codeOf(index: number, seed: number): string {
  let bits = (Math.imul(index, 0x9e3779b1) + seed) & 0x1ff_ffff;
  let code = '';
  for (let place = 0; place < 5; place += 1) {
    code += alphabet.charAt(bits & 31);
    bits >>>= 5;
  }
  return code;
}

const hexOf = (random: Random): string => word(random) + word(random) + word(random) + word(random);
const word = (random: Random): string => below(random, 0x1_0000_0000).toString(16).padStart(8, '0');
