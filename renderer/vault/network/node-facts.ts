import type {
  LinkReason,
  LinkRow,
  NetworkAnswers,
  NodeLink,
} from '../../../shared/contract/vault/network.ts';
import {
  identifiersOf,
  identifierWords,
  type Identifier,
} from '../../../shared/domain/identifiers.ts';
import type { MentionedIn } from '../../../shared/domain/mention.ts';
import { entryWords, roleWords, sourceWords } from '../../../shared/domain/network/words.ts';
import { stageNames } from '../../../shared/domain/stage.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import type { Opened } from '../opened.ts';
import { recordId } from './network.ts';
import type { Network, Node, Reason } from './network-types.ts';
import { told, type Seen } from './picture.ts';
import { degreeOf, sourceOf, type Shape } from './shape.ts';

/** @file One node in words: what records say of it, and each link with why. */

/** What the side panel shows. */
export function factsOf(
  opened: Opened,
  network: Network,
  shape: Shape,
  place: number,
): NetworkAnswers['networkNode'] | undefined {
  const node = network.nodes[place];
  if (!node) return undefined;
  const records = new Map(node.mentions.map((mention) => [recordId(mention.in), mention.in]));
  if (node.record) records.set(node.id, node.record);
  return {
    node: { ...told(opened, node), links: degreeOf(shape, place), more: 0 },
    names: distinct(node.mentions.flatMap(({ names }) => names)),
    facts: node.record ? recordFacts(opened, node.record) : partyFacts(node),
    links: linksAt(network, shape, place),
    records: [...records.values()].map((record) => ({
      in: record,
      source: recordName(network, record),
    })),
  };
}

type NodeFacts = NetworkAnswers['networkNode']['facts'];

const distinct = (values: readonly string[]): readonly string[] =>
  [...new Set(values.filter((value) => value.trim() !== ''))].toSorted();

function partyFacts({ mentions }: Node): NodeFacts {
  return [
    { label: 'Told of as', values: distinct(mentions.map(({ role }) => roleWords[role])) },
    {
      label: 'Date of birth',
      values: distinct(mentions.map(({ birthDate }) => birthDate)).map(dayOrAsWritten),
    },
    ...identifierFacts(identifiersOf(mentions)),
    { label: 'Addresses', values: distinct(mentions.flatMap(({ addresses }) => addresses)) },
  ].filter(({ values }) => values.length > 0);
}

/** Numbers, vehicles and handles by what they are. */
const identifierFacts = (identifiers: readonly Identifier[]): NodeFacts =>
  [...new Set(identifiers.map(({ kind }) => kind))].map((kind) => ({
    label: identifierWords[kind],
    values: distinct(identifiers.filter((one) => one.kind === kind).map(({ value }) => value)),
  }));

const dayOrAsWritten = (day: string): string =>
  day.split('-').length === 3 ? day.split('-').toReversed().map(Number).join('/') : day;

function recordFacts(opened: Opened, record: MentionedIn): NodeFacts {
  if (record.kind === 'register')
    return [{ label: 'Register', values: [sourceWords[record.register]] }];
  const index = opened.rows.indexOf(record.stream);
  if (index === undefined) return [];
  const { subject, stage, openedOn } = opened.rows.rowAt(index);
  return [
    { label: 'Subject', values: [subject] },
    { label: 'Stage', values: [stageNames[stage]] },
    { label: 'Opened', values: [formatPlain(openedOn)] },
  ];
}

/** The links of a node, by the name of whoever is at the other end. */
function linksAt(network: Network, shape: Shape, place: number): readonly NodeLink[] {
  const links: NodeLink[] = [];
  for (let at = shape.starts[place] ?? 0; at < (shape.starts[place + 1] ?? 0); at += 1) {
    const link = shape.links[shape.via[at] ?? 0];
    links.push({
      to: shortOf(network, shape.neighbours[at] ?? 0),
      reasons: (link?.reasons ?? []).map((reason) => inWords(network, reason)),
    });
  }
  // What records say comes before what nobody decided.
  return links.sort(
    (one, other) =>
      Number(isName(one)) - Number(isName(other)) ||
      other.reasons.length - one.reasons.length ||
      (one.to.label < other.to.label ? -1 : 1),
  );
}

const isName = ({ reasons }: NodeLink): boolean =>
  reasons.every(({ kind }) => kind === 'same-name');

/** Id, kind and name. */
export const shortOf = ({ nodes }: Network, place: number): NodeLink['to'] => {
  const { id = '', kind = 'entry', label = '' } = nodes[place] ?? {};
  return { id, kind, label };
};

/** A reason as it is shown. */
export const inWords = (network: Network, reason: Reason): LinkReason => ({
  ...reason,
  source: recordName(network, reason.in),
});

/** A case by its reference, an entry by its register and day. */
function recordName(network: Network, record: MentionedIn): string {
  const node = network.nodes[network.indexOf.get(recordId(record)) ?? -1];
  if (record.kind === 'case') return node?.label ?? '';
  return `${sourceWords[sourceOf(record)]}${dayOf(node?.label ?? '', entryWords[record.register])}`;
}

/** What stands behind the comma of an entry’s name. */
const dayOf = (label: string, word: string): string => label.slice(word.length);

/** The links in view as rows, ordered by the nodes. */
export function rowsOf(network: Network, { shape, nodes }: Seen): readonly LinkRow[] {
  const known = new Set(nodes);
  return shape.links
    .filter(({ a, b }) => known.has(a) && known.has(b))
    .flatMap(({ a, b, reasons }) =>
      reasons.map((reason) => ({
        from: shortOf(network, a),
        to: shortOf(network, b),
        reason: inWords(network, reason),
      })),
    );
}
