import type { Mention, Tie, Told } from '../../shared/domain/mention.ts';
import type { WhoIsWho } from '../../renderer/vault/network/network-types.ts';
import { civilDate } from '../../shared/kit/civil-date.ts';
import type { NetworkFilter, NetworkView } from '../../shared/domain/network/view.ts';

/** @file Networks of invented people, as records would tell of them. */

/** Nothing is left out. */
export const everyLink: NetworkFilter = {
  ...{ withoutKinds: [], withoutRoles: [], withoutLinks: [], withoutSources: [] },
  withoutGradings: [],
  ...{ from: '', until: '' },
};
/** Nothing but people, organisations and cases. */
export const withoutEntries: NetworkFilter = { ...everyLink, withoutKinds: ['entry'] };
/** All of it. */
export const allOfIt: NetworkView = {
  ...{ start: 'all', node: '', steps: 2, expanded: [], added: [] },
};

/** Somebody whom an entry of the gifts register tells of. */
export const someone = (entryId: string, role: Mention['role'], name: string): Mention => ({
  ...{ key: `gifts:${entryId}:${role}:${name}`, kind: 'person', role, names: [name] },
  in: { kind: 'register', register: 'gifts', entryId },
  ...{ birthDate: '', numbers: [], addresses: [] },
});

/** An offer of one to another, on a day. Each name is one person, whoever tells of them: see `byName`. */
export function anOfferOf(entryId: string, from: string, to: string, on = '2027-02-01'): Told {
  const [donor, recipient] = [someone(entryId, 'donor', from), someone(entryId, 'recipient', to)];
  const day = civilDate.parse(on);
  const tie: Tie = {
    ...{ from: donor.key, to: recipient.key, kind: 'offered', says: `Offered by ${from}.` },
    ...{ in: donor.in, since: day, until: day },
  };
  return { mentions: [donor, recipient].map((mention) => ({ ...mention, on: day })), ties: [tie] };
}

/** Several records as one. */
export const toldOf = (...parts: readonly Told[]): Told => ({
  mentions: parts.flatMap(({ mentions }) => mentions),
  ties: parts.flatMap(({ ties }) => ties),
});

/** Who has one name is one: as if a person had decided so of each. */
export function byName({ mentions }: Told): WhoIsWho {
  const first = new Map<string, string>();
  const clusters = new Map(
    mentions
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ key, names: [name = ''] }) => {
        const cluster = first.get(name) ?? key;
        first.set(name, cluster);
        return [key, cluster];
      }),
  );
  return { clusterOf: (key) => clusters.get(key) ?? key, isTwo: () => false };
}

/** A network of so many invented people around a few hubs, made of a seed: 1.6 links a node, as in the research of performance. */
export function manyOffers(people: number, seed: number): Told {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const name = (person: number): string => `Person ${String(person).padStart(6, '0')}`;
  const parts: Told[] = [];
  const link = (one: number, other: number): void => {
    const month = String(1 + next(12)).padStart(2, '0');
    parts.push(
      anOfferOf(
        String(parts.length),
        name(one),
        name(other),
        `20${String(20 + next(7))}-${month}-10`,
      ),
    );
  };
  // Everybody is linked to somebody before them, the well linked most of all; then some are linked besides.
  for (let person = 1; person < people; person += 1)
    link(person, Math.floor(next(person) * (next(1000) / 1000) ** 2));
  for (let more = 0; more < people * 0.6; more += 1) link(next(people), next(people));
  return toldOf(...parts);
}
