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
import { anId } from '../../../test/builders/people.ts';
import { sshPublicKey } from '../../../shared/formats/bundle/sshsig.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import { outsideKeys } from '../outside/outside-keys.ts';

/** @file Bundles that came, at a real vault. Everybody is invented. */

const hester = aSigningKey('11'.repeat(32));
const stranger = aSigningKey('22'.repeat(32));
let rig: Rig;
let recipient = '';
beforeEach(async () => {
  ({ rig } = await aFoundedRig());
  const made = await rig.ask('makeOutsideKeys', { members: [] });
  assert(made.ok, 'the unit has keys');
  recipient = outsideKeys(openedIn(rig))?.recipient ?? '';
});
afterEach(() => {
  expect(rig.bugs).toEqual([]);
  rig.kill();
});

const look = async (bundle: Bytes, signature?: string) => {
  const looked = await rig.ask(
    'lookAtBundle',
    signature === undefined ? { bundle } : { bundle, signature },
  );
  assert(looked.ok, 'it is looked at');
  return looked.value;
};
const open = async (request: { passphrase?: string; identity?: string } = {}) => {
  const opened = await rig.ask('openBundle', request);
  assert(opened.ok, 'an answer comes');
  return opened.value;
};
const received = () => openedIn(rig).unit.state.receivedBundle.received;
/** At which step a bundle is refused, and what was found. */
async function refusalOf(bundle: Bytes, signature?: string): Promise<readonly string[]> {
  const looked = await look(bundle, signature);
  const answer = 'trouble' in looked ? looked : await open();
  assert('trouble' in answer, 'it is refused');
  return [answer.trouble.step, answer.trouble.because, ...answer.trouble.paths];
}
const enter = (verify: boolean) =>
  rig.ask('append', {
    stream: 'unit',
    checkOnly: false,
    events: [
      {
        type: 'addressee.entered/1',
        ...{ addresseeId: anId('Hester Vane'), name: 'Hester Vane', organisation: 'Example PSD' },
        ...{ role: '', recipient: '', signing: sshPublicKey(hester.publicKey) },
        expiresOn: nextYear(),
      },
      ...(verify
        ? [
            {
              type: 'addressee.verified/1',
              ...{ addresseeId: anId('Hester Vane'), recipient: '', comparedBy: 'in-person' },
              ...{ signing: sshPublicKey(hester.publicKey), withWhom: 'Hester Vane herself' },
              verifiedOn: today(),
            },
          ]
        : []),
    ],
  });
const today = (): string => rig.room.ports.clock.now().utc.slice(0, 10);
const nextYear = (): string => `${String(Number(today().slice(0, 4)) + 1)}-01-15`;

