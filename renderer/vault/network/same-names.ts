import { pairKey } from '../../../shared/domain/sameness/standing.ts';
import { foldText } from '../search/fold-text.ts';
import type { Link, Node, WhoIsWho } from './network-types.ts';

/** @file Two of one name of whom nobody has decided whether they are one: shown as that and no more, so that whoever looks sees where a decision
 *  is missing. Nothing is put together by it, and it counts for no hub. */

/** The first of each name with the others of it. */
export function sameNames(nodes: readonly Node[], who: WhoIsWho): readonly Link[] {
  const firsts = new Map<string, number>();
  const links: Link[] = [];
  nodes.forEach((node, place) => {
    const [mention] = node.mentions;
    if (!mention?.names[0]) return;
    const name = `${node.kind} ${foldText(node.label)}`;
    const first = firsts.get(name);
    if (first === undefined) {
      firsts.set(name, place);
      return;
    }
    const before = nodes[first];
    if (!before || isDecidedTwo(before, node, who)) return;
    links.push({
      ...{ a: first, b: place },
      reasons: [
        {
          ...{ kind: 'same-name', grading: '', gradings: [], since: '', until: '', in: mention.in },
          says: 'Both records give this name. Nobody has decided whether they are one.',
        },
      ],
    });
  });
  return links;
}

/** People decided so, or the days of birth differ. */
function isDecidedTwo(one: Node, other: Node, who: WhoIsWho): boolean {
  const days = (node: Node): readonly string[] =>
    node.mentions.map(({ birthDate }) => birthDate).filter((day) => day !== '');
  const [here, there] = [days(one), days(other)];
  if (here.length > 0 && there.length > 0 && !here.some((day) => there.includes(day))) return true;
  return one.mentions.some((mention) =>
    other.mentions.some(({ key }) => who.isTwo(mention.key, key)),
  );
}

/** What was decided, as the network asks for it. */
export const whoOf = (
  clusters: { readonly clusterOf: (key: string) => string },
  decided: ReadonlyMap<string, { readonly sameness: string }>,
): WhoIsWho => ({
  clusterOf: clusters.clusterOf,
  isTwo: (one, other) => decided.get(pairKey(one, other))?.sameness === 'different',
});
