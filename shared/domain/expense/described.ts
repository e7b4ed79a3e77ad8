import type { Described } from '../register-entry/described.ts';
import type { Expense } from './fields.ts';

/** The register of expenses and card transactions, for its form, list, page and files. */
export const describedExpense: Described<Expense> = {
  ...{ noun: 'expense', one: 'payment', many: 'payments', dayField: 'on' },
  title: ({ claimant, payee, what }) =>
    [claimant, payee === '' ? what : payee].filter((part) => part !== '').join(': '),
  sameBy: ['on', 'claimant', 'payee', 'what', 'pence', 'cardEnding'],
  fields: [
    {
      ...{ name: 'on', label: 'Day', kind: 'past', isNeeded: true, width: '100px' },
      heads: /date|day|when/u,
    },
    {
      ...{ name: 'cardEnding', label: 'Card ending', kind: 'line', hint: 'The last four digits' },
      heads: /card (?:no|num|ending)|last (?:4|four)/u,
    },
    {
      ...{ name: 'approvedBy', label: 'Approved by', kind: 'line' },
      heads: /approve|authoris|signed off/u,
    },
    {
      ...{ name: 'claimant', label: 'Who spent it', kind: 'line', isNeeded: true },
      ...{
        width: 'minmax(140px, 1.3fr)',
        heads: /claimant|card ?holder|employee|officer|staff|^name$|^who/u,
      },
    },
    { name: 'rank', label: 'Rank or grade', kind: 'line', heads: /rank|grade|post/u },
    {
      ...{ name: 'department', label: 'Department', kind: 'line', width: 'minmax(110px, 1fr)' },
      heads: /department|dept|division|command|unit|cost cent/u,
    },
    {
      ...{ name: 'payee', label: 'Paid to', kind: 'line', width: 'minmax(150px, 1.5fr)' },
      heads: /payee|merchant|supplier|paid to|vendor|company/u,
    },
    {
      ...{ name: 'what', label: 'What for', kind: 'line', width: 'minmax(150px, 1.5fr)' },
      heads: /description|what|purpose|detail|category|reason/u,
    },
    {
      ...{ name: 'pence', label: 'Amount', kind: 'money', isNeeded: true, width: '110px' },
      heads: /amount|value|cost|gross|total|£/u,
    },
    {
      ...{
        name: 'kind',
        label: 'How it was paid',
        kind: 'choice',
        heads: /type|method|paid by|kind|^card$/u,
      },
      choices: [
        { value: 'card', words: 'Card of the force', heads: /card/u },
        { value: 'claim', words: 'Claimed back', heads: /claim|expense|reimburs|cash/u },
        { value: 'not-known', words: 'Not known', heads: /not known|unknown/u },
      ],
    },
    {
      ...{
        name: 'receipt',
        label: 'Receipt',
        kind: 'choice',
        width: '90px',
        heads: /receipt|voucher/u,
      },
      choices: [
        { value: 'yes', words: 'Yes', heads: /^y(?:es)?$|held|seen|attached/u },
        { value: 'no', words: 'No', heads: /^no?$|missing|lost|none/u },
        { value: 'not-known', words: 'Not known', heads: /not known|unknown/u },
      ],
    },
    { name: 'notes', label: 'Notes', kind: 'long', heads: /note|comment|remark/u },
  ],
};
