import type { CheckName } from '../../../shared/domain/check/check-name.ts';
import { namesCases } from '../../../shared/domain/check/check-name.ts';
import type { CheckSettings } from '../../../shared/domain/check/settings.ts';
import { letOthers } from '../ingest/slices.ts';
import type { Opened } from '../opened.ts';
import type { Clock } from '../ports.ts';
import { allChecks } from './all-checks.ts';
import { gather } from './gather.ts';
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

const looks = new WeakMap<Opened, { look?: Look | undefined; going?: Going | undefined }>();

/** What was found in this sitting, and what is under way. */
export function looksOf(opened: Opened): { look?: Look | undefined; going?: Going | undefined } {
  const known = looks.get(opened) ?? {};
  looks.set(opened, known);
  return known;
}

/** The vault answers others after so long. */
const turnMs = 25;

/** Compares everything once. Ends early where somebody stops it; what was done by then is answered all the same, and says so. */
export async function lookThrough(
  opened: Opened,
  { clock, settings, going }: { clock: Clock; settings: CheckSettings; going: Going },
): Promise<Look> {
  const { facts, basis, ofAll, ofRegisters } = await gather(opened);
  const checks: { check: CheckName; found: Found }[] = [];
  let since = clock.elapsedMs();
  const isStopped = (): boolean => going.isStopped;
  for (const { name, check } of allChecks) {
    // A short check has no pause in which somebody could stop it.
    if (isStopped()) break;
    going.check = name;
    const steps = check(facts, { settings, sameness: namesCases(name) ? ofAll : ofRegisters });
    let step = steps.next();
    while (step.done !== true && !isStopped()) {
      if (clock.elapsedMs() - since > turnMs) {
        await letOthers();
        since = clock.elapsedMs();
      }
      step = steps.next();
    }
    if (step.done !== true) break;
    checks.push({ check: name, found: step.value });
    going.done += 1;
  }
  const hits = await numbered(checks.flatMap(({ found }) => found.hits));
  return {
    ...{ hits, checks, settings, basis },
    byId: new Map(hits.map(({ hitId, hit }) => [hitId, hit])),
    completed: checks.length === allChecks.length,
  };
}

/** So many numbers are made before others have their turn. */
const numbersAtOnce = 2000;

async function numbered(hits: readonly Hit[]): Promise<readonly NumberedHit[]> {
  const sorted = [...hits].sort((a, b) => b.bits - a.bits);
  const made: NumberedHit[] = [];
  for (const hit of sorted) {
    made.push({ hitId: hitIdOf(hit), hit });
    if (made.length % numbersAtOnce === 0) await letOthers();
  }
  return made;
}
