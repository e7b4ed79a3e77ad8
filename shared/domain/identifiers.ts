import type { IdentifierKind, Mention } from './mention.ts';

/** A number, a vehicle, a handle, and what it is. */
export type Identifier = { readonly kind: IdentifierKind; readonly value: string };

/** Numbers of a mention from the fields that hold them: what is not filled in is none. */
export function identifiedAs(
  ...fields: readonly (readonly [IdentifierKind, ...string[]])[]
): Pick<Mention, 'numbers' | 'identified'> {
  const all = fields.flatMap(([kind, ...values]) =>
    values.filter((value) => value.trim() !== '').map((value) => [value, kind] as const),
  );
  return {
    numbers: [...new Set(all.map(([value]) => value))],
    // The first field that holds it says what it is.
    identified: Object.fromEntries(all.toReversed()),
  };
}

/** All numbers of some mentions with what they are, each once: what one record says of it counts where another does not. */
export function identifiersOf(mentions: readonly Mention[]): readonly Identifier[] {
  const kinds = new Map<string, IdentifierKind>();
  for (const mention of mentions)
    for (const value of mention.numbers) {
      const known = kinds.get(value);
      if (known === undefined || known === 'number') kinds.set(value, kindOf(mention, value));
    }
  return [...kinds].map(([value, kind]) => ({ kind, value }));
}

/** Registers number companies by their company number, and people of the force by their collar number. */
function kindOf({ identified, kind, role }: Mention, value: string): IdentifierKind {
  const said = identified && Object.hasOwn(identified, value) ? identified[value] : undefined;
  if (said) return said;
  if (kind === 'organisation') return 'company-number';
  return role === 'recipient' || role === 'interest-holder' ? 'collar-number' : 'number';
}

/** The words for it. */
export const identifierWords: Readonly<Record<IdentifierKind, string>> = {
  telephone: 'Telephone',
  email: 'E-mail',
  vehicle: 'Vehicle',
  handle: 'Handle',
  'collar-number': 'Collar number',
  'warrant-number': 'Warrant number',
  'payroll-number': 'Payroll number',
  'company-number': 'Company number',
  'police-reference': 'Police reference',
  contact: 'Contact',
  number: 'Number',
};
