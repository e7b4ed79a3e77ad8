import type { ReadBlock } from './unite-blocks.ts';
import {
  actingCustodians,
  applyAct,
  emptyStanding,
  isRemoval,
  type UnitStanding,
} from './state.ts';
import { isOwnDevicesOnly, lacking, type Electorate, type SignedBy } from './signers.ts';

/** @file What a set of blocks adds up to when some of them were made at one time. [Note: Blocks made at one time] in
 *  docs/formats/charter.md 4 is the rule in words; this is all of it. */

/** A block that was signed as it must be, where it stands. */
export type StandingBlock = {
  readonly block: ReadBlock;
  /** Every block before it, and itself. */
  readonly past: ReadonlySet<string>;
  readonly electorate: Electorate;
  readonly signers: readonly SignedBy[];
};

/** What the blocks add up to, and which of them do not hold in full. */
export type Weighed = {
  readonly standing: UnitStanding;
  /** Blocks whose additions wait. */
  readonly waiting: ReadonlySet<string>;
  readonly overruled: ReadonlySet<string>;
  /** Custodians removed each other, and nobody was left. */
  readonly removeEachOther: boolean;
  /** The newest unit key was made by someone who did not see a removal. */
  readonly keyToRenew: boolean;
};

/** Adds up blocks, given in the order of the charter; every block's past is among them. */
export function weigh(blocks: readonly StandingBlock[]): Weighed {
  if (isChain(blocks)) return inFull(blocks);
  const overruled = overruledAmong(blocks);
  const holding = blocks.filter(({ block }) => !overruled.has(block.hash));
  const vouched = vouchedFor(holding);
  const waiting = new Set(
    holding
      .filter((each) => !vouched.has(each.block.hash) && isContested(each, holding))
      .map(({ block }) => block.hash),
  );
  const settled = heldBeforeSettlements(holding);
  const all = fold(holding, waiting, settled);
  const removeEachOther = actingCustodians(all).size === 0;
  const held = removeEachOther ? new Set([...settled, ...duelling(holding)]) : settled;
  const standing = removeEachOther ? fold(holding, waiting, held) : all;
  return {
    standing,
    waiting,
    overruled,
    removeEachOther,
    keyToRenew: isKeyToRenew(standing, holding),
  };
}

const inFull = (blocks: readonly StandingBlock[]): Weighed => ({
  standing: fold(blocks, new Set(), new Set()),
  waiting: new Set(),
  overruled: new Set(),
  removeEachOther: false,
  keyToRenew: false,
});

/** `waiting`: their additions wait. `held`: blocks whose removals of custodians are held back. */
function fold(
  blocks: readonly StandingBlock[],
  waiting: ReadonlySet<string>,
  held: ReadonlySet<string>,
): UnitStanding {
  const standing = { ...emptyStanding(), held };
  for (const { block, electorate } of blocks)
    for (const act of block.body.acts) {
      if (waiting.has(block.hash) && !isRemoval(act) && act.act !== 'unit-key.renewed') continue;
      const custodian = removedBy(act, electorate.before).some((member) =>
        electorate.before.custodians.has(member),
      );
      if (!(held.has(block.hash) && custodian)) applyAct(standing, act, block);
    }
  return standing;
}

const isChain = (blocks: readonly StandingBlock[]): boolean =>
  blocks.every(({ past }, index) => past.size === index + 1);

const areApart = (left: StandingBlock, right: StandingBlock): boolean =>
  !left.past.has(right.block.hash) && !right.past.has(left.block.hash);

/** Whom an act takes from the unit, or from its custodians. */
function removedBy(act: ReadBlock['body']['acts'][number], before: UnitStanding) {
  if (act.act === 'member.removed' || act.act === 'custodian.removed') return [act.member];
  const owner = act.act === 'device.revoked' ? before.devices.get(act.device)?.member : undefined;
  return owner ? [owner] : [];
}

/** True when this block takes the right to sign from that signer. */
const takesFrom = (by: StandingBlock, { device, member }: SignedBy): boolean =>
  by.block.body.acts.some(
    (act) =>
      (act.act === 'device.revoked' && act.device === device) ||
      ((act.act === 'member.removed' || act.act === 'custodian.removed') && act.member === member),
  );

/** The signers that are left when those are taken out whom others removed at the same time. */
const signersLeft = (each: StandingBlock, others: readonly StandingBlock[]): readonly SignedBy[] =>
  each.signers.filter((signer) => !others.some((other) => takesFrom(other, signer)));

