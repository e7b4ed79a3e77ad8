/** @file Parts of a stream that have a key of their own: sealed apart even from those who may read the stream (design 6). */

/** The compartments of a case, and one of the unit's own record: what somebody looked for, and how much they found, tells of cases that
 *  others must not know of. Every workstation makes that key for itself and hands it to nobody. */
export const compartments = ['reporter', 'characteristics', 'looking'] as const;
/** A part of a case with its own key. */
export type Compartment = (typeof compartments)[number];

const compartmentOfType: Readonly<Record<string, Compartment>> = {
  'reporter.identified/1': 'reporter',
  'intake-document.imported-apart/1': 'reporter',
  'reporter-support.planned/1': 'reporter',
  'reporter-support.contacted/1': 'reporter',
  'reporter-support.ended/1': 'reporter',
  'characteristics.recorded/1': 'characteristics',
  'search.made/1': 'looking',
  'person.opened-to-look/1': 'looking',
  'calendar.printed/1': 'looking',
  'figures.printed/1': 'looking',
  'register-figures.saved/1': 'looking',
  'network.looked-at/1': 'looking',
  'network.saved/1': 'looking',
  'network.picture-kept/1': 'looking',
  'network.picture-removed/1': 'looking',
};

/** The compartment an event's content is sealed in, if any. */
export const compartmentOf = (type: string): Compartment | undefined =>
  Object.hasOwn(compartmentOfType, type) ? compartmentOfType[type] : undefined;
