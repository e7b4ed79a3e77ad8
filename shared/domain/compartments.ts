/** @file Parts of a case that have a key of their own: sealed apart even from those who may read the case (design 6). */

/** The compartments of a case. */
export const compartments = ['reporter', 'characteristics'] as const;
/** A part of a case with its own key. */
export type Compartment = (typeof compartments)[number];

const compartmentOfType: Readonly<Record<string, Compartment>> = {
  'reporter.identified/1': 'reporter',
  'intake-document.imported-apart/1': 'reporter',
  'reporter-support.planned/1': 'reporter',
  'reporter-support.contacted/1': 'reporter',
  'reporter-support.ended/1': 'reporter',
  'characteristics.recorded/1': 'characteristics',
};

/** The compartment an event's content is sealed in, if any. */
export const compartmentOf = (type: string): Compartment | undefined =>
  Object.hasOwn(compartmentOfType, type) ? compartmentOfType[type] : undefined;
