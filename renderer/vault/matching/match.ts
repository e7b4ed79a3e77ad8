/** @file What a comparison finds: a suggestion with its reasons, for a person to decide. Nothing is merged by it. */

/** Why two records may be of one. */
export type MatchReason =
  | 'number-same'
  | 'number-part'
  | 'number-slip'
  | 'name-same'
  | 'name-nickname'
  | 'name-misspelt'
  | 'name-sounds'
  | 'name-initial'
  | 'name-order'
  | 'name-part'
  | 'birth-same'
  | 'birth-transposed'
  | 'birth-slip'
  | 'birth-differs'
  | 'name-differs'
  | 'number-differs';

/** Two records that may be of one person or body. `bits`: how far the evidence exceeds what chance would bring among so many records;
 *  each is a doubling of the odds. */
export type Match = {
  readonly left: number;
  readonly right: number;
  readonly strength: 'strong' | 'possible';
  readonly bits: number;
  readonly reasons: readonly MatchReason[];
};

/** What was found, and how many pairs were looked at for it. */
export type Matched = { readonly matches: readonly Match[]; readonly compared: number };

/** Odds of 32 to 1 are strong; below 1 to 8 it is not worth anybody's time. */
const strongBits = 5;
const possibleBits = -3;
/** As far as what is never sure can go. */
export const mostOfPossible = strongBits - 1;

/** Matches as they are gathered. */
type Matches = {
  readonly all: readonly Match[];
  readonly add: (
    left: number,
    right: number,
    bits: number,
    reasons: readonly MatchReason[],
  ) => void;
};

/** Gathers matches that are worth telling. `besides`: bits that whoever compares knows of besides, of any pair it would tell. */
export function createMatches(besides = 0): Matches {
  const all: Match[] = [];
  return {
    all,
    add: (left, right, bits, reasons) => {
      const total = bits + besides;
      if (!isWorthTelling(total)) return;
      const strength = strengthOf(total);
      all.push({ left, right, bits: total, strength, reasons: [...new Set(reasons)] });
    },
  };
}

/** How strong so much evidence is. */
export const strengthOf = (bits: number): Match['strength'] =>
  bits >= strongBits ? 'strong' : 'possible';

/** Whether so much evidence is worth anybody's time. */
export const isWorthTelling = (bits: number): boolean => bits >= possibleBits;
