import type { CalendarEntry } from '../../../shared/contract/vault/work.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';

/** Which of the dates are shown. */
export type DateFilter = {
  /** The noun of the duty: `appeal`, `condition`; empty for all. */
  readonly kind: string;
  readonly waitingFor: string;
  readonly late: boolean;
};

export const noFilter: DateFilter = { kind: '', waitingFor: '', late: false };

/** What a date is about: the part of its duty's key before the stroke. */
export const kindOf = ({ duty }: CalendarEntry): string => duty.key.split('/')[0] ?? '';

/** The dates that a filter lets through. */
export const filtered = (
  entries: readonly CalendarEntry[],
  filter: DateFilter,
  today: CivilDate,
): readonly CalendarEntry[] =>
  entries.filter(
    (entry) =>
      (filter.kind === '' || kindOf(entry) === filter.kind) &&
      (filter.waitingFor === '' || entry.duty.waitingFor === filter.waitingFor) &&
      (!filter.late || entry.on < today),
  );

/** The kinds among these dates, in the order of the alphabet, in words. */
export const kindsIn = (
  entries: readonly CalendarEntry[],
): readonly (readonly [kind: string, words: string])[] =>
  [...new Set(entries.map(kindOf))].sort().map((kind) => {
    const words = kind.replaceAll('-', ' ');
    return [kind, `${words.charAt(0).toUpperCase()}${words.slice(1)}`];
  });
