import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';

/** @file Who records little for their size: HMIC found few records “compared with other forces” (Leicestershire 2014). */

/** How many people work in each department, typed in by the unit. */
export const giftHeadcount = z.strictObject({
  countedOn: civilDate,
  /** Where the numbers are from. */
  from: text(textLimits.line),
  departments: z
    .array(
      z.strictObject({
        department: requiredText(textLimits.name, 'Name the department.'),
        people: z
          .number('Give a whole number.')
          .int('Give a whole number.')
          .min(1, 'Give at least one.')
          .max(1_000_000, 'Give a whole number.'),
      }),
    )
    .min(1, 'Name at least one department.')
    .max(500),
});
/** How many people work in each department. */
export type GiftHeadcount = z.infer<typeof giftHeadcount>;

/** One department: how many offers it recorded, beside how many its size would suggest. */
export type ReportingRow = {
  readonly department: string;
  readonly people: number;
  readonly offers: number;
  /** At the rate of all departments that were counted. */
  readonly expected: number;
  /** Fewer than half of what is expected, where that is enough to tell (five or more). An indication, and no more. */
  readonly isLow: boolean;
};

/** The departments, the fewest for their size first. */
export function reportingBySize(
  figures: readonly { readonly of: string; readonly offers: number }[],
  { departments }: Pick<GiftHeadcount, 'departments'>,
): readonly ReportingRow[] {
  const offersOf = (department: string): number =>
    figures.find(({ of }) => of.trim().toLowerCase() === department.toLowerCase())?.offers ?? 0;
  const rows = departments.map(({ department, people }) => ({
    ...{ department, people, offers: offersOf(department) },
  }));
  const people = rows.reduce((sum, row) => sum + row.people, 0);
  const offers = rows.reduce((sum, row) => sum + row.offers, 0);
  return rows
    .map((row) => {
      const expected = people === 0 ? 0 : (offers * row.people) / people;
      return { ...row, expected, isLow: expected >= 5 && row.offers < expected / 2 };
    })
    .toSorted((a, b) => ratio(a) - ratio(b) || (a.department < b.department ? -1 : 1));
}

const ratio = ({ offers, expected }: ReportingRow): number =>
  expected === 0 ? Number.POSITIVE_INFINITY : offers / expected;
