import type { BreachTiming } from '../../../shared/domain/breach/referral.ts';
import type { Breach } from '../../../shared/domain/breach/slice.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import type { Option } from '../../ui/form/option.ts';

/** @file How breaches read on the screen. */

export const timingWords: Readonly<Record<BreachTiming, string>> = {
  'during-appeal': 'An appeal was under way on this day.',
  'before-appeal': 'An appeal could still be submitted on this day, and none was yet.',
  otherwise: 'No appeal covers this day.',
};

/** Breaches to choose one of. */
export const breachOptions = (breaches: readonly Breach[]): readonly Option<string>[] =>
  breaches.map((breach) => ({
    value: breach.breachId,
    label: `${formatPlain(breach.happenedOn)}: ${short(breach.what)}`,
  }));

const longest = 140;
const short = (words: string): string =>
  words.length > longest ? `${words.slice(0, longest)}…` : words;
