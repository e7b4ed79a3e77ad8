/** The marking of everything that Probity shows unless a case says more. */
export const defaultMarking = 'OFFICIAL-SENSITIVE · CCU eyes only';
