import type { PersonView } from '../../../shared/contract/vault/people.ts';
import type { Row } from '../../ui/rows.tsx';
import { birthWords, roleWords } from './words.ts';

/** What is known of somebody from all records together, as rows to read. */
export function knownOf(view: PersonView): readonly Row[] {
  const { name, kind, names, birthDates, numbers, addresses, roles } = view;
  const others = names.filter((other) => other !== name);
  const rows: readonly (readonly [string, string])[] = [
    ['Kind', kind === 'person' ? 'Person' : 'Organisation'],
    ['Told of as', roles.map((role) => roleWords[role]).join(', ')],
    ['Also written', others.join('\n')],
    ['Born', birthDates.map(birthWords).join(' or ')],
    ['Numbers and handles', numbers.join('\n')],
    ['Addresses', addresses.join('\n')],
  ];
  return rows.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
}
