import { decodeCharterBlock, type CharterFault } from '../../../shared/formats/charter.ts';
import { hexToBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import type {
  Charter,
  CharterAnchor,
  CharterWarning,
  Dispute,
  RefusedBlock,
  UnitKeyEpoch,
} from './charter.ts';
import { readFirst } from './first-block.ts';
import { judgeBlocks, membersOf, type Judged } from './judge-blocks.ts';
import { maySign } from './signers.ts';
import type { UnitStanding } from './state.ts';
import { newestKeys, removalsBeside, weigh, type StandingBlock, type Weighed } from './weigh.ts';
import { storedBlock, uniteBlocks, type FoundBlock } from './unite-blocks.ts';

/** @file The charter, read from blocks in any order. The same blocks and signatures give the same charter, whoever holds them.
 *  Format: docs/formats/charter.md. */

/** A block to keep, as stored: with the signatures that count, or all of them where it cannot be judged. */
export type KeptBlock = {
  readonly hash: string;
  readonly bytes: Bytes;
  /** What the unit key answers to under which it travels: the one of its parents, which whoever may read it holds already.
   *  `first`: the key the unit was founded with. */
  readonly under: string;
};
/** A charter, and the blocks it was read from: the first one first. */
export type CharterReading = { readonly charter: Charter; readonly blocks: readonly KeptBlock[] };

/** Reads a charter. Faults: of the first block (charter/absent, charter/malformed, charter/signature, charter/not-anchored,
 *  charter/too-new); a later block that does not hold is named in the charter and does no harm. */
export function readCharter(
  encoded: readonly Bytes[],
  anchor?: CharterAnchor,
): Result<Charter, CharterFault> {
  const reading = readBlocks(encoded, anchor);
  return reading.ok ? ok(reading.value.charter) : reading;
}

/** Reads a charter, and unites its blocks. Faults: as `readCharter`. */
export function readBlocks(
  encoded: readonly Bytes[],
  anchor?: CharterAnchor,
): Result<CharterReading, CharterFault> {
  const found = uniteBlocks(encoded);
  if (found.length === 0) return err(unreadable(encoded));
  const first = readFirst(found, anchor);
  if (!first.ok) return first;
  const { unit } = first.value.block.body;
  const genesisHash = hexToBytes(first.value.block.hash) ?? new Uint8Array(32);
  const judged = judgeBlocks(found, first.value, { unit, genesisHash });
  const weighed = weigh(judged.standing);
  const charter = charterOf(first.value, judged, weighed);
  const newest = newestInUse(weighed.standing)?.commitment ?? 'first';
  return ok({ charter, blocks: blocksToKeep(found, first.value, judged, newest) });
}

function unreadable(encoded: readonly Bytes[]): CharterFault {
  const [bytes] = encoded;
  if (!bytes) return { kind: 'charter/absent' };
  const block = decodeCharterBlock(bytes);
  return block.ok ? { kind: 'charter/malformed' } : block.error;
}

function charterOf(first: StandingBlock, judged: Judged, weighed: Weighed): Charter {
  const { standing } = weighed;
  // What counts for nothing is followed by nothing: a decision that stood on it, or settled it, would need whom it removes.
  const holding = judged.standing.filter(({ block }) => !weighed.overruled.has(block.hash));
  const followed = new Set(holding.flatMap(({ block }) => block.body.parents));
  const heads = holding
    .filter(({ block }) => !followed.has(block.hash))
    .toSorted((left, right) => right.block.body.height - left.block.body.height);
  const head = heads[0] ?? first;
  const headHashes = heads.map(({ block }) => block.hash);
  const isCurrent = ({ parents }: { readonly parents: readonly string[] }): boolean =>
    parents.every((parent) => headHashes.includes(parent));
  const refused: RefusedBlock[] = [
    ...judged.refused,
    ...judged.proposals
      .filter((proposal) => !isCurrent(proposal))
      .map(({ hash }) => ({ hash, why: 'overtaken' as const })),
    ...[...weighed.overruled].map((hash) => ({ hash, why: 'overruled' as const })),
  ];
  const unitKeys = newestKeys(standing);
  return {
    unit: first.block.body.unit,
    name: standing.name,
    force: standing.force,
    policy: standing.policy,
    foundedAt: first.block.body.at,
    members: [...standing.members.values()],
    devices: [...standing.devices.values()],
    custodians: [...standing.custodians],
    escrow: standing.escrow,
    unitKeyEpoch: unitKeys[0]?.epoch ?? 0,
    unitKeys,
    overruledKeys: keysMadeBy(judged.standing, weighed.overruled),
    outsideKeys: standing.outsideKeys.toReversed(),
    proposals: judged.proposals.filter(isCurrent).map(({ parents: _, ...proposal }) => proposal),
    disputed: disputesAmong(judged.standing, weighed),
    beside: besideAmong(judged.standing, weighed),
    refused: refused.toSorted((left, right) => (left.hash < right.hash ? -1 : 1)),
    heads: headHashes,
    height: head.block.body.height,
    headHash: hexToBytes(head.block.hash) ?? new Uint8Array(32),
    warnings: warningsOf(weighed, refused),
  };
}

const keysMadeBy = (
  blocks: readonly StandingBlock[],
  overruled: ReadonlySet<string>,
): readonly UnitKeyEpoch[] =>
  blocks
    .filter(({ block }) => overruled.has(block.hash))
    .flatMap(({ block }) =>
      block.body.acts.flatMap((act) =>
        act.act === 'unit-key.renewed'
          ? [{ epoch: act.epoch, commitment: act.commitment, block: block.hash }]
          : [],
      ),
    );

/** Blocks on one parent that no block names together yet. */
function disputesAmong(blocks: readonly StandingBlock[], weighed: Weighed): readonly Dispute[] {
  const open = blocks.filter(({ block }) => !weighed.overruled.has(block.hash));
  const settlements = open.filter(
    ({ block }) => block.body.parents.length > 1 && !weighed.waiting.has(block.hash),
  );
  const parents = [...new Set(open.flatMap(({ block }) => block.body.parents))];
  return parents.flatMap((parent) => {
    const claiming = open.filter(({ block }) => block.body.parents.includes(parent));
    const hashes = claiming.map(({ block }) => block.hash);
    const isSettled = settlements.some(({ past }) => hashes.every((hash) => past.has(hash)));
    if (claiming.length < 2 || isSettled) return [];
    const named = claiming.map(({ block, signers }) => ({
      hash: block.hash,
      at: block.body.at,
      acts: block.body.acts,
      signedBy: membersOf(signers),
    }));
    return [{ parent, blocks: named }];
  });
}

function besideAmong(blocks: readonly StandingBlock[], { overruled }: Weighed): Charter['beside'] {
  return removalsBeside(blocks, overruled).map(({ block, electorate, signers }) => ({
    hash: block.hash,
    at: block.body.at,
    acts: block.body.acts,
    signedBy: membersOf(signers),
    maySign: maySign(block, electorate, signers).filter(
      (member) => !block.body.acts.some((act) => 'member' in act && act.member === member),
    ),
    lacking: 0,
  }));
}

function warningsOf(
  { standing, removeEachOther, keyToRenew }: Weighed,
  refused: readonly RefusedBlock[],
): readonly CharterWarning[] {
  const warnings: CharterWarning[] = [];
  if (standing.custodians.size === 1) warnings.push('single-custodian');
  if (removeEachOther) warnings.push('custodians-remove-each-other');
  if (keyToRenew) warnings.push('unit-key-to-renew');
  if (refused.some(({ why }) => why === 'too-new')) warnings.push('newer-blocks');
  return warnings;
}

/** Signatures that can be judged and do not count are left behind; whoever put them there has no say in what is kept. */
function blocksToKeep(
  found: readonly FoundBlock[],
  first: StandingBlock,
  judged: Judged,
  newest: string,
): readonly KeptBlock[] {
  const standing = new Map(judged.standing.map((each) => [each.block.hash, each]));
  const rest = found.filter(({ hash }) => hash !== first.block.hash);
  return [first.block, ...rest].map((block) => {
    const each = standing.get(block.hash);
    const signatures = each?.signers.map(({ signature }) => signature);
    const before = each && newestInUse(each.electorate.before)?.commitment;
    const under = each ? (before ?? 'first') : newest;
    return { hash: block.hash, bytes: storedBlock(block, signatures), under };
  });
}

/** A removal that is held back made a key that whoever it removes was not given; they belong, and have to read what follows. */
const newestInUse = (standing: UnitStanding): UnitKeyEpoch | undefined =>
  newestKeys(standing).find(({ block }) => !standing.held.has(block));
