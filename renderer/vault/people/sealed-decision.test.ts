import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { anId } from '../../../test/builders/people.ts';
import { seededEntropy } from '../../../test/fakes/seeded-entropy.ts';
import type { Decided } from '../../../shared/domain/sameness/decision-of.ts';
import { sodiumReady } from '../seal/sodium.ts';
import { openDecision, sealDecision, secretNamesOf, type Secret } from './sealed-decision.ts';

/** @file Decisions sealed for those who may see the cases they rest on (docs/formats/sameness.md). Everybody is invented. */

const stream = 'e'.repeat(32);
const secret = (digit: string, part = ''): Secret => ({
  name: `${digit.repeat(32)}${part}`,
  key: new Uint8Array(32).fill(Number.parseInt(digit, 16)),
});
const [a, b, c] = [secret('a'), secret('b'), secret('c')];
const decided: Decided = {
  type: 'sameness.decided/1',
  decisionId: anId('decision'),
  sameness: 'same',
  mentions: [
    { key: `case:${a.name}:subject`, read: 'Ottoline Fenwright' },
    { key: `case:${b.name}:associate:${anId('associate')}`, read: 'O. Fenwright' },
  ],
  pairs: [[0, 1]],
  reason: 'The same day of birth.',
  over: [],
};

beforeAll(sodiumReady);

describe('a sealed decision', () => {
  it('rests on the cases of its mentions, on who reported apart, and on nothing where both are in registers', () => {
    const keys = [`case:${a.name}:subject`, `case:${a.name}:reporter`, `gifts:${b.name}:donor`];
    expect(secretNamesOf(keys)).toEqual([a.name, `${a.name}.reporter`]);
    expect(secretNamesOf(keys.slice(2))).toEqual([]);
  });

  it('opens with every key it rests on, among any others, and with fewer not at all', () => {
    for (const secrets of [[a], [a, b], [a, secret('a', '.reporter')]]) {
      const sealed = sealDecision(decided, secrets, stream, seededEntropy(1));
      expect(openDecision(sealed, [c, ...secrets], stream)).toEqual(decided);
      for (const missing of secrets)
        expect(
          openDecision(sealed, [c, ...secrets.filter((one) => one !== missing)], stream),
        ).toBeUndefined();
    }
  });

  it('says nothing in the clear of what it rests on, and not whether two rest on one case', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), (seed) => {
        const entropy = seededEntropy(seed);
        const one = sealDecision(decided, [a, b], stream, entropy);
        const other = sealDecision(decided, [a, b], stream, entropy);
        expect(one.hint).not.toBe(other.hint);
        for (const text of [a.name, b.name, 'Fenwright'])
          expect(JSON.stringify(one)).not.toContain(text);
      }),
      { numRuns: 20 },
    );
  });

  it('does not open in another stream, or with a salt, a hint or a box that was changed', () => {
    const sealed = sealDecision(decided, [a, b], stream, seededEntropy(2));
    expect(openDecision(sealed, [a, b], 'f'.repeat(32))).toBeUndefined();
    for (const changed of [
      { ...sealed, salt: '0'.repeat(32) },
      { ...sealed, hint: '0'.repeat(32) },
      { ...sealed, box: `${sealed.box.slice(0, -8)}AAAAAAA=` },
    ])
      expect(openDecision(changed, [a, b], stream)).toBeUndefined();
  });

  it('opens for ever as it was first written', () => {
    expect(openDecision(golden, [b, a], stream)).toEqual(decided);
  });
});

/** Written once by `sealDecision` and never made anew. */
const golden = {
  salt: '36016ed48c83144dcea6f69ec85901c5',
  hint: 'e0056ef5074c44cb59ed6b54790abca6',
  box: [
    'tQEElCtr96cuAunA5sJJn3C2VUL6AQtPrskw08KK63i0LDJjcpzbKd7FMBf49mKALj+d9Iywu3BWfkSWwoB1IFO7W7',
    'n3U7nC/E94Xl0FA7eXF1uvKfe5r/YpQsVKwso6LaOAgA3CIaOYJJ8vIQlBUDTGKTKP85OCcKeHzfNmXzsoFmlfZn9v',
    '3RhDvoPP6yd7cH9a3yb5DpGzL7Oo3DYUfcPt526ykXsbN6uxP480Rxst+uLlWUmIPBOF6nARijTV9WqFXOuEk40V8S',
    'LLcMRNoU1U+m/YHPwSPHj7iytYdQ8hyiZLA/rV8rRX8QIplnzXShoFE6Ewt2X0qfpiIppPTQSCFBEVuLGr9qN94b/m',
    'pFSHmDs/1iHY7SzI87jCUdaGYeKUHnB2FWBW99qW7bypkFXGW4HJ4Lsg87JXG9KT1gvqHbntKtRXE2vDyJscHaNtux',
    'r2gNQEEoY0/wraoiuJmwaCdBbrYsSt8tvSUvu5c7sD3BFc1MqrMUWsRcf5DR86HqKSpYUmMBzNn3UmoImydXr10cfS',
    'ObA3sSQfYeG7x4qOMqqv4zoj6Ch0WVeaX1X4F/FSUoBSUmNSOK+YigtIXoXZAQ0ykxYanrtxu6E/xWEgcvTIcnxa0C',
    'tH3tal5P6BapQRY4yIOAE6chMPXipq7HPLYysH0Er/BN3ibvUKIlY=',
  ].join(''),
};
