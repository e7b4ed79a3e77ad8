import type { Matched } from '../../renderer/vault/matching/match.ts';
import type { Told } from '../seeds/registers/people.ts';

/** @file How good suggestions are: of the pairs that were planted, how many were found; of the strong ones, how many are right. */

/** Of what was planted and what was said. */
export type Judged = {
  readonly planted: number;
  /** Found among all suggestions. */
  readonly recall: number;
  /** Found among the strong ones. */
  readonly strongRecall: number;
  /** Right among the strong ones. */
  readonly precision: number;
  readonly strong: number;
  readonly possible: number;
  readonly compared: number;
};

/** Judges a comparison of two lists, or of one within itself. */
export function judge(
  left: readonly Told<unknown>[],
  right: readonly Told<unknown>[] | 'within',
  { matches, compared }: Matched,
): Judged {
  const rights = right === 'within' ? left : right;
  const isRight = (match: Matched['matches'][number]): boolean =>
    left[match.left]?.of === rights[match.right]?.of;
  const strong = matches.filter(({ strength }) => strength === 'strong');
  const planted = plantedPairs(left, right);
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const found = matches.filter(isRight).length;
  const rightStrong = strong.filter(isRight).length;
  return {
    planted,
    recall: share(found, planted),
    strongRecall: share(rightStrong, planted),
    precision: share(rightStrong, strong.length),
    strong: strong.length,
    possible: matches.length - strong.length,
    compared,
  };
}

function plantedPairs(
  left: readonly Told<unknown>[],
  right: readonly Told<unknown>[] | 'within',
): number {
  const counts = new Map<number, number>();
  for (const { of } of right === 'within' ? left : right) counts.set(of, (counts.get(of) ?? 0) + 1);
  if (right === 'within')
    return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  return left.reduce((sum, { of }) => sum + (counts.get(of) ?? 0), 0);
}

/** Records that read the same are one question: a register names one donor many times. */
export function distinct<T extends { readonly record: object }>(told: readonly T[]): readonly T[] {
  const byText = new Map<string, T>();
  for (const each of told) {
    const text = JSON.stringify(each.record);
    if (!byText.has(text)) byText.set(text, each);
  }
  return [...byText.values()];
}
