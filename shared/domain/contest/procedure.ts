/** What may still be recorded of a finished case: looking, paper that was already on its way, what vetting answers, who may read it, a
 *  bundle for somebody outside, what becomes of the exhibits and of a bundle that was kept, a choice between what was recorded apart, a change that is reported and what the authority makes of it
 *  (which reopens nothing by itself, W49), the yearly update (Ha5), and
 *  what is made of a cross-check that names it. */
const openToClosedCases =
  /^(?:case|access|bundle|check-hit|contest|letter|disclosure-copy|notice|receipt|vetting|vetting-level|misconduct|change-report|yearly-update|intake-document|reporter-support|kept-bundle)\.|^determination\.confirmed\/|^exhibit\.(?:moved|disposed|saved-out|paper-saved)\//;

/** True for a step of the procedure: what a closed case takes no more. */
export const isProcedure = (type: string): boolean => !openToClosedCases.test(type);
