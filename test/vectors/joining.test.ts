import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCharterFile } from '../../renderer/vault/keys/charter-file.ts';
import { deviceKeysFrom } from '../../renderer/vault/seal/device-keys.ts';
import { readEnrolment, unitWords } from '../../renderer/vault/seal/enrolment.ts';
import { openGrant } from '../../renderer/vault/seal/grant.ts';
import { sodiumReady } from '../../renderer/vault/seal/sodium.ts';
import { decodeWelcome } from '../../shared/formats/welcome.ts';
import { assert } from '../../shared/kit/assert.ts';
import { bytesToHex, copyBytes, hexToBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { deviceId, unitId } from '../../shared/kit/ids.ts';
import { enrolmentVector, welcomeVector } from './joining-recipe.ts';

const folder = join(import.meta.dirname, 'v1');
const isWriting = process.env['VECTORS'] === 'write';
const hex = z.string().transform((text): Bytes => {
  const read = hexToBytes(text);
  assert(read, 'a vector is hexadecimal');
  return read;
});
const fileOf = (name: string): Bytes => copyBytes(readFileSync(join(folder, name)));
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

function keep(name: string, made: { readonly fields: object; readonly file: Bytes }): void {
  const path = join(folder, `${name}.bin`);
  if (!isWriting || existsSync(path)) return;
  writeFileSync(path, made.file);
  writeFileSync(join(folder, `${name}.json`), json(made.fields));
}

beforeAll(sodiumReady);

describe('the vectors of joining a unit', () => {
  it('are made again, the request to the byte', async () => {
    const request = enrolmentVector();
    const welcome = await welcomeVector();
    keep('enrolment', request);
    keep('welcome', welcome);
    expect(bytesToHex(request.file)).toBe(bytesToHex(fileOf('enrolment.bin')));
    expect(json(request.fields)).toBe(textOf('enrolment.json'));
    // Only the wrapping by age differs each time.
    expect(json(welcome.fields)).toBe(textOf('welcome.json'));
  });

  it('open with this build', async () => {
    const kept = z
      .object({
        unit: unitId,
        granter: deviceId,
        signPublic: hex,
        receiver: deviceId,
        receiverSignSeed: hex,
        receiverAgreeSecret: hex,
        unitKey: hex,
        genesisHash: hex,
        unitWords: z.array(z.string()),
      })
      .parse(JSON.parse(textOf('welcome.json')));
    const request = readEnrolment(fileOf('enrolment.bin'));
    const welcome = decodeWelcome(fileOf('welcome.bin'));
    assert(request.ok && welcome.ok, 'the vectors read');
    const opened = await openGrant(welcome.value.grant, {
      deviceKeys: deviceKeysFrom(kept.receiver, kept.receiverSignSeed, kept.receiverAgreeSecret),
      signPublicOf: (device) => (device === kept.granter ? kept.signPublic : undefined),
    });
    assert(opened.ok, 'the welcome opens');
    expect(opened.value.statement.enrolment).toBe(bytesToHex(request.value.hash));
    expect(opened.value.statement.genesis).toBe(bytesToHex(kept.genesisHash));
    expect(unitWords(kept.genesisHash, request.value.hash)).toEqual(kept.unitWords);
    const { unit, unitKey } = kept;
    const copies = [welcome.value.charter];
    expect(readCharterFile({ unitKeys: [unitKey], unit, copies }).ok).toBe(true);
  });
});
