import type { CivilDate } from '../../kit/civil-date.ts';
import type { Mention, MentionedIn, MentionRole, Tie, Told } from '../mention.ts';
import type { RegisterName } from '../register-names.ts';

type More = {
  readonly more?: readonly string[];
  readonly numbers?: readonly string[];
  readonly identified?: Mention['identified'];
  readonly addresses?: readonly string[];
  readonly on?: CivilDate | undefined;
};
type Key = Mention['key'] | undefined;
type Name = (role: MentionRole, part: string, name: string, more?: More) => Key;

/** Takes down what one entry tells. A name that is not there is nobody, and ties nobody. */
export type Teller = {
  readonly person: Name;
  readonly organisation: Name;
  readonly tie: (
    kind: Tie['kind'],
    from: Key,
    to: Key,
    how: Pick<Tie, 'says' | 'since' | 'until'>,
  ) => void;
};

/** What the entries of a register tell of people and organisations. `part` is the place in the entry: it makes the key. */
export function toldOf<Entry extends { readonly entryId: string }>(
  register: RegisterName,
  entries: readonly Entry[],
  tellOf: (entry: Entry, tell: Teller) => void,
): Told {
  const mentions: Mention[] = [];
  const ties: Tie[] = [];
  for (const entry of entries) {
    const where: MentionedIn = { kind: 'register', register, entryId: entry.entryId };
    const named =
      (kind: Mention['kind']): Name =>
      (role, part, name, { more = [], numbers = [], identified, addresses = [], on } = {}) => {
        if (name === '') return undefined;
        const key = `${register}:${entry.entryId}:${part}`;
        mentions.push({
          ...{ key, kind, role, in: where, birthDate: '', names: [name, ...more] },
          ...{ numbers: numbers.filter(isSaid), addresses: addresses.filter(isSaid), on },
          ...(identified ? { identified } : {}),
        });
        return key;
      };
    tellOf(entry, {
      person: named('person'),
      organisation: named('organisation'),
      tie: (kind, from, to, how) => {
        if (from !== undefined && to !== undefined)
          ties.push({ ...how, kind, from, to, in: where });
      },
    });
  }
  return { mentions, ties };
}

const isSaid = (value: string): boolean => value !== '';
