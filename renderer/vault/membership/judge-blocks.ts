import type { CharterAnchor, Proposal, RefusedBlock } from './charter.ts';
import { isSensible } from './sensible.ts';
import {
  electorateOf,
  lacking,
  maySign,
  signersOf,
  type Electorate,
  type SignedBy,
} from './signers.ts';
import { weigh, type StandingBlock, type Weighed } from './weigh.ts';
import { isReadable, unreadableAs, type FoundBlock, type ReadBlock } from './unite-blocks.ts';

/** @file Block by block, from the first: does it hold where it stands? A block is judged by its past alone, which its name fixes, so
 *  that whatever else is here changes no answer. */

/** What became of each block. */
export type Judged = {
  /** In the order of the charter: by height, then by name. */
  readonly standing: readonly StandingBlock[];
  readonly proposals: readonly (Proposal & { readonly parents: readonly string[] })[];
  readonly refused: readonly RefusedBlock[];
};

/** Judges every block. The first one was judged by `readFirst`. */
export function judgeBlocks(
  found: readonly FoundBlock[],
  first: StandingBlock,
  anchor: CharterAnchor,
): Judged {
  const standing = new Map<string, StandingBlock>([[first.block.hash, first]]);
  const proposals: (Proposal & { readonly parents: readonly string[] })[] = [];
  const refused = found.filter((block) => !isReadable(block)).map(unreadableAs);
  const later = found.filter(isReadable).filter(({ hash }) => hash !== first.block.hash);
  const weighed = new Map<string, Weighed>();
  const weighedAt = (parents: readonly string[]): Weighed => {
    const key = parents.toSorted().join();
    const known = weighed.get(key) ?? weigh(pastOf(parents, standing));
    weighed.set(key, known);
    return known;
  };
  for (const block of later.toSorted(byPlace)) {
    const refuse = (why: RefusedBlock['why']): void => {
      refused.push({ hash: block.hash, why });
    };
    const parents = block.body.parents.map((parent) => standing.get(parent));
    const past = new Set(parents.flatMap((parent) => [...(parent?.past ?? [])]));
    if (!isPlaced(block, parents, anchor)) refuse('malformed');
    else if (parents.includes(undefined)) refuse('parent');
    else if (!isSensible(block, weighedAt(block.body.parents).standing, past)) refuse('malformed');
    else {
      const sides = block.body.parents.map((parent) => weighedAt([parent]).standing);
      const electorate = electorateOf(weighedAt(block.body.parents).standing, sides);
      const signers = signersOf(block, electorate);
      const missing = lacking(block, electorate, signers);
      if (missing === 0)
        standing.set(block.hash, {
          block,
          past: past.add(block.hash),
          electorate,
          signers,
        });
      else if (!isBegun(block, electorate, signers)) refuse('not-entitled');
      else proposals.push(proposalOf(block, electorate, signers, missing));
    }
  }
  return { standing: [...standing.values()], proposals, refused };
}

/** Sound as far as its place goes; parents that are not here are another matter. */
function isPlaced(
  { body }: ReadBlock,
  parents: readonly (StandingBlock | undefined)[],
  anchor: CharterAnchor,
): boolean {
  if (body.unit !== anchor.unit || parents.length === 0) return false;
  if (new Set(body.parents).size !== body.parents.length) return false;
  if (parents.includes(undefined)) return true;
  const heights = parents.map((parent) => parent?.block.body.height ?? 0);
  const nested = body.parents.some((parent, index) =>
    parents.some((other, at) => at !== index && other?.past.has(parent)),
  );
  return !nested && body.height === Math.max(...heights) + 1;
}

const pastOf = (
  parents: readonly string[],
  standing: ReadonlyMap<string, StandingBlock>,
): readonly StandingBlock[] => {
  const past = new Set(parents.flatMap((parent) => [...(standing.get(parent)?.past ?? [])]));
  return [...standing.values()].filter(({ block }) => past.has(block.hash));
};

/** True when a signature of it counts: others may be asked for theirs. */
const isBegun = (block: ReadBlock, electorate: Electorate, signers: readonly SignedBy[]): boolean =>
  signers.some(
    ({ member }) =>
      electorate.custodians.has(member) ||
      block.body.acts.some((act) => act.act === 'device.added' && act.member === member),
  );

const proposalOf = (
  block: ReadBlock,
  electorate: Electorate,
  signers: readonly SignedBy[],
  missing: number,
): Judged['proposals'][number] => ({
  hash: block.hash,
  at: block.body.at,
  acts: block.body.acts,
  signedBy: membersOf(signers),
  maySign: maySign(block, electorate, signers),
  lacking: missing,
  parents: block.body.parents,
});

/** Those who signed, each once. */
export const membersOf = (signers: readonly SignedBy[]): Proposal['signedBy'] =>
  [...new Set(signers.map(({ member }) => member))].toSorted();

const byPlace = (left: ReadBlock, right: ReadBlock): number =>
  left.body.height - right.body.height || (left.hash < right.hash ? -1 : 1);
