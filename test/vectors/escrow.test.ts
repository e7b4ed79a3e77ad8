import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { combineCards, isOfSet, isOfUnit, readCard } from '../../renderer/vault/escrow/cards.ts';
import { openEscrowGrant } from '../../renderer/vault/seal/escrow-grant.ts';
import { sodiumReady } from '../../renderer/vault/seal/sodium.ts';
import { assert } from '../../shared/kit/assert.ts';
import { bytesToHex, copyBytes, hexToBytes } from '../../shared/kit/bytes.ts';
import { escrowVector } from './escrow-recipe.ts';

const folder = join(import.meta.dirname, 'v1');
const [file, fields] = [join(folder, 'escrow.age'), join(folder, 'escrow.json')];
const shape = z.object({
  ...{ unit: z.string(), recipient: z.string(), secret: z.string(), holder: z.string() },
  ...{ signPublic: z.string(), caseKey: z.string() },
  ...{ cards: z.array(z.string()), shares: z.array(z.string()) },
});

beforeAll(async () => {
  await sodiumReady();
  if (process.env['VECTORS'] !== 'write' || existsSync(file)) return;
  const made = await escrowVector();
  writeFileSync(file, made.file);
  writeFileSync(fields, `${JSON.stringify(made.fields, null, 2)}\n`);
});

it('the kept cards open the kept file, by the first three and by the last three', async () => {
  const kept = shape.parse(JSON.parse(readFileSync(fields, 'utf8')));
  const cards = kept.cards.map((typed, index) => {
    const card = readCard(typed);
    assert(card.ok, 'a card of the vector reads');
    expect(card.value.number).toBe(index + 1);
    expect(bytesToHex(card.value.share)).toBe(kept.shares[index]);
    expect(isOfUnit(card.value, kept.unit) && isOfSet(card.value, kept.recipient)).toBe(true);
    return card.value;
  });
  for (const three of [cards.slice(0, 3), cards.slice(2)]) {
    const secret = await combineCards(three, kept.recipient);
    assert(secret, 'three cards bring the secret back');
    expect(bytesToHex(secret)).toBe(kept.secret);
    const opened = await openEscrowGrant(copyBytes(readFileSync(file)), secret, (device) =>
      device === kept.holder ? hexToBytes(kept.signPublic) : undefined,
    );
    assert(opened.ok, JSON.stringify(opened));
    expect(opened.value.keys).toEqual([
      { what: 'case-key', stream: kept.unit, epoch: 0, key: kept.caseKey },
    ]);
  }
});
