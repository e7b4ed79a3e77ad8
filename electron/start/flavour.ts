/** @file Which of the two builds this is. The word is read through an object so that no optimiser folds it into the code: the two
 *  builds are then the same text but for this one word, and a test compares them. */

const build = Object.freeze(new Map([['flavour', __FLAVOUR__]]));

export type Flavour = 'test' | 'production';

/** Production where there is any doubt. */
export const flavour: Flavour = build.get('flavour') === 'test' ? 'test' : 'production';
