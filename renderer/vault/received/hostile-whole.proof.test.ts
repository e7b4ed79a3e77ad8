import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  aBundle,
  anArchive,
  aSigningKey,
  sealedFor,
  sha512,
  signatureOver,
} from '../../../test/builders/outside-bundle.ts';
import { aFoundedRig, openedIn } from '../../../test/fakes/two-devices.ts';
import type { Rig } from '../../../test/fakes/vault-rig.ts';
import { encodeTarHeader } from '../../../shared/formats/bundle/tar-block.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { concatBytes, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import { outsideKeys } from '../outside/outside-keys.ts';

/** @file Whole bundles made to deceive or to do harm, by both ways of reading: each is refused at the step that can tell. What archives can
 *  hold is in hostile.proof.test.ts. Everybody is invented. */

const hester = aSigningKey('11'.repeat(32));
let rig: Rig;
let recipient = '';
beforeEach(async () => {
  ({ rig } = await aFoundedRig());
  assert((await rig.ask('makeOutsideKeys', { members: [] })).ok, 'the unit has keys');
  recipient = outsideKeys(openedIn(rig))?.recipient ?? '';
});
afterEach(() => {
  expect(rig.bugs).toEqual([]);
  expect([...rig.disk.files().keys()].filter((path) => path.endsWith('.prt'))).toEqual([]);
  rig.kill();
});

const entry = (name: string, bytes: Uint8Array): Bytes => {
  const padded = new Uint8Array(Math.ceil(bytes.length / 512) * 512);
  padded.set(bytes);
  return concatBytes([encodeTarHeader(`bag/${name}`, bytes.length, 0), padded]);
};
const archiveOf = (files: Readonly<Record<string, Uint8Array>>): Bytes =>
  concatBytes([
    ...Object.entries(files).map(([name, bytes]) => entry(name, bytes)),
    new Uint8Array(1024),
  ]);
const declared = { 'bagit.txt': encodeText('BagIt-Version: 1.0\n') };

/** Looks at a bundle and opens it: where it is refused, and why. */
async function refusal(
  by: 'sealer' | 'memory',
  bundle: Bytes,
  { signature = signatureOver(hester, sha512(bundle)), passphrase = '' } = {},
): Promise<readonly string[]> {
  if (by === 'sealer') await rig.offer('PSD.bag.tar.age', bundle);
  const chosen = by === 'sealer' ? await rig.ask('chooseFiles', {}) : undefined;
  const token = chosen?.ok ? (chosen.value.files[0]?.token ?? '') : '';
  const which = by === 'sealer' ? { token } : { bundle };
  const looked = await rig.ask('lookAtBundle', { ...which, signature });
  assert(looked.ok, JSON.stringify(looked));
  const answer =
    'trouble' in looked.value
      ? looked
      : await rig.ask('openBundle', passphrase === '' ? {} : { passphrase });
  await rig.ask('closeBundle', {});
  assert(answer.ok && 'trouble' in answer.value, JSON.stringify(answer));
  return [answer.value.trouble.step, answer.value.trouble.because];
}

describe.each(['sealer', 'memory'] as const)('a bundle read by the %s', (by) => {
  it('that is sealed to somebody else is not for us, whoever signed it', async () => {
    const other = await identityToRecipient(await generateX25519Identity());
    const { bundle } = await aBundle(hester, { recipient: other });
    expect(await refusal(by, bundle)).toEqual(['seal', 'seal/not-for-us']);
  });

  it('under the signature of another bundle of the same sender is refused', async () => {
    const { signature } = await aBundle(hester, { recipient });
    const { bundle } = await aBundle(hester, { recipient }, await anArchive(hester, { a: 'b' }));
    expect(await refusal(by, bundle, { signature })).toEqual([
      'signature',
      'signature/does-not-fit',
    ]);
  });

  it('of a later version, of its seal or of its bag, is refused by name', async () => {
    const archive = await anArchive(hester);
    const { bundle } = await aBundle(hester, { recipient }, archive);
    const later = copyBytes(bundle);
    later[20] = '2'.charCodeAt(0);
    expect(new TextDecoder().decode(later.subarray(0, 21))).toBe('age-encryption.org/v2');
    expect(await refusal(by, later)).toEqual(['seal', 'seal/not-age']);
    const bag = Buffer.from(archive);
    bag.write('2.0', bag.indexOf('BagIt-Version: 1.0') + 'BagIt-Version: '.length);
    expect(await refusal(by, await sealedFor({ recipient }, bag))).toEqual(['bag', 'bag/too-new']);
  });

  it('that would fill the memory, or keep the machine busy for a year, is refused at once', async () => {
    const text = archiveOf({ ...declared, 'bag-info.txt': new Uint8Array(33 * 1024 * 1024) });
    expect(await refusal(by, await sealedFor({ recipient }, text))).toEqual([
      'archive',
      'bag/text-too-large',
    ]);
    const slow = encodeText(
      `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 40\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n${'x'.repeat(100)}`,
    );
    expect(await refusal(by, slow, { passphrase: 'ten invented words' })).toEqual([
      'seal',
      'seal/damaged',
    ]);
  });

  it('with its pieces turned round is damaged, though nothing of them was changed', async () => {
    const large = await anArchive(hester, { 'a.bin': 'a'.repeat(200_000) });
    const { bundle } = await aBundle(hester, { recipient }, large);
    const bodyAt = bundle.length - (16 + large.length + Math.ceil(large.length / 65_536) * 16);
    const piece = (number: number): Bytes => {
      const from = bodyAt + 16 + number * 65_552;
      return bundle.slice(from, from + 65_552);
    };
    const turned = copyBytes(bundle);
    turned.set(piece(1), bodyAt + 16);
    turned.set(piece(0), bodyAt + 16 + 65_552);
    expect(await refusal(by, turned)).toEqual(['seal', 'seal/damaged']);
  });

  it('with a page that would do something is shown as it is written', async () => {
    const page = '<html><script>alert(1)</script><img src=x onerror=alert(2)>';
    const { bundle, signature } = await aBundle(
      hester,
      { recipient },
      await anArchive(hester, { 'case.html': page, 'photo.png': page }),
    );
    if (by === 'sealer') await rig.offer('PSD.bag.tar.age', bundle);
    const chosen = by === 'sealer' ? await rig.ask('chooseFiles', {}) : undefined;
    const token = chosen?.ok ? (chosen.value.files[0]?.token ?? '') : '';
    await rig.ask('lookAtBundle', {
      ...(by === 'sealer' ? { token } : { bundle }),
      signature,
    });
    assert((await rig.ask('openBundle', {})).ok, 'it opens');
    for (const path of ['data/case.html', 'data/photo.png'])
      expect(await rig.ask('readBundleFile', { path })).toEqual({
        ...{ ok: true, value: { content: 'text', text: page, isCut: false } },
      });
    await rig.ask('closeBundle', {});
  });
});

it('a bundle with more files beside its bag than anybody writes is refused by the sealer', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 101 }, (_, index) => [`more-${String(index)}.txt`, encodeText('x')]),
  );
  const bundle = await sealedFor({ recipient }, archiveOf({ ...declared, ...many }));
  expect(await refusal('sealer', bundle)).toEqual(['archive', 'bag/texts']);
});
