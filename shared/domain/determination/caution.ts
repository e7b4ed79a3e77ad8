/** Outcomes of a determination, the most cautious first: what binds more, and what rests on more, before what does less. */
export const fromMostCautious: readonly string[] = [
  'association-must-cease',
  'conditions-imposed',
  'agreed-mitigation-approved',
  'no-risk',
];
