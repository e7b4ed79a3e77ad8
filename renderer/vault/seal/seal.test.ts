import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { domainLabel, sealContext } from '../../../shared/formats/context.ts';
import { boxHead, encodeBox, encodeContent } from '../../../shared/formats/sealed-box.ts';
import { bytesEqual, concatBytes, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { vaultId } from '../../../shared/kit/ids.ts';
import { seededEntropy } from '../../../test/fakes/seeded-entropy.ts';
import { deflate } from './deflate.ts';
import { keyedHash } from './hash.ts';
import { open, seal } from './seal.ts';
import { ownedBytes, sodium, sodiumReady } from './sodium.ts';

const entropy = seededEntropy(1);
const key = copyBytes(entropy(32));
const otherKey = copyBytes(entropy(32));
const vault = vaultId.parse('fedcba9876543210fedcba9876543210');
const context = sealContext('row', vault, 'cases', 'a', 1);
const utf8 = (text: string) => new TextEncoder().encode(text);
/** A short record, one that deflates, and one that does not. */
const samples = [
  utf8('{"v":1}'),
  utf8('The associate was seen near the market. '.repeat(40)),
  copyBytes(entropy(900)),
];
const kindOf = (box: Uint8Array, with_ = key, in_ = context) => {
  const opened = open(with_, in_, box);
  return opened.ok ? 'opened' : opened.error.kind;
};
const changed = (box: Bytes, offset: number, mask = 1): Bytes =>
  Uint8Array.from(box, (byte, index) => (index === offset ? byte ^ mask : byte));

beforeAll(sodiumReady);

describe('a sealed box', () => {
  it('opens to what was sealed, for any content and context', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 6000, size: 'max' }),
        fc.nat(),
        fc.boolean(),
        (content, version, compress) => {
          const place = sealContext('row', vault, 'cases', 'b', version);
          const box = seal(key, place, content, entropy, { compress });
          const opened = open(key, place, box);
          expect(opened.ok && bytesEqual(opened.value, content)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('refuses every changed byte', () => {
    for (const content of samples) {
      const box = seal(key, context, content, entropy);
      const opened = [...box.keys()].filter((offset) =>
        [1, 0x80, 0xff].some((mask) => kindOf(changed(box, offset, mask)) === 'opened'),
      );
      expect(opened).toEqual([]);
    }
  });

  it('refuses every truncation and anything added', () => {
    for (const content of samples) {
      const box = seal(key, context, content, entropy);
      const kinds = Array.from({ length: box.length }, (_, size) => kindOf(box.slice(0, size)));
      expect(kinds).not.toContain('opened');
      expect(kinds.slice(100).every((kind) => kind === 'seal/tampered')).toBe(true);
      expect(kindOf(concatBytes([box, Uint8Array.of(0)]))).toBe('seal/tampered');
    }
  });

  it('tells another key and another place from changed bytes', () => {
    const box = seal(key, context, samples[0] ?? copyBytes([]), entropy);
    expect(kindOf(box, otherKey)).toBe('seal/not-for-me');
    expect(kindOf(box, key, sealContext('row', vault, 'cases', 'a', 2))).toBe('seal/not-for-me');
    for (let offset = 58; offset < box.length; offset++)
      expect(kindOf(changed(box, offset))).toBe('seal/tampered');
  });

  it('never opens in the place of another: 10,000 pairs swapped', () => {
    const boxes = Array.from({ length: 101 }, (_, row) => {
      const place = sealContext('row', vault, 'cases', `row-${row}`, row % 3);
      return { place, box: seal(key, place, utf8(String(row)), entropy) };
    });
    const accepted = boxes.flatMap((one, a) =>
      boxes.filter((other, b) => a !== b && open(key, other.place, one.box).ok),
    );
    expect(accepted).toEqual([]);
  });

  it('is never the same twice, and shows neither the length nor a repeated nonce', () => {
    const boxes = Array.from({ length: 2000 }, () => seal(key, context, utf8('same'), entropy));
    const nonces = new Set(boxes.map((box) => box.slice(2, 26).join()));
    expect(nonces.size).toBe(2000);
    expect(new Set(boxes.map((box) => box.length))).toEqual(new Set([512]));
  });

  it('compresses what gets smaller and nothing else', () => {
    const [, text = utf8(''), dense = utf8('')] = samples;
    expect(seal(key, context, text, entropy).length).toBe(512);
    expect(seal(key, context, text, entropy, { compress: false }).length).toBe(2048);
    expect(deflate(dense)).toBeUndefined();
  });

  it('refuses to expand beyond the cap', () => {
    const box = seal(key, context, new Uint8Array(200_000), entropy);
    expect(box.length).toBe(512);
    expect(open(key, context, box, { capBytes: 199_999 }).ok).toBe(false);
    expect(open(key, context, box, { capBytes: 200_000 }).ok).toBe(true);
  });
});

/** A box with a right commitment and tag around a plaintext of the tester's own: what only a holder of the key can make. */
function boxAround(plain: Bytes): Bytes {
  const derived = keyedHash(64, key, domainLabel('seal'));
  const nonce = copyBytes(entropy(24));
  const bound = concatBytes([boxHead, context]);
  const sealed = ownedBytes(
    sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
      plain,
      bound,
      null,
      nonce,
      derived.slice(0, 32),
    ),
  );
  return encodeBox({
    nonce,
    commitment: keyedHash(32, derived.slice(32), boxHead, nonce, context),
    sealed,
  });
}

describe('a box made by a dishonest holder of the key', () => {
  const deflated = () => deflate(new Uint8Array(5000)) ?? copyBytes([]);

  it('is refused when it expands to more or less than it says', () => {
    const honest = { encoding: 'deflate-raw', stored: deflated() } as const;
    const kinds = [4999, 5000, 5001].map((contentBytes) =>
      kindOf(boxAround(encodeContent({ ...honest, contentBytes }))),
    );
    expect(kinds).toEqual(['seal/tampered', 'opened', 'seal/tampered']);
  });

  it('is refused when its deflate stream is broken, cut, or its padding holds something', () => {
    const stored = deflated();
    const broken = { encoding: 'deflate-raw', contentBytes: 5000 } as const;
    expect(kindOf(boxAround(encodeContent({ ...broken, stored: stored.slice(0, 5) })))).toBe(
      'seal/tampered',
    );
    expect(
      kindOf(boxAround(encodeContent({ ...broken, stored: stored.map((byte) => ~byte) }))),
    ).toBe('seal/tampered');
    const padded = encodeContent({ encoding: 'plain', stored: utf8('a'), contentBytes: 1 });
    padded[padded.length - 1] = 1;
    expect(kindOf(boxAround(padded))).toBe('seal/tampered');
  });
});
