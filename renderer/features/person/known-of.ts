import type { PersonView } from '../../../shared/contract/vault/people.ts';
import { identifierWords } from '../../../shared/domain/identifiers.ts';
import type { Row } from '../../ui/rows.tsx';
import { birthWords, roleWords } from './words.ts';

/** What is known of somebody from all records together, as rows to read. */
export function knownOf(view: PersonView): readonly Row[] {
  const { name, kind, names, birthDates, addresses, roles } = view;
  const others = names.filter((other) => other !== name);
  const rows: readonly (readonly [string, string])[] = [
    ['Kind', kind === 'person' ? 'Person' : 'Organisation'],
    ['Told of as', roles.map((role) => roleWords[role]).join(', ')],
    ['Also written', others.join('\n')],
    ['Born', birthDates.map(birthWords).join(' or ')],
    ['Addresses', addresses.join('\n')],
  ];
  return rows.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
}

/** Numbers, vehicles and handles, a row for each kind. */
export const identifierRows = ({ identifiers }: PersonView): readonly Row[] =>
  [...new Set(identifiers.map(({ kind }) => kind))].map((kind) => ({
    label: identifierWords[kind],
    value: identifiers
      .filter((each) => each.kind === kind)
      .map(({ value }) => value)
      .join('\n'),
  }));
