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

/** A match of so much evidence, if it is worth telling. */
export const matchOf = (
  left: number,
  right: number,
  bits: number,
  reasons: readonly MatchReason[],
): Match | undefined =>
  bits < possibleBits
    ? undefined
    : {
        ...{ left, right, bits, reasons: [...new Set(reasons)] },
        strength: bits >= strongBits ? 'strong' : 'possible',
      };
