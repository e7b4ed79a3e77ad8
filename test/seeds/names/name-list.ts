/**
 * @file Names for measuring the search. Common forenames and surnames are put together at random, and many surnames are made up
 * of a beginning and an ending: whoever is meant by them does not exist.
 */

/** Names of one language. `beginnings` and `endings` make further surnames, so that a large force does not share forty. */
export type NameList = {
  readonly language: string;
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
};

/** Reads a list of names written with spaces between. */
export const namesOf = (written: string): readonly string[] => written.trim().split(/\s+/u);
