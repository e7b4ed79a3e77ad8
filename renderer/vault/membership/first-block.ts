import type { CharterAct, CharterBody, CharterFault } from '../../../shared/formats/charter.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import type { CharterAnchor } from './charter.ts';
import { signersOf } from './signers.ts';
import { applyAct, emptyStanding } from './state.ts';
import { isReadable, type FoundBlock, type ReadBlock } from './unite-blocks.ts';
import type { StandingBlock } from './weigh.ts';

/** @file The founding of a unit: the one block that nobody else can vouch for. */

/** Finds and judges the first block. With an anchor it is the block the anchor names, whatever else claims to be one.
 *  Faults: charter/absent, charter/malformed, charter/signature, charter/not-anchored, charter/too-new. */
export function readFirst(
  found: readonly FoundBlock[],
  anchor: CharterAnchor | undefined,
): Result<StandingBlock, CharterFault> {
  const named = anchor && bytesToHex(anchor.genesisHash);
  const founding = found.filter((block) => isReadable(block) && block.body.parents.length === 0);
  const first =
    named === undefined ? (founding[0] ?? found[0]) : found.find(({ hash }) => hash === named);
  if (!first) return err({ kind: named === undefined ? 'charter/absent' : 'charter/not-anchored' });
  if (!isReadable(first))
    return err({ kind: first.body === 'too-new' ? 'charter/too-new' : 'charter/malformed' });
  if (named === undefined && founding.length > 1) return err({ kind: 'charter/not-anchored' });
  if (anchor && first.body.unit !== anchor.unit) return err({ kind: 'charter/not-anchored' });
  if (!isFounding(first.body)) return err({ kind: 'charter/malformed' });
  return founded(first);
}

function founded(block: ReadBlock): Result<StandingBlock, CharterFault> {
  const standing = emptyStanding();
  for (const act of block.body.acts) applyAct(standing, act, block);
  const electorate = { before: standing, custodians: standing.custodians };
  const signers = signersOf(block, electorate);
  if (signers.length === 0) return err({ kind: 'charter/signature' });
  return ok({ block, past: new Set([block.hash]), electorate, signers });
}

/** One founder, with one device, sole custodian; nothing else. */
function isFounding(body: CharterBody): boolean {
  const [members, devices] = [actsOf(body, 'member.added'), actsOf(body, 'device.added')];
  const custodians = actsOf(body, 'custodian.added');
  const single = [members, devices, custodians].every(({ length }) => length === 1);
  const founder = members[0]?.member;
  const isOne = devices[0]?.member === founder && custodians[0]?.member === founder;
  const once = (['unit.founded', 'policy.set'] as const).every(
    (act) => actsOf(body, act).length === 1,
  );
  const others = body.acts.filter(({ act }) => !foundingActs.has(act)).length;
  return body.height === 0 && body.parents.length === 0 && single && isOne && once && others === 0;
}
const foundingActs: ReadonlySet<string> = new Set([
  'unit.founded',
  'policy.set',
  'member.added',
  'device.added',
  'custodian.added',
  'escrow.set',
]);

function actsOf<Name extends CharterAct['act']>(
  body: CharterBody,
  name: Name,
): (CharterAct & { act: Name })[] {
  return body.acts.filter((act): act is CharterAct & { act: Name } => act.act === name);
}
