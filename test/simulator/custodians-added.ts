import type { Membership } from '../../renderer/vault/membership/membership.ts';
import { decodeCharterBlock, decodeCharterBody } from '../../shared/formats/charter.ts';

/** @file Which blocks make somebody a custodian, whether they stand or not: read from the bytes that are kept. */

/** The names of the blocks that add this member to the custodians. */
export const blocksAdding = (
  { kept }: Pick<Membership, 'kept'>,
  member: string,
): readonly string[] =>
  kept().flatMap(({ hash, bytes }) => {
    const block = decodeCharterBlock(bytes);
    const body = block.ok ? decodeCharterBody(block.value.bodyBytes) : block;
    const adds =
      body.ok &&
      body.value.acts.some((act) => act.act === 'custodian.added' && act.member === member);
    return adds ? [hash] : [];
  });
