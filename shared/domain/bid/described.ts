import type { Described } from '../register-entry/described.ts';
import type { Bid } from './fields.ts';

/** The register of bids, for its form, list, page and files. */
export const describedBid: Described<Bid> = {
  ...{ noun: 'bid', one: 'bid', many: 'bids', dayField: 'submittedOn' },
  title: ({ bidder, contract }) => `${bidder}: ${contract}`,
  sameBy: ['bidder', 'contract', 'contractReference', 'submittedOn'],
  fields: [
    {
      ...{ name: 'submittedOn', label: 'Submitted', kind: 'past', width: '100px' },
      heads: /submitted|received|date|when/u,
    },
    {
      ...{ name: 'bidderNumber', label: 'Company number', kind: 'line', width: '130px' },
      heads: /company (?:no|num|reg)|bidder (?:no|num)|registration|crn/u,
    },
    {
      ...{ name: 'bidder', label: 'Bidder', kind: 'line', isNeeded: true },
      ...{ width: 'minmax(160px, 1.5fr)', heads: /bidder|tenderer|supplier|company|organisation/u },
    },
    {
      ...{ name: 'contractReference', label: 'Reference', kind: 'line' },
      heads: /ref|contract (?:no|num|id)/u,
    },
    {
      ...{ name: 'contract', label: 'Contract', kind: 'line', isNeeded: true },
      ...{ width: 'minmax(180px, 2fr)', heads: /contract|tender|lot|title|project|description/u },
    },
    {
      ...{ name: 'pence', label: 'Price', kind: 'money', width: '120px' },
      heads: /price|value|amount|cost|£/u,
    },
    {
      ...{ name: 'outcome', label: 'What became of it', kind: 'choice', width: '140px' },
      heads: /outcome|result|status|awarded/u,
      choices: [
        {
          value: 'unsuccessful',
          words: 'Unsuccessful',
          heads: /unsuccess|lost|rejected|^no?$|not awarded/u,
        },
        { value: 'awarded', words: 'Awarded', heads: /award|won|success|^y(?:es)?$/u },
        { value: 'withdrawn', words: 'Withdrawn', heads: /withdr/u },
        { value: 'open', words: 'Open', heads: /open|pending|evaluat/u },
        { value: 'not-known', words: 'Not known', heads: /not known|unknown/u },
      ],
    },
    { name: 'contact', label: 'Contact', kind: 'line', heads: /contact|signed by|name/u },
    { name: 'notes', label: 'Notes', kind: 'long', heads: /note|comment|remark/u },
  ],
};
