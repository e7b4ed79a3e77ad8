/** @file Small numbers in a published figure point at people. What is below the limit is not shown, nor what could be worked out from it. */

/** A count below this is not published. */
export const publishedFrom = 5;

/** A line of a figure as it may be published: a number, or that it is too small to show. */
export type PublishedLine = {
  readonly label: string;
  /** Undefined: withheld. */
  readonly count: number | undefined;
};

/** Withholds counts from one to four, and one more where a single withheld count could be worked out from the total. Zero is shown. */
export function suppressed(
  counted: readonly { readonly label: string; readonly count: number }[],
): readonly PublishedLine[] {
  const isSmall = (count: number): boolean => count > 0 && count < publishedFrom;
  const small = counted.filter(({ count }) => isSmall(count));
  const next =
    small.length === 1
      ? counted
          .filter(({ count }) => count >= publishedFrom)
          .reduce<(typeof counted)[number] | undefined>(
            (least, line) => (least && least.count <= line.count ? least : line),
            undefined,
          )
      : undefined;
  return counted.map(({ label, count }) => ({
    label,
    count: isSmall(count) || label === next?.label ? undefined : count,
  }));
}
