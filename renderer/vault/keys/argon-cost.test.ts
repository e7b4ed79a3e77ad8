import { beforeAll, describe, expect, it } from 'vitest';
import { argonComfort, argonFloor } from '../../../shared/formats/slots.ts';
import { seededEntropy } from '../../../test/fakes/seeded-entropy.ts';
import { sodiumReady } from '../seal/sodium.ts';
import { calibrateArgon } from './argon-cost.ts';

beforeAll(sodiumReady);

describe('the cost of a passphrase', () => {
  // A clock that says how long each derivation took, whatever it really took.
  const chosen = (...tookMs: number[]) => {
    let now = 0;
    let reading = 0;
    const elapsedMs = () => {
      if (reading++ % 2 === 1) now += tookMs.shift() ?? 0;
      return now;
    };
    return calibrateArgon(elapsedMs, seededEntropy(1));
  };

  it('is the comfortable one where that takes less than 1.2 s', () => {
    expect(chosen(200, 900)).toEqual(argonComfort);
    expect(chosen(200, 1300)).toEqual(argonFloor);
  });

  it('is the floor on a slow machine, which is not made to try more', () => {
    expect(chosen(2000)).toEqual(argonFloor);
  });
});
