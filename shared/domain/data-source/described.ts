import type { Described } from '../register-entry/described.ts';
import type { DataSource } from './fields.ts';

/** The register of partners' data, for its form, list, page and files. */
export const describedDataSource: Described<DataSource> = {
  ...{ noun: 'data-source', one: 'data source', many: 'data sources' },
  title: ({ name, partner }) => `${name}, ${partner}`,
  sameBy: ['name', 'partner', 'agreement'],
  fields: [
    {
      ...{ name: 'name', label: 'What it is', kind: 'line', isNeeded: true },
      ...{ hint: 'Contract register, payroll, attendance at incidents' },
      ...{ width: 'minmax(150px, 1.4fr)', heads: /^name|source|data ?set|what it is|system/u },
    },
    {
      ...{ name: 'partner', label: 'Whose it is', kind: 'line', isNeeded: true },
      ...{ hint: 'County council, fire and rescue service' },
      ...{ width: 'minmax(140px, 1.2fr)', heads: /partner|owner|organisation|whose|controller/u },
    },
    {
      ...{ name: 'legalBasis', label: 'Legal basis', kind: 'line', isNeeded: true },
      heads: /legal|basis|power|gateway/u,
    },
    {
      ...{ name: 'agreement', label: 'Agreement', kind: 'line' },
      ...{ hint: 'The reference of the data-sharing agreement or joint protocol' },
      ...{ width: 'minmax(110px, 1fr)', heads: /agreement|protocol|reference|^ref|dsa|isa/u },
    },
    { name: 'since', label: 'From', kind: 'day', width: '100px', heads: /from|since|start/u },
    {
      ...{ name: 'until', label: 'Until', kind: 'day', width: '100px' },
      ...{ hint: 'The last day; empty where the agreement names none' },
      heads: /until|^to$|end|expir|review/u,
    },
    {
      ...{ name: 'usedFor', label: 'What it may be used for', kind: 'long', isNeeded: true },
      heads: /used for|purpose|use/u,
    },
    { name: 'contact', label: 'Whom to ask there', kind: 'line', heads: /contact|ask/u },
    { name: 'notes', label: 'Notes', kind: 'long', heads: /note|comment|remark/u },
  ],
};
