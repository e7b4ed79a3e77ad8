import type { HitChange, HitSide } from '../../../shared/contract/vault/checks.ts';
import type { SaidThen } from '../../../shared/domain/check-hit/hit-ref.ts';
import type { DecidedHit } from '../../../shared/domain/check-hit/slice.ts';
import { provisional } from '../../../shared/domain/register.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import type { Hit } from './hit.ts';
import { sideOf } from './sides.ts';

/** @file What the two records of a hit said when somebody decided on it, kept with the decision where its readers are: so that it can be told
 *  what changed when it is open again. */

type Lines = HitSide['lines'];

/** What is decided on, in the lines that whoever decides has before them. */
export const saidBy = ({ left, right }: Hit): SaidThen => ({
  left: kept(sideOf(left).lines),
  right: kept(sideOf(right).lines),
});

const kept = (lines: Lines): SaidThen['left'] =>
  lines.slice(0, 16).map(({ label, text }) => ({ label, text: short(text) }));
/** As it is kept: both sides of a comparison are cut and trimmed alike. */
const short = (text: string): string => text.slice(0, textLimits.line).trim().normalize('NFC');

/** The lines that say something else since. None where an older decision kept no lines. */
export function changesOf(hit: Hit, decided: DecidedHit | undefined): readonly HitChange[] {
  const said = decided && provisional(decided.decision)?.said;
  if (!said) return [];
  return [...between(said.left, sideOf(hit.left)), ...between(said.right, sideOf(hit.right))];
}

/** One label can stand on several lines (numbers): they are compared as one. */
function between(was: Lines, { kind, lines }: HitSide): readonly HitChange[] {
  const labels = [...new Set([...was, ...lines].map(({ label }) => label))];
  const textOf = (all: Lines, wanted: string): string =>
    all
      .filter(({ label }) => label === wanted)
      .map(({ text }) => short(text))
      .join('; ');
  return labels
    .map((label) => ({ kind, label, was: textOf(was, label), is: textOf(lines, label) }))
    .filter((change) => change.was !== change.is);
}
