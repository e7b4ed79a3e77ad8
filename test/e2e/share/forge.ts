import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encodeJournalHeader, encodeRecord, readFrames } from '../../../shared/formats/journal.ts';
import { shareName } from '../../../shared/formats/share-names.ts';
import { encodeNews, newsName } from '../../../shared/formats/share-news.ts';
import { decodeSlots } from '../../../shared/formats/slots.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { concatBytes, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { deviceId } from '../../../shared/kit/ids.ts';
import { readRing } from '../../../renderer/vault/keys/ring.ts';
import { openWithPassphrase } from '../../../renderer/vault/keys/slots.ts';
import { keysOf } from '../../../renderer/vault/ledger/ring-keys.ts';
import { openFrameOuter, sealFrame } from '../../../renderer/vault/seal/frame.ts';
import { sodiumReady } from '../../../renderer/vault/seal/sodium.ts';
import { aBody, aWorkstation, frameInput } from '../../builders/frames.ts';
import type { Workstation } from '../pages/workstation.ts';

/** @file Somebody who has the keys of the unit, out of a profile whose passphrase they know, and writes under a colleague's name: all of it is
 *  right but the signature, for whose key they would need that colleague's workstation. */

/** Puts the next record of whoever wrote the last one in this segment onto the share, with the news of it. */
export async function forgeAfter(
  segment: string,
  share: string,
  insider: Workstation,
): Promise<void> {
  await sodiumReady();
  const unitKeys = unitKeysOf(insider);
  const last = readFrames(copyBytes(readFileSync(segment))).records.at(-1);
  const [unitKey] = unitKeys;
  assert(last && unitKey, 'somebody recorded something, and the keys are held');
  const device = deviceId.parse(last.id);
  const address = { device, number: last.number };
  const before = openFrameOuter(unitKeys, address, last.bytes);
  assert(before.ok, 'a frame of the unit opens with its key');
  const forger = aWorkstation(77);
  const number = last.number + 1;
  const { bytes } = sealFrame({
    ...frameInput(forger, number, before.value.hash, aBody(number, 'He never said so.')),
    address: { device, number },
    unitKey,
  });
  const forged = concatBytes([encodeJournalHeader(), encodeRecord({ ...last, number, bytes })]);
  const name = sha256(forged);
  const put = shareName.parse(`segments/${name.slice(0, 2)}/${name}.seg`);
  const news = encodeNews([put]);
  for (const [path, content] of [
    [put, forged],
    [newsName(0, sha256(news)), news],
  ] as const) {
    const to = join(share, 'Probity share', path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, content);
  }
}

const sha256 = (bytes: Bytes): string => createHash('sha256').update(bytes).digest('hex');

function unitKeysOf({ profile, passphrase }: Workstation): readonly Bytes[] {
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' });
  const file = (name: string): Bytes => {
    const path = files.find((each) => each.endsWith(name));
    assert(path, 'a profile holds its keys');
    return copyBytes(readFileSync(join(profile, path)));
  };
  const slots = decodeSlots(file('slots.a'));
  assert(slots.ok, 'the locks can be read');
  const vaultKey = openWithPassphrase(slots.value, passphrase);
  assert(vaultKey.ok, 'the passphrase opens them');
  const ring = { vaultKey: vaultKey.value, vaultId: slots.value.vaultId };
  return keysOf(readRing({ ...ring, copies: [file('ring.a'), file('ring.b')] }).entries).unitKeys;
}
