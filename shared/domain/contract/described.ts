import type { Described } from '../register-entry/described.ts';
import type { Contract } from './fields.ts';

/** The register of contracts, for its form, list, page and files. */
export const describedContract: Described<Contract> = {
  ...{ noun: 'contract', one: 'contract', many: 'contracts', dayField: 'awardedOn' },
  title: ({ title }) => title,
  sameBy: ['title', 'reference', 'supplier', 'awardedOn'],
  fields: [
    {
      ...{ name: 'awardedOn', label: 'Awarded', kind: 'past', width: '100px' },
      heads: /award|date signed|signed/u,
    },
    {
      ...{ name: 'title', label: 'What for', kind: 'line', isNeeded: true },
      ...{
        width: 'minmax(180px, 2fr)',
        heads: /title|contract name|description|subject|^contract$|project/u,
      },
    },
    {
      ...{ name: 'reference', label: 'Reference', kind: 'line', width: '96px' },
      heads: /ref|contract (?:no|num|id)|^id$/u,
    },
    {
      ...{ name: 'supplierNumber', label: 'Company number', kind: 'line' },
      heads: /company (?:no|num|reg)|supplier (?:no|num)|registration|crn|companies house/u,
    },
    {
      ...{ name: 'supplier', label: 'Supplier', kind: 'line', isNeeded: true },
      ...{
        width: 'minmax(160px, 1.5fr)',
        heads: /supplier|vendor|company|contractor|awarded to|provider/u,
      },
    },
    {
      ...{ name: 'pence', label: 'Value', kind: 'money', width: '120px' },
      heads: /value|amount|cost|price|£/u,
    },
    { name: 'startsOn', label: 'Starts', kind: 'day', heads: /start|from|commence/u },
    { name: 'endsOn', label: 'Ends', kind: 'day', heads: /end|expir|until|^to$/u },
    {
      ...{ name: 'department', label: 'Department', kind: 'line', width: 'minmax(110px, 1fr)' },
      heads: /department|dept|directorate|division|business area|command/u,
    },
    {
      ...{ name: 'owner', label: 'Contract owner', kind: 'line', width: 'minmax(120px, 1fr)' },
      heads: /owner|manager|lead|responsible|buyer/u,
    },
    {
      ...{
        name: 'decidedBy',
        label: 'Specified or scored by',
        kind: 'names',
        hint: 'Apart by semicolons',
      },
      heads: /specif|scor|evaluat|panel|decided by/u,
    },
    {
      ...{
        name: 'route',
        label: 'How it was awarded',
        kind: 'choice',
        heads: /route|procedure|method|tender/u,
      },
      choices: [
        { value: 'open-tender', words: 'Open tender', heads: /open|tender|competi|restricted/u },
        { value: 'framework', words: 'Framework', heads: /framework|call.?off/u },
        { value: 'quotes', words: 'Quotes', heads: /quot/u },
        { value: 'direct-award', words: 'Direct award', heads: /direct|single|waiver|exempt/u },
        { value: 'extension', words: 'Extension', heads: /exten|renew/u },
        { value: 'not-known', words: 'Not known', heads: /not known|unknown/u },
      ],
    },
    { name: 'notes', label: 'Notes', kind: 'long', heads: /note|comment|remark/u },
  ],
};
