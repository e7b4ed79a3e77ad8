import type { Described } from '../register-entry/described.ts';
import type { Declaration } from './fields.ts';

/** The register of declarations of conflict, for its form, list, page and files. */
export const describedDeclaration: Described<Declaration> = {
  ...{ noun: 'declaration', one: 'declaration', many: 'declarations', dayField: 'declaredOn' },
  title: ({ declarant, organisation }) =>
    organisation === '' ? declarant : `${declarant}, ${organisation}`,
  sameBy: ['declarant', 'organisation', 'contract', 'contractReference', 'declaredOn', 'what'],
  fields: [
    {
      ...{ name: 'declaredOn', label: 'Declared', kind: 'past', width: '100px' },
      heads: /date|declared on|when|signed/u,
    },
    {
      ...{
        name: 'side',
        label: 'Side',
        kind: 'choice',
        width: '120px',
        heads: /side|role|capacity|type/u,
      },
      choices: [
        { value: 'bidder', words: 'Bidder', heads: /bid|tender/u },
        { value: 'supplier', words: 'Supplier', heads: /suppl|contractor|vendor/u },
        { value: 'partner-body', words: 'Partner body', heads: /council|fire|partner/u },
        {
          value: 'force',
          words: 'The force',
          heads: /force|officer|staff|evaluat|panel|buyer|police/u,
        },
        { value: 'not-known', words: 'Not known', heads: /not known|unknown/u },
      ],
    },
    {
      ...{ name: 'organisationNumber', label: 'Company number', kind: 'line' },
      heads: /company (?:no|num|reg)|registration|crn/u,
    },
    {
      ...{ name: 'declarant', label: 'Declared by', kind: 'line', isNeeded: true },
      ...{
        width: 'minmax(140px, 1.3fr)',
        heads: /declarant|declared by|^name|person|officer|signatory/u,
      },
    },
    {
      ...{
        name: 'organisation',
        label: 'Organisation',
        kind: 'line',
        width: 'minmax(140px, 1.3fr)',
      },
      heads: /organisation|company|bidder|supplier|firm/u,
    },
    {
      ...{ name: 'contractReference', label: 'Reference', kind: 'line' },
      heads: /ref|contract (?:no|num|id)/u,
    },
    {
      ...{ name: 'contract', label: 'Contract', kind: 'line', width: 'minmax(140px, 1.5fr)' },
      heads: /contract|tender|project|lot|title/u,
    },
    {
      ...{ name: 'withWhom', label: 'With whom', kind: 'line', width: 'minmax(120px, 1fr)' },
      heads: /with|relation|connected|related/u,
    },
    {
      ...{ name: 'conflict', label: 'Declared', kind: 'choice', width: '130px' },
      heads: /conflict|declaration|interest/u,
      choices: [
        { value: 'none', words: 'No conflict', heads: /^(?:no|n|none|nil)\b/u },
        { value: 'conflict', words: 'A conflict', heads: /^(?:yes|y)\b|conflict|declared/u },
        { value: 'not-known', words: 'Not known', heads: /not known|unknown/u },
      ],
    },
    { name: 'what', label: 'What it is', kind: 'long', heads: /detail|what|nature|description/u },
    { name: 'notes', label: 'Notes', kind: 'long', heads: /note|comment|remark|mitigation/u },
  ],
};
