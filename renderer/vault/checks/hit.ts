import type { CheckName } from '../../../shared/domain/check/check-name.ts';
import type { CheckSettings } from '../../../shared/domain/check/settings.ts';
import type { RegisterName } from '../../../shared/domain/register-names.ts';
import { forEachInSteps, type Steps } from '../matching/steps.ts';
import type { AnyFact, Facts } from './facts.ts';
import type { Sameness } from './pairs.ts';

/** Two records that belong beside each other, and why. Nothing follows from it but that a person looks. */
export type Hit = {
  readonly check: CheckName;
  readonly left: AnyFact;
  readonly right: AnyFact;
  readonly strength: 'strong' | 'possible';
  /** How far the evidence exceeds chance, in doublings of the odds. */
  readonly bits: number;
  /** In plain words, the strongest first. */
  readonly reasons: readonly string[];
};

/** Of so many entries of a register so many could be compared: one without a name or a day cannot be. */
export type Coverage = {
  readonly register: RegisterName;
  readonly checked: number;
  readonly of: number;
};

/** What a check found, and what it looked at. */
export type Found = { readonly hits: readonly Hit[]; readonly coverage: readonly Coverage[] };

/** What a check is told besides the facts. */
export type CheckContext = { readonly settings: CheckSettings; readonly sameness: Sameness };

/** One of the checks: pure, in steps. */
export type Check = (facts: Facts, context: CheckContext) => Steps<Found>;

/** The weaker of several strengths: a chain holds as its weakest link. */
export const weakest = (...all: readonly Hit['strength'][]): Hit['strength'] =>
  all.includes('possible') ? 'possible' : 'strong';

/** Coverage of one register: those of its entries that can be compared. */
export function* covering<T>(
  register: RegisterName,
  all: readonly T[],
  canBe: (one: T) => boolean,
): Steps<Coverage> {
  let checked = 0;
  yield* forEachInSteps(all, (one) => {
    if (canBe(one)) checked += 1;
  });
  return { register, checked, of: all.length };
}
