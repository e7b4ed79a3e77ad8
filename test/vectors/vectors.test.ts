import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readFrames } from '../../shared/formats/journal.ts';
import { decodeSlots } from '../../shared/formats/slots.ts';
import { assert } from '../../shared/kit/assert.ts';
import { bytesToHex, copyBytes, hexToBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { caseId, deviceId, unitId, vaultId } from '../../shared/kit/ids.ts';
import { checkEvents } from '../../shared/domain/check/events.ts';
import { samenessEvents } from '../../shared/domain/sameness/events.ts';
import { openForBoth } from '../../renderer/vault/checks/pair-seal.ts';
import { readCharterFile } from '../../renderer/vault/keys/charter-file.ts';
import { wordsToKit } from '../../renderer/vault/keys/recovery-kit.ts';
import { readRing } from '../../renderer/vault/keys/ring.ts';
import { openWithKit, openWithPassphrase } from '../../renderer/vault/keys/slots.ts';
import { keysOf } from '../../renderer/vault/ledger/ring-keys.ts';
import { openDecision } from '../../renderer/vault/people/sealed-decision.ts';
import { verifyChain } from '../../renderer/vault/seal/chain.ts';
import { readCharter } from '../../renderer/vault/membership/read-charter.ts';
import { deviceKeysFrom } from '../../renderer/vault/seal/device-keys.ts';
import { openFrameBody, openFrameOuter } from '../../renderer/vault/seal/frame.ts';
import { openGrant } from '../../renderer/vault/seal/grant.ts';
import { open } from '../../renderer/vault/seal/seal.ts';
import { sodiumReady } from '../../renderer/vault/seal/sodium.ts';
import { comesTo, manyBlocksVector, outsideIn, outsideKeysVector } from './charter-recipe.ts';
import { hitsVector, roomsVector, samenessVector } from './decisions-recipe.ts';
import * as recipe from './recipe.ts';

const folder = join(import.meta.dirname, 'v1');
const writing = process.env['VECTORS'] === 'write';
const bytes = (hex: string): Bytes => {
  const read = hexToBytes(hex);
  assert(read, 'a vector is hexadecimal');
  return read;
};
const hex = z.string().regex(/^[0-9a-f]*$/).transform(bytes);
const fileOf = (name: string): Bytes => copyBytes(readFileSync(join(folder, name)));
const fieldsOf = <Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> =>
  schema.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));

/** Compares what the recipe makes with what is kept; writes it only when asked, and never over a vector that exists. */
function keep(name: string, content: string | Bytes): void {
  const path = join(folder, name);
  if (writing && !existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, content);
  }
  const kept = readFileSync(path);
  expect(bytesToHex(kept)).toBe(bytesToHex(typeof content === 'string' ? Buffer.from(content) : content));
}
const { 'sameness.sealed/1': sealedSameness } = samenessEvents;
const { 'check.sealed/1': sealedHit } = checkEvents;
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

beforeAll(sodiumReady);

describe('the recipe', () => {
  it('makes every vector of version 1 again, to the byte', () => {
    keep('seal.json', json(recipe.sealVectors()));
    for (const name of ['journal', 'slots', 'ring', 'charter'] as const) {
      const vector = recipe[`${name}Vector`]();
      keep(`${name}.json`, json(vector.fields));
      keep(`${name}.bin`, vector.file);
    }
  });

  it('makes the charter of many blocks again', () => {
    const vector = manyBlocksVector();
    keep('charter-many.json', json(vector.fields));
    keep('charter-many.bin', vector.file);
  });

  it('makes the charter with keys for outsiders again', () => {
    const vector = outsideKeysVector();
    keep('charter-outside.json', json(vector.fields));
    keep('charter-outside.bin', vector.file);
  });

  it('makes again what lies sealed in registers', () => {
    keep('registers.json', json(roomsVector()));
    keep('sameness.json', json(samenessVector()));
    keep('hits.json', json(hitsVector()));
  });

  it('makes a grant like the one that is kept', async () => {
    const made = await recipe.grantVector();
    if (writing && !existsSync(join(folder, 'grant.age'))) {
      writeFileSync(join(folder, 'grant.age'), made.file);
      writeFileSync(join(folder, 'grant.json'), json(made.fields));
    }
    // The statement is deterministic, so its commitment is; only the wrapping by age differs each time.
    expect(json(made.fields)).toBe(readFileSync(join(folder, 'grant.json'), 'utf8'));
  });
});

