import type { CheckName } from './check-name.ts';

/** What each check is called, what it looks for, and what stands at its two sides. */
export const checkWords: Readonly<
  Record<CheckName, { readonly name: string; readonly looksFor: string }>
> = {
  'gift-then-contract': {
    name: 'Gift, then contract',
    looksFor: 'An offer from a company that is awarded a contract afterwards.',
  },
  'diary-without-gift': {
    name: 'Diary without a gift entry',
    looksFor:
      'A meeting of a chief officer with a donor or supplier, and nothing in the gift register.',
  },
  'interest-with-contractor': {
    name: 'Interest with a contractor',
    looksFor:
      'A business interest, of a member or of their family, in a company that supplies the force or bid for a contract.',
  },
  'refused-still-trading': {
    name: 'Refused interest still trading',
    looksFor: 'A business whose interest was refused, met in a register afterwards.',
  },
  'expense-with-hospitality': {
    name: 'Expense beside hospitality',
    looksFor: 'A claim for a meal or travel on the days somebody else offered it.',
  },
  'associate-elsewhere': {
    name: 'Associate in a register',
    looksFor: 'An officer’s associate who is a donor, supplier, guest or partner in an interest.',
  },
  'associate-of-several': {
    name: 'One associate, several officers',
    looksFor: 'The same person reported as an associate of more than one officer.',
  },
  'declared-conflict': {
    name: 'Declared conflict, then an award',
    looksFor: 'A conflict of interest that was declared, and the contract awarded all the same.',
  },
  'undeclared-conflict': {
    name: 'Interest of whoever decided, undeclared',
    looksFor:
      'Somebody who decided on a contract and has to do with a bidder, and declared no conflict.',
  },
  'declaration-missing': {
    name: 'Declaration missing',
    looksFor:
      'A bidder, or somebody who decided on a contract, without any declaration of conflicts, though others declared for it.',
  },
};

/** The marking of evidence that goes out: whoever inspects the unit reads it too. */
export const evidenceMarking = (isDemonstration: boolean): string =>
  isDemonstration
    ? 'OFFICIAL-SENSITIVE · Demonstration: everybody named here is fictitious'
    : 'OFFICIAL-SENSITIVE · For the unit and those who inspect it';
