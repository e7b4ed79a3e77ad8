import type { DecidedHit } from '../../../shared/domain/check-hit/slice.ts';
import type { HitRef } from '../../../shared/domain/check-hit/hit-ref.ts';
import { hitStanding, hitStandingWords } from '../../../shared/domain/check-hit/standing.ts';
import { namesCases } from '../../../shared/domain/check/check-name.ts';
import { coverageWords } from '../../../shared/domain/check/coverage-words.ts';
import { punctualityOf, scheduleOf } from '../../../shared/domain/check/schedule.ts';
import { settingWords } from '../../../shared/domain/check/settings.ts';
import type { CheckRun } from '../../../shared/domain/check/slice.ts';
import { checkWords } from '../../../shared/domain/check/words.ts';
import type { RegistersState } from '../../../shared/domain/registers-state.ts';
import { findById } from '../../../shared/kit/by-id.ts';
import { formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { compareInstants, formatInstant } from '../../../shared/kit/instant.ts';
import { fingerprintOf } from './identify.ts';
import type { Look } from './look.ts';
import { shortSide } from './sides.ts';

/** @file The evidence of a run, as an inspectorate asks for it: that it was made, by whom, when it was due, what it covered, what it found and
 *  what became of that. Nothing of it names a case or says how many there are: what goes out is what the whole unit reads (decision 0056). */

type Line = readonly [label: string, says: string];

/** What one check of the run covered and found. */
export type EvidencedCheck = {
  readonly run: CheckRun['checks'][number];
  readonly name: string;
  readonly looksFor: string;
  readonly covered: readonly string[];
  readonly found: string;
};

/** A hit between registers: what it is, why, and what was decided. */
export type EvidencedHit = {
  readonly check: string;
  readonly strength: HitRef['strength'];
  readonly standing: string;
  readonly says: readonly string[];
};

/** The evidence of a run in words. */
export type RunEvidence = {
  readonly run: readonly Line[];
  readonly settings: readonly Line[];
  readonly checks: readonly EvidencedCheck[];
  /** How the hits stand that were recorded with the run. */
  readonly standings: readonly (readonly [standing: string, count: number])[];
  readonly recorded: number;
  /** Weaker ones that were counted and not kept. */
  readonly leftOut: number;
  /** Each of them, where it is asked for. */
  readonly hits: readonly EvidencedHit[];
};

type Known = {
  readonly state: Pick<RegistersState, 'check' | 'checkHit'>;
  /** What was compared last in this sitting: by it is known whether a record says something else now. */
  readonly look: Look | undefined;
  readonly begunOn: CivilDate;
  readonly today: CivilDate;
};

/** Makes the evidence of a run, with each hit between registers where that is wanted. */
export function evidenceOf(run: CheckRun, known: Known, withHits: boolean): RunEvidence {
  const hits = run.hits.map((hit) => evidencedHit(hit, run, known));
  const counts = new Map<string, number>();
  for (const { standing } of hits) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  return {
    run: runLines(run, known),
    settings: settingLines(run),
    checks: run.checks.map(evidencedCheck),
    standings: [...counts],
    ...{ recorded: hits.length, leftOut: run.hitsLeftOut },
    hits: withHits ? hits : [],
  };
}

function runLines(run: CheckRun, { state, begunOn, today }: Known): readonly Line[] {
  const { beforeOn, dueOn, daysLate } = punctualityOf(state.check, run, begunOn);
  const next = scheduleOf(state.check, begunOn, today);
  const checks = `${String(run.checks.length)} ${run.checks.length === 1 ? 'check' : 'checks'}`;
  const from =
    beforeOn === undefined ? 'from the beginning of the unit' : `from ${formatPlain(beforeOn)}`;
  return [
    ['Made on', formatInstant(run.at)],
    ['By', run.by],
    ['Completed', run.completed ? `Yes, ${checks}` : `No, stopped after ${checks}`],
    ['Was due by', `${formatPlain(dueOn)}, counted ${from}`],
    ['In time', inTime(run, daysLate)],
    ['The next is due by', `${formatPlain(next.dueOn)}${lateWords(next.daysLate)}`],
    ['Number of the run', run.runId],
  ];
}

function inTime({ completed }: CheckRun, daysLate: number): string {
  if (!completed) return 'A run that was stopped settles no due day';
  return daysLate === 0 ? 'Yes' : `No, ${daysWords(daysLate)} late`;
}

const lateWords = (days: number): string =>
  days === 0 ? ', not overdue' : `, overdue by ${daysWords(days)}`;
const daysWords = (days: number): string => `${String(days)} ${days === 1 ? 'day' : 'days'}`;

const settingNames = [
  'everyMonths',
  'giftBeforeContractDays',
  'diaryDays',
  'expenseDays',
] as const satisfies readonly (keyof typeof settingWords)[];

const settingLines = ({ settings }: CheckRun): readonly Line[] => [
  ...settingNames.map((name): Line => [settingWords[name].label, String(settings[name])]),
  ['Where the unit has them from', settings.source === '' ? 'Not stated' : settings.source],
];

function evidencedCheck(run: CheckRun['checks'][number]): EvidencedCheck {
  const { check, coverage, found } = run;
  const cases = coverage.length === 0 ? 'The' : 'And the';
  return {
    ...{ run, ...checkWords[check] },
    covered: [
      ...coverage.map((each) => coverageWords(check, each)),
      ...(namesCases(check) ? [`${cases} cases that whoever ran it may see`] : []),
    ],
    found: found
      ? `${String(found.strong)} strong, ${String(found.possible)} possible`
      : 'Kept in the cases, and not counted here',
  };
}

function evidencedHit(ref: HitRef, run: CheckRun, known: Known): EvidencedHit {
  const decided = findById(known.state.checkHit.hits, ref.hitId);
  const hit = known.look?.byId.get(ref.hitId);
  return {
    check: checkWords[ref.check].name,
    strength: ref.strength,
    standing: standingOf(ref, run, decided, known.look),
    says: [
      ...(hit ? [shortSide(hit.left), shortSide(hit.right)] : []),
      ...ref.reasons,
      ...(decided ? decisionsOn(decided) : []),
    ],
  };
}

/** As the records are now where they were compared; else as the run found them, unless somebody decided since. */
function standingOf(
  { hitId, fingerprint }: HitRef,
  run: CheckRun,
  decided: DecidedHit | undefined,
  look: Look | undefined,
): string {
  const found = look?.byId.get(hitId);
  if (look?.completed && !found) {
    const standing = hitStanding(decided, undefined);
    return standing === 'open' ? 'Not found any more, nobody decided' : hitStandingWords[standing];
  }
  const isSince = decided?.decision.some(({ at }) => compareInstants(at, run.at) > 0) === true;
  const now = found ? fingerprintOf(found) : isSince ? undefined : fingerprint;
  return hitStandingWords[hitStanding(decided, now)];
}

/** Two who decided apart both stand. */
const decisionsOn = ({ decision }: DecidedHit): readonly string[] =>
  decision.map(({ value, by, at }) => {
    const says = value.decision === 'reopened' ? 'Opened again' : hitStandingWords[value.decision];
    return `${says} by ${by}, ${formatInstant(at)}: ${value.reason}`;
  });
