import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../../shared/kit/bytes.ts';
import { ageHead, openAgeHead } from './age-head.ts';

describe('the head of an age file', () => {
  it('wraps one key for every recipient, and names nobody else', async () => {
    const identities = [await generateX25519Identity(), await generateX25519Identity()];
    const recipients = await Promise.all(identities.map((one) => identityToRecipient(one)));
    const { header, fileKeySecret } = await ageHead({ recipients });
    expect(fileKeySecret).toHaveLength(16);
    expect(new TextDecoder().decode(header).match(/^-> /gm)).toHaveLength(2);
    for (const identity of identities)
      expect(await openAgeHead(header, { identities: [identity] })).toEqual({
        ok: true,
        value: fileKeySecret,
      });
  });

  it('wraps a key under a passphrase, and says when the words are others', async () => {
    const { header, fileKeySecret } = await ageHead({ passphrase: 'one two three', cost: 10 });
    expect(await openAgeHead(header, { passphrase: 'one two three' })).toEqual({
      ok: true,
      value: fileKeySecret,
    });
    expect(await openAgeHead(header, { passphrase: 'another' })).toMatchObject({
      error: { kind: 'age/not-for-us' },
    });
  });

  it('tells a stranger’s head from a damaged one', async () => {
    const mine = await generateX25519Identity();
    const theirs = await generateX25519Identity();
    const { header } = await ageHead({ recipients: [await identityToRecipient(theirs)] });
    expect(await openAgeHead(header, { identities: [mine] })).toMatchObject({
      error: { kind: 'age/not-for-us' },
    });
    const changed = concatBytes([header]);
    changed[changed.length - 5] = (changed.at(-5) ?? 0) === 65 ? 66 : 65;
    expect(await openAgeHead(changed, { identities: [theirs] })).toMatchObject({
      error: { kind: 'age/damaged' },
    });
    // The library's own reader agrees on where the head ends.
    const decrypter = new Decrypter();
    decrypter.addIdentity(theirs);
    expect(await decrypter.decryptHeader(header)).toHaveLength(16);
  });
});