describe('the vectors of version 1 open with this build', () => {
  it('sealed boxes', () => {
    const vectors = fieldsOf(
      'seal',
      z.array(z.object({ key: hex, context: z.string(), content: hex, box: hex })),
    );
    expect(vectors).toHaveLength(6);
    for (const { key, context, content, box } of vectors)
      expect(open(key, new TextEncoder().encode(context), box)).toEqual({ ok: true, value: content });
  });

  it('the journal, its frames, their chain and their bodies', () => {
    const fields = fieldsOf(
      'journal',
      z.object({
        device: deviceId,
        unitKey: hex,
        caseKey: hex,
        signPublic: hex,
        frames: z.array(z.object({ hash: hex, tag: hex, body: z.unknown() })),
      }),
    );
    const reading = readFrames(fileOf('journal.bin'));
    const outers = reading.records.map((record) => {
      const address = { device: fields.device, number: record.number };
      const outer = openFrameOuter([fields.unitKey], address, record.bytes);
      assert(outer.ok, 'the frame opens');
      return outer.value;
    });
    expect(outers.map(({ hash }) => hash)).toEqual(fields.frames.map(({ hash }) => hash));
    expect(outers.map(({ header }) => header.tag)).toEqual(fields.frames.map(({ tag }) => tag));
    const { signPublic } = fields;
    expect(verifyChain(outers, { signPublic, signatures: 'every' }).ok).toBe(true);
    const bodies = outers.map((outer) => openFrameBody(fields.caseKey, outer));
    expect(bodies).toEqual(fields.frames.map(({ body }) => ({ ok: true, value: body })));
  });

  it('the slots, by passphrase and by kit', () => {
    const fields = fieldsOf(
      'slots',
      z.object({ passphrase: z.string(), osSecret: hex, kitWords: z.string(), vaultKey: hex }),
    );
    const slots = decodeSlots(fileOf('slots.bin'));
    assert(slots.ok, 'the slots read');
    const expected = { ok: true, value: fields.vaultKey };
    expect(openWithPassphrase(slots.value, fields.passphrase, fields.osSecret)).toEqual(expected);
    const kit = wordsToKit(fields.kitWords);
    assert(kit.ok, 'the kit reads');
    expect(openWithKit(slots.value, kit.value)).toEqual(expected);
  });

  it('the ring and the charter', () => {
    const ring = fieldsOf('ring', z.object({ vaultId, vaultKey: hex, keys: z.array(hex) }));
    const reading = readRing({ ...ring, copies: [fileOf('ring.bin'), undefined] });
    const keys = reading.records.flatMap((record) => {
      if (record.what === 'device') return [record.signSeedSecret, record.agreeSecret];
      if (record.what === 'charter-anchor') return [record.genesisHash];
      return 'key' in record ? [record.key] : [];
    });
    expect(keys).toEqual(ring.keys);

    const { unit, unitKey, genesisHash } = fieldsOf(
      'charter',
      z.object({ unit: unitId, unitKey: hex, genesisHash: hex }),
    );
    const file = readCharterFile({ unitKeys: [unitKey], unit, copies: [fileOf('charter.bin')] });
    assert(file.ok, 'the charter reads');
    expect(readCharter(file.value.blocks, { unit, genesisHash })).toMatchObject({ ok: true });
  });

  it('the charter of many blocks, before a dispute was settled and after', () => {
    const { unit, unitKeys, genesisHash, settlement, ...expected } = fieldsOf(
      'charter-many',
      z.object({
        unit: unitId,
        unitKeys: z.array(hex),
        genesisHash: hex,
        settlement: z.string(),
        beforeTheSettlement: z.unknown(),
        comesTo: z.unknown(),
      }),
    );
    const file = readCharterFile({ unitKeys, unit, copies: [fileOf('charter-many.bin')] });
    assert(file.ok, 'the charter reads');
    const anchor = { unit, genesisHash };
    const read = (blocks: readonly Bytes[]) => {
      const charter = readCharter(blocks, anchor);
      assert(charter.ok, 'the founding stands');
      return charter.value;
    };
    expect(comesTo(read(file.value.blocks))).toEqual(expected.comesTo);
    const early = file.value.blocks.filter((block) => {
      const body = new TextDecoder().decode(block);
      return !body.includes('dispute.settled') && !body.includes(settlement);
    });
    expect(comesTo(read(early))).toEqual(expected.beforeTheSettlement);
  });

  it('the charter with keys for outsiders', () => {
    const { unit, unitKeys, genesisHash, comesTo: expected } = fieldsOf(
      'charter-outside',
      z.object({ unit: unitId, unitKeys: z.array(hex), genesisHash: hex, comesTo: z.unknown() }),
    );
    const file = readCharterFile({ unitKeys, unit, copies: [fileOf('charter-outside.bin')] });
    assert(file.ok, 'the charter reads');
    const charter = readCharter(file.value.blocks, { unit, genesisHash });
    assert(charter.ok, 'the founding stands');
    expect(outsideIn(charter.value)).toEqual(expected);
  });

  it('what lies sealed in registers', () => {
    const keyed = { name: z.string(), key: hex };
    const { stream, secrets, sealed } = fieldsOf(
      'sameness',
      z.object({
        stream: z.string(),
        secrets: z.array(z.object(keyed)),
        sealed: z.array(z.object({ event: sealedSameness, says: z.unknown() })),
      }),
    );
    for (const { event, says } of sealed) expect(openDecision(event, secrets, stream)).toEqual(says);

    const hits = fieldsOf(
      'hits',
      z.object({
        room: z.string(),
        cases: z.tuple([caseId, caseId]),
        keys: z.array(z.object({ case: caseId, epoch: z.number(), key: hex })),
        sealed: z.array(z.object({ event: sealedHit, says: z.unknown() })),
      }),
    );
    const keys = keysOf([]);
    for (const { case: of, ...key } of hits.keys) keys.add({ what: 'case-key', caseId: of, ...key });
    const events = hits.sealed.map(({ event }) => event);
    const read = openForBoth(keys, hits.cases, hits.room, events).map(({ content }) => content);
    expect(read).toEqual(hits.sealed.map(({ says }) => says));
  });

  it('the grant', async () => {
    const fields = fieldsOf(
      'grant',
      z.object({
        granter: deviceId,
        signPublic: hex,
        receiver: deviceId,
        receiverSignSeed: hex,
        receiverAgreeSecret: hex,
        commitment: hex,
      }),
    );
    const { receiver, receiverSignSeed, receiverAgreeSecret } = fields;
    const opened = await openGrant(fileOf('grant.age'), {
      deviceKeys: deviceKeysFrom(receiver, receiverSignSeed, receiverAgreeSecret),
      signPublicOf: (device) => (device === fields.granter ? fields.signPublic : undefined),
    });
    expect(opened.ok && opened.value.commitment).toEqual(fields.commitment);
  });
});
