import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { takeIn } from '../../renderer/vault/ingest/take-in.ts';
import { createDeviceTags, noTags } from '../../renderer/vault/ingest/device-tags.ts';
import { emptyChain } from '../../renderer/vault/ledger/chain-state.ts';
import { keysOf } from '../../renderer/vault/ledger/ring-keys.ts';
import { sodiumReady } from '../../renderer/vault/seal/sodium.ts';
import { readFrames } from '../../shared/formats/journal.ts';
import { bytesToHex, copyBytes, hexToBytes } from '../../shared/kit/bytes.ts';
import { assert } from '../../shared/kit/assert.ts';
import { deviceId } from '../../shared/kit/ids.ts';
import { gapVector } from './gap-recipe.ts';

const folder = join(import.meta.dirname, 'v1');
const [file, fields] = [join(folder, 'journal-gap.bin'), join(folder, 'journal-gap.json')];
const hex = z.string().transform((text) => {
  const read = hexToBytes(text);
  assert(read, 'a vector is hexadecimal');
  return read;
});
const shape = z.object({
  device: deviceId,
  unitKey: hex,
  signPublic: hex,
  accepted: z.array(z.object({ number: z.int(), hash: z.string() })),
  lost: z.object({ from: z.int(), to: z.int() }),
});

beforeAll(sodiumReady);

describe('the golden journal with a gap that its author signs', () => {
  it('is made again, to the byte', () => {
    const made = gapVector();
    const text = `${JSON.stringify(made.fields, null, 2)}\n`;
    if (process.env['VECTORS'] === 'write' && !existsSync(file)) {
      writeFileSync(file, made.file);
      writeFileSync(fields, text);
    }
    expect(readFileSync(fields, 'utf8')).toBe(text);
    expect(bytesToHex(copyBytes(readFileSync(file)))).toBe(bytesToHex(made.file));
  });

  it('is taken in over the gap, with what came back at both its ends, and nothing by anybody else', () => {
    const said = shape.parse(JSON.parse(readFileSync(fields, 'utf8')));
    const { records } = readFrames(copyBytes(readFileSync(file)));
    const found = new Map(
      records.map(({ number, bytes }) => [number, [{ bytes: copyBytes(bytes), file: '' }]]),
    );
    const keys = keysOf([]);
    const taking = takeIn(
      {
        device: said.device,
        isOwn: false,
        signPublic: said.signPublic,
        member: undefined,
        unitKeys: [said.unitKey],
        tags: createDeviceTags(said.device, keys, noTags, false),
        chain: emptyChain,
      },
      found,
    );
    expect(taking.accepted.map(({ number, hash }) => ({ number, hash }))).toEqual(said.accepted);
    expect(taking.chain.holes).toEqual([said.lost]);
    expect(taking.chain.waiting).toHaveLength(1);
    expect(taking.chain.forkedAt).toBeUndefined();
  });
});
