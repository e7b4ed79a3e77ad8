import type { ComparisonFailed } from '../../../shared/contract/vault/checks.ts';
import type { CheckName } from '../../../shared/domain/check/check-name.ts';
import { namesCases } from '../../../shared/domain/check/check-name.ts';
import type { CheckSettings } from '../../../shared/domain/check/settings.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { forEachInSteps, type Steps } from '../matching/steps.ts';
import type { Opened } from '../opened.ts';
import { inTurns, wholeInTurns } from '../people/in-turns.ts';
import { sortInSteps } from '../sort-in-steps.ts';
import type { Clock } from '../ports.ts';
import { allChecks } from './all-checks.ts';
import { gather, type Gathered } from './gather.ts';
import type { Found, Hit } from './hit.ts';
import { hitIdOf } from './identify.ts';

/** @file The checks as they run in the worker: step by step, with others answered in between, until they are done or somebody stops them. */

/** A hit with its number. */
export type NumberedHit = { readonly hitId: string; readonly hit: Hit };

/** What was found the last time somebody looked, in this sitting. */
export type Look = {
  readonly hits: readonly NumberedHit[];
  readonly byId: ReadonlyMap<string, Hit>;
  readonly checks: readonly { readonly check: CheckName; readonly found: Found }[];
  readonly settings: CheckSettings;
  readonly basis: readonly object[];
  readonly completed: boolean;
};

/** A look that is under way. */
export type Going = {
  check: CheckName | undefined;
  done: number;
  readonly of: number;
  readonly record: boolean;
  isStopped: boolean;
};

/** A run that was made, as it is recorded. */
export type MadeRun = { readonly runId: string; readonly event: LooseEvent };

type Looks = {
  look?: Look | undefined;
  going?: Going | undefined;
  /** How the last one failed; nothing begins by itself again before somebody tries. */
  failed?: ComparisonFailed | undefined;
  /** A run that the disk did not take: whatever is saved next may take it along. */
  unrecorded?: MadeRun | undefined;
};

const looks = new WeakMap<Opened, Looks>();

/** What was found in this sitting, what is under way, and what failed. */
export function looksOf(opened: Opened): Looks {
  const known = looks.get(opened) ?? {};
  looks.set(opened, known);
  return known;
}

type Looking = {
  readonly clock: Pick<Clock, 'elapsedMs'>;
  readonly settings: CheckSettings;
  readonly going: Going;
};

/** Compares everything once. Ends early where somebody stops it; what was done by then is answered all the same, and says so. */
export async function lookThrough(opened: Opened, looking: Looking): Promise<Look> {
  return lookInto(await gather(opened, looking.clock), looking);
}

/** The same of facts that were gathered. */
export async function lookInto(gathered: Gathered, looking: Looking): Promise<Look> {
  const { facts, basis, ofAll, ofRegisters } = gathered;
  const { settings, going } = looking;
  const { elapsedMs } = looking.clock;
  const checks: { check: CheckName; found: Found }[] = [];
  const isWanted = (): boolean => !going.isStopped;
  for (const { name, check } of allChecks) {
    // A short check has no pause in which somebody could stop it.
    if (!isWanted()) break;
    going.check = name;
    const sameness = namesCases(name) ? ofAll : ofRegisters;
    const found = await inTurns(check(facts, { settings, sameness }), { elapsedMs, isWanted });
    if (!found) break;
    checks.push({ check: name, found });
    going.done += 1;
  }
  const { hits, byId } = await wholeInTurns(numbered(checks), { elapsedMs });
  return {
    ...{ hits, byId, checks, settings, basis },
    completed: checks.length === allChecks.length,
  };
}

/** So many hits are numbered in one step. */
const inOneStep = 128;

/** All hits, the strongest first, each with its number. */
function* numbered(checks: Look['checks']): Steps<Pick<Look, 'hits' | 'byId'>> {
  const all: Hit[] = [];
  for (const { found } of checks) yield* forEachInSteps(found.hits, (hit) => all.push(hit));
  const sorted = yield* sortInSteps(all, (a, b) => b.bits - a.bits);
  const hits: NumberedHit[] = [];
  const byId = new Map<string, Hit>();
  for (const hit of sorted) {
    const hitId = hitIdOf(hit);
    hits.push({ hitId, hit });
    byId.set(hitId, hit);
    if (hits.length % inOneStep === 0) yield;
  }
  return { hits, byId };
}
