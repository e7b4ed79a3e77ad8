import type { Described } from '../register-entry/described.ts';
import type { Supplier } from './fields.ts';

/** The register of suppliers, for its form, list, page and files. */
export const describedSupplier: Described<Supplier> = {
  ...{ noun: 'supplier', one: 'supplier', many: 'suppliers' },
  title: ({ name }) => name,
  sameBy: ['name', 'number'],
  fields: [
    {
      ...{ name: 'name', label: 'Name', kind: 'line', isNeeded: true, width: 'minmax(180px, 2fr)' },
      heads:
        /^(?:name|supplier|vendor|company|payee)$|(?:supplier|company|vendor|organisation) ?name|trading as|^supplier|^company(?! (?:no|num|reg))/u,
    },
    {
      ...{ name: 'number', label: 'Company number', kind: 'line', width: '140px' },
      heads:
        /company (?:no|num|reg)|registration|reg\.? no|charity no|crn|companies house|^number$/u,
    },
    {
      ...{ name: 'tradingNames', label: 'Trading names', kind: 'names' },
      heads: /trading|also known|t\/a|alias|former name/u,
      hint: 'Apart by semicolons',
    },
    {
      ...{
        name: 'supplies',
        label: 'What it supplies',
        kind: 'line',
        width: 'minmax(140px, 1.5fr)',
      },
      heads: /supplies|category|goods|service|commodity|type|description/u,
    },
    {
      ...{
        name: 'people',
        label: 'Directors and owners',
        kind: 'names',
        width: 'minmax(140px, 1.5fr)',
      },
      heads: /director|owner|officer|principal|proprietor|partner/u,
      hint: 'Apart by semicolons',
    },
    { name: 'address', label: 'Address', kind: 'line', heads: /address|postcode|location|town/u },
    {
      ...{ name: 'contact', label: 'Contact', kind: 'line' },
      heads: /contact|phone|telephone|e-?mail/u,
    },
    {
      name: 'since',
      label: 'Supplier since',
      kind: 'day',
      heads: /since|from|start|added|created/u,
    },
    { name: 'until', label: 'Until', kind: 'day', heads: /until|^to$|end|removed|closed/u },
    { name: 'notes', label: 'Notes', kind: 'long', heads: /note|comment|remark/u },
  ],
};