/** Where blocks remove each other's signers, the one that more custodians signed holds, and the other counts for nothing. */
function overruledAmong(blocks: readonly StandingBlock[]): ReadonlySet<string> {
  const weightOf = ({ signers, electorate }: StandingBlock): number =>
    new Set(signers.map(({ member }) => member).filter((each) => electorate.custodians.has(each)))
      .size;
  const removing = blocks.filter(({ block }) => block.body.acts.some(isRemoval));
  const heaviestFirst = blocks.toSorted((left, right) => weightOf(right) - weightOf(left));
  const overruled = new Set<string>();
  for (const each of heaviestFirst) {
    const heavier = removing.filter(
      (other) =>
        weightOf(other) > weightOf(each) &&
        !overruled.has(other.block.hash) &&
        areApart(each, other),
    );
    const left = signersLeft(each, heavier);
    if (left.length < each.signers.length && lacking(each.block, each.electorate, left) > 0)
      overruled.add(each.block.hash);
  }
  return overruled;
}

/** Removals of somebody who signed something else at the same time, until a later block has both before it. The more custodians sign such
 *  a removal, the more it weighs against what was signed beside it. */
export const removalsBeside = (
  blocks: readonly StandingBlock[],
  overruled: ReadonlySet<string>,
): readonly StandingBlock[] => {
  const open = blocks.filter(({ block }) => !overruled.has(block.hash));
  const isMet = (one: StandingBlock, other: StandingBlock): boolean =>
    open.some(({ past }) => past.has(one.block.hash) && past.has(other.block.hash));
  return open.filter((each) =>
    open.some(
      (other) =>
        areApart(each, other) &&
        !isMet(each, other) &&
        signersLeft(other, [each]).length < other.signers.length,
    ),
  );
};

/** Blocks whose additions a later block of two custodians lets stand. */
const vouchedFor = (blocks: readonly StandingBlock[]): ReadonlySet<string> =>
  new Set(
    blocks
      .filter((each) => !isContested(each, blocks))
      .flatMap(({ block }) => block.body.acts)
      .flatMap((act) => (act.act === 'dispute.settled' ? act.blocks : [])),
  );

/** True when another block claims a parent of this one, or when others removed at the same time those who signed it. */
function isContested(each: StandingBlock, blocks: readonly StandingBlock[]): boolean {
  const apart = blocks.filter((other) => other !== each && areApart(each, other));
  const claimed = apart.some(
    (other) =>
      other.block.body.parents.some((parent) => each.block.body.parents.includes(parent)) &&
      (isOwn(each) || !isOwn(other)),
  );
  if (claimed) return true;
  const left = signersLeft(each, apart);
  return left.length < each.signers.length && lacking(each.block, each.electorate, left) > 0;
}

/** A member's own further workstation puts nothing of the custodians in doubt. */
const isOwn = ({ block, electorate, signers }: StandingBlock): boolean =>
  isOwnDevicesOnly(block, electorate, signers);

/** What was held back when a settlement was signed stays so: a custodian who comes later must not make those who settled it be gone. */
const heldBeforeSettlements = (blocks: readonly StandingBlock[]): ReadonlySet<string> =>
  new Set(
    blocks
      .filter(({ block }) => block.body.acts.some(({ act }) => act === 'dispute.settled'))
      .filter((each) => !isContested(each, blocks))
      .flatMap(({ electorate }) => [...electorate.before.held]),
  );

/** Blocks that were made at the same time as a removal elsewhere. */
const duelling = (blocks: readonly StandingBlock[]): ReadonlySet<string> =>
  new Set(
    blocks
      .filter((each) =>
        blocks.some((other) => areApart(each, other) && other.block.body.acts.some(isRemoval)),
      )
      .map(({ block }) => block.hash),
  );

function isKeyToRenew(standing: UnitStanding, blocks: readonly StandingBlock[]): boolean {
  const newest = newestKeys(standing)[0];
  const made = blocks.find(({ block }) => block.hash === newest?.block);
  if (!made) return false;
  return blocks.some(
    (other) =>
      areApart(made, other) &&
      other.block.body.acts.some(
        (act) => act.act === 'member.removed' || act.act === 'device.revoked',
      ),
  );
}

/** The unit's keys, newest first; of keys made at one time the one whose block's name comes first. */
export const newestKeys = (standing: UnitStanding): UnitStanding['unitKeys'] =>
  standing.unitKeys.toSorted(
    (left, right) => right.epoch - left.epoch || (left.block < right.block ? -1 : 1),
  );