describe('a bundle that came', () => {
  it('is opened with the key of the unit, read as text, and put on the record', async () => {
    await enter(true);
    const { bundle, signature } = await aBundle(hester, { recipient });
    expect(await look(bundle, signature)).toMatchObject({
      signer: { standing: 'known', name: 'Hester Vane, Example PSD' },
      sealedWith: 'keys',
    });
    const opened = await open();
    assert('files' in opened, 'it opens');
    expect(opened.isSignedInside).toBe(true);
    expect(opened.says[0]).toEqual({
      label: 'External-Description',
      value: 'For the Counter Corruption Unit',
    });
    expect(opened.files.map(({ path }) => path)).toContain('data/exhibits/E0001.bin');
    const html = await rig.ask('readBundleFile', { path: 'data/case.html' });
    expect(html.ok && html.value.text).toContain('<script>');
    expect(received()).toMatchObject([{ files: 3, openedWith: 'key-of-the-unit' }]);
    await rig.ask('closeBundle', {});
    expect((await rig.ask('readBundleFile', { path: 'data/case.html' })).ok).toBe(false);
  });

  it('says whose key signed it, as far as the unit knows, and never more', async () => {
    const { bundle, signature } = await aBundle(hester, { recipient });
    expect(await look(bundle, signature)).toMatchObject({ signer: { standing: 'stranger' } });
    await enter(false);
    expect(await look(bundle, signature)).toMatchObject({ signer: { standing: 'not-compared' } });
    expect(await look(bundle)).toMatchObject({ signer: { standing: 'none' }, words: [] });
    // Where nothing lies beside it, the signature inside tells who put the files together.
    expect(await open()).toMatchObject({ signer: { standing: 'not-compared' } });
  });

  it('opens with a passphrase, and a slip of the keyboard is not put on the record', async () => {
    const { bundle, signature } = await aBundle(hester, { passphrase: 'ten invented words' });
    expect(await look(bundle, signature)).toMatchObject({ sealedWith: 'passphrase' });
    expect(await open({ passphrase: 'nine invented words' })).toMatchObject({
      trouble: { because: 'seal/wrong-passphrase' },
    });
    expect(received()).toEqual([]);
    expect(await open({ passphrase: ' ten invented words\n' })).toMatchObject({
      isSignedInside: true,
    });
  });

  it('is not opened without a key it is for, and takes no nonsense for one', async () => {
    const { bundle, signature } = await aBundle(hester, { recipient });
    await rig.ask('makeOutsideKeys', { members: [] });
    await look(bundle, signature);
    // Sealed to the former key, which the unit still holds.
    expect(await open()).toMatchObject({ isSignedInside: true });
    await look(bundle, signature);
    for (const identity of ['', 'AGE-SECRET-KEY-1NONSENSE'])
      expect(await open({ identity })).toMatchObject({ trouble: { because: 'seal/not-for-us' } });
  });
});

describe('a bundle that was changed', () => {
  it('is refused at the step that finds it, and the refusal is on the record', async () => {
    const archive = await anArchive(hester);
    const { bundle, signature } = await aBundle(hester, { recipient }, archive);
    const flipped = copyBytes(bundle);
    flipped[bundle.length - 20] = (flipped[bundle.length - 20] ?? 0) ^ 1;
    expect(await refusalOf(flipped, signature)).toEqual(['signature', 'signature/does-not-fit']);
    const signFlipped = signatureOver(hester, sha512(flipped));
    expect(await refusalOf(flipped, signFlipped)).toEqual(['seal', 'seal/damaged']);
    const cut = bundle.slice(0, -40);
    expect(await refusalOf(cut, signatureOver(hester, sha512(cut)))).toEqual([
      'seal',
      'seal/damaged',
    ]);
    expect(await refusalOf(encodeText('not age'), undefined)).toEqual(['seal', 'seal/not-age']);
    expect(await refusalOf(bundle, 'no signature')).toEqual(['signature', 'signature/unreadable']);
    expect(received().map((one) => ('step' in one ? one.step : ''))).toEqual([
      'signature',
      'seal',
      'seal',
      'signature',
    ]);
  });

  it('is refused when a file inside was changed, another key signed inside, or nothing inside is a bag', async () => {
    const resealed = async (archive: Uint8Array): Promise<readonly string[]> => {
      const { bundle, signature } = await aBundle(hester, { recipient }, archive);
      return refusalOf(bundle, signature);
    };
    const changed = Buffer.from(await anArchive(hester));
    changed.write('Xn', changed.indexOf('An exhibit'));
    expect(await resealed(changed)).toEqual(['bag', 'bag/changed', 'data/exhibits/E0001.bin']);
    expect(await resealed(await anArchive(stranger))).toEqual([
      'inner-signature',
      'inner/other-signer',
    ]);
    expect(await resealed(encodeText('not a tar'))).toEqual(['archive', 'tar/truncated']);
    expect(await resealed(new Uint8Array(1024))).toEqual(['archive', 'bag/no-bag']);
    const sealedTwice = await sealedFor({ recipient }, await anArchive(hester));
    expect(await resealed(sealedTwice)).toEqual(['archive', 'tar/damaged']);
  });
});
