import { foldText } from './fold-text.ts';
import { isPlate, particles, referenceParts } from './written-forms.ts';

/** A word as it stands between spaces, hyphens, apostrophes and slashes. */
export type Piece = {
  readonly text: string;
  /** True when only a hyphen, apostrophe, slash, dot or the like lies between the piece before and this one. */
  readonly linked: boolean;
  readonly made: 'letters' | 'digits' | 'both';
};

/** Neighbouring pieces that are also one word: O'Brien as obrien, a telephone number without its spaces. */
export type Joined = { readonly text: string; readonly from: number; readonly to: number };

export type Words = { readonly pieces: readonly Piece[]; readonly joined: readonly Joined[] };

/** Longer than any name or number that someone looks up; the rest of such a word is not searchable. */
export const longestWord = 40;

/** Cuts a text into folded pieces, and names the runs of pieces that people also write as one. */
export function tokenise(text: string): Words {
  const pieces = cut(foldText(text));
  const joined: Joined[] = [];
  for (let from = 0; from < pieces.length; from++) joinFrom(pieces, from, joined);
  return { pieces, joined };
}

function cut(folded: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (let start = 0; start < folded.length; start = end + 1) {
    let digits = 0;
    for (end = start; end < folded.length; end++) {
      const code = folded.charCodeAt(end);
      if (!isWordCode(code)) break;
      if (code <= nine) digits++;
    }
    if (end === start) continue;
    const linked = pieces.length > 0 && isLink(folded, start - 1);
    const made = digits === 0 ? 'letters' : digits === end - start ? 'digits' : 'both';
    const text = folded.slice(start, Math.min(end, start + longestWord));
    const reference = made === 'both' ? referenceParts(text) : undefined;
    if (reference === undefined) pieces.push({ text, linked, made });
    else pieces.push(...reference.flatMap((part) => cut(part)));
  }
  return pieces;
}

const nine = 57;

/** True when the character at `at` is a link and a word ends right before it. */
const isLink = (folded: string, at: number): boolean =>
  links.has(folded.charAt(at)) && at > 0 && isWordCode(folded.charCodeAt(at - 1));

// Not the slash: the parts of NA/2026/7K4QM are found one by one, and "and/or" is no word.
const links = new Set(["'", '-', '‐', '‑', '–', '.', '_', '@', '&']);

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code < 0xc0) return false;
  // General punctuation, arrows, boxes and CJK punctuation are gaps; every other script is letters.
  return (
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    code !== 0xd7 &&
    code !== 0xf7
  );
}

function joinFrom(pieces: readonly Piece[], from: number, joined: Joined[]): void {
  const first = pieces[from];
  if (first === undefined) return;
  if (!first.linked) join(pieces, from, endOfCompound(pieces, from), joined);
  if (particles.has(first.text)) join(pieces, from, endOfParticles(pieces, from), joined);
  if (first.made === 'digits' && pieces[from - 1]?.made !== 'digits')
    joinNumber(pieces, from, joined);
  const next = pieces[from + 1];
  if (next !== undefined && (first.made !== 'letters' || next.made !== 'letters'))
    if (isPlate(first.text, next.text)) join(pieces, from, from + 1, joined);
  if (first.made === 'both') joinTrailing(first.text, from, joined);
}

function join(pieces: readonly Piece[], from: number, to: number, joined: Joined[]): void {
  if (to === from) return;
  let text = '';
  for (let index = from; index <= to; index++) text += pieces[index]?.text ?? '';
  if (text.length > longestWord) return;
  const before = joined.at(-1);
  if (before?.from !== from || before.text !== text) joined.push({ text, from, to });
}

function endOfCompound(pieces: readonly Piece[], from: number): number {
  let to = from;
  while (pieces[to + 1]?.linked === true) to++;
  return to;
}

function endOfParticles(pieces: readonly Piece[], from: number): number {
  let to = from;
  while (to + 1 < pieces.length && particles.has(pieces[to]?.text ?? '')) to++;
  return to;
}

/** A telephone or account number written in groups; an international British one also as dialled at home. */
function joinNumber(pieces: readonly Piece[], from: number, joined: Joined[]): void {
  let to = from;
  while (pieces[to + 1]?.made === 'digits') to++;
  join(pieces, from, to, joined);
  let digits = '';
  for (let index = from; index <= to; index++) digits += pieces[index]?.text ?? '';
  if (/^44\d{10}$/.test(digits)) joined.push({ text: `0${digits.slice(2)}`, from, to });
}

/** The number of a collar number written with its force or rank: WM21345, PC1234. */
function joinTrailing(text: string, at: number, joined: Joined[]): void {
  const number = /^[a-z]{1,4}(\d{3,})$/.exec(text)?.[1];
  if (number !== undefined) joined.push({ text: number, from: at, to: at });
}
