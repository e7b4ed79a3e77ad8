import type { Mention, MentionedIn, Tie, Told } from '../../../shared/domain/mention.ts';
import type { Link, Network, Node, Reason, WhoIsWho } from './network-types.ts';
import { sameNames } from './same-names.ts';
import { entryWords, roleWords } from '../../../shared/domain/network/words.ts';
import { formatShort } from '../../../shared/kit/civil-date.ts';

/** @file Who and what is linked, made of what the records in sight tell. Pure: the same records make the same network in the same order, and a
 *  record that is not among them is not in it, nor any trace of it. Decision 0057. */

/** Mentions or ties between two turns of others: about a twentieth of a second. */
const atOnce = 4000;

/** Makes the network, a little at a time. `caseName` says what a case is called on the picture. */
export function* networkInSteps(
  told: Told,
  who: WhoIsWho,
  caseName: (stream: string) => string,
): Generator<undefined, Network> {
  const mentions = new Map<string, Mention[]>();
  const records = new Map<string, Pick<Mention, 'in' | 'on'>>();
  const clusterOfKey = new Map<string, string>();
  for (const [done, mention] of told.mentions.entries()) {
    if (done % atOnce === 0) yield;
    const cluster = who.clusterOf(mention.key);
    clusterOfKey.set(mention.key, cluster);
    const known = mentions.get(cluster);
    if (known) known.push(mention);
    else mentions.set(cluster, [mention]);
    records.set(recordId(mention.in), mention);
  }
  const nodes: Node[] = [];
  for (const [id, of] of mentions) {
    if (nodes.length % atOnce === 0) yield;
    nodes.push(partyNode(id, of));
  }
  for (const [id, of] of records) {
    if (nodes.length % atOnce === 0) yield;
    nodes.push(recordNode(id, of, caseName));
  }
  nodes.sort((one, other) => compareText(one.id, other.id));
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const links = yield* linksOf(told, clusterOfKey, indexOf, sameNames(nodes, who));
  return { nodes, links, indexOf };
}
/** Makes it at once. */
export function networkOf(...made: Parameters<typeof networkInSteps>): Network {
  const steps = networkInSteps(...made);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What a case or an entry is as a node. */
export const recordId = (record: MentionedIn): string =>
  record.kind === 'case' ? `case:${record.stream}` : `entry:${record.register}:${record.entryId}`;

function* linksOf(
  told: Told,
  clusterOfKey: ReadonlyMap<string, string>,
  indexOf: ReadonlyMap<string, number>,
  alike: readonly Link[],
): Generator<undefined, readonly Link[]> {
  const pairs = new Map<string, { a: number; b: number; reasons: Reason[] }>();
  const join = (one: number | undefined, other: number | undefined, reason: Reason): void => {
    if (one === undefined || other === undefined || one === other) return;
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = `${String(a)} ${String(b)}`;
    const known = pairs.get(key);
    if (known) known.reasons.push(reason);
    else pairs.set(key, { a, b, reasons: [reason] });
  };
  const placeOf = (key: string): number | undefined => indexOf.get(clusterOfKey.get(key) ?? '');
  for (const [done, tie] of told.ties.entries()) {
    if (done % atOnce === 0) yield;
    join(placeOf(tie.from), placeOf(tie.to), reasonOf(tie));
  }
  for (const [done, mention] of told.mentions.entries()) {
    if (done % atOnce === 0) yield;
    join(placeOf(mention.key), indexOf.get(recordId(mention.in)), namedIn(mention));
  }
  for (const { a, b, reasons } of alike) for (const reason of reasons) join(a, b, reason);
  for (const { reasons } of pairs.values()) if (reasons.length > 1) reasons.sort(byTime);
  return [...pairs.values()].sort((one, other) => one.a - other.a || one.b - other.b);
}

/** The newest first, those without a day last; then whatever tells them apart. */
const byTime = (one: Reason, other: Reason): number =>
  compareText(other.since, one.since) ||
  compareText(one.kind, other.kind) ||
  compareText(one.says, other.says) ||
  compareText(recordId(one.in), recordId(other.in));

/** What happened on one day is over on that day; what is held lasts until somebody says otherwise. */
const ofOneDay: ReadonlySet<Tie['kind']> = new Set([
  ...(['reported', 'offered', 'bids', 'met', 'paid', 'spoke-to'] as const),
]);

const notGraded: Reason['gradings'] = ['not-graded'];

const reasonOf = (tie: Tie): Reason => ({
  kind: tie.kind,
  says: tie.says,
  grading: tie.grading?.says ?? '',
  gradings: tie.grading?.evaluations ?? notGraded,
  since: tie.since ?? '',
  until: tie.until ?? (ofOneDay.has(tie.kind) ? (tie.since ?? '') : ''),
  in: tie.in,
});

const namedIn = (mention: Mention): Reason => ({
  kind: 'named-in',
  says: `Named as ${roleWords[mention.role].toLowerCase()}`,
  grading: '',
  gradings: [],
  since: mention.on ?? '',
  // A case goes on; an entry is of its day.
  until: mention.in.kind === 'register' ? (mention.on ?? '') : '',
  in: mention.in,
});

function partyNode(id: string, of: readonly Mention[]): Node {
  const mentions = of.toSorted((one, other) => compareText(one.key, other.key));
  const kind = mentions.some((mention) => mention.kind === 'person') ? 'person' : 'organisation';
  return { id, kind, label: labelOf(mentions), mentions };
}

/** The fullest of the names that records give first, and of those as long the first by the alphabet. */
function labelOf(mentions: readonly Mention[]): string {
  const names = mentions.flatMap(({ names: [first = ''] }) => (first === '' ? [] : [first]));
  const best = names.toSorted(
    (one, other) => other.length - one.length || compareText(one, other),
  )[0];
  return best ?? `Name not known (${roleWords[mentions[0]?.role ?? 'associate'].toLowerCase()})`;
}

const recordNode = (
  id: string,
  { in: record, on }: Pick<Mention, 'in' | 'on'>,
  caseName: (stream: string) => string,
): Node => ({
  id,
  kind: record.kind === 'case' ? 'case' : 'entry',
  label:
    record.kind === 'case'
      ? caseName(record.stream)
      : `${entryWords[record.register]}${on === undefined ? '' : `, ${formatShort(on)}`}`,
  mentions: [],
  record,
});

/** In the order of the code units: the same everywhere. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
