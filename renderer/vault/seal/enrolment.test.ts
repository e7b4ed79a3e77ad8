import { beforeAll, describe, expect, it } from 'vitest';
import { enrolmentBytes, isEnrolmentOver } from '../../../shared/formats/enrolment.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { aWorkstation } from '../../../test/builders/frames.ts';
import { createEnrolment, readEnrolment, unitWords } from './enrolment.ts';
import { sodiumReady } from './sodium.ts';

beforeAll(sodiumReady);

const madeAtMs = Date.UTC(2027, 1, 20, 10);
const aRequest = (seed = 7): Bytes => {
  const { keys, entropy } = aWorkstation(seed);
  return createEnrolment(keys, { madeAtMs, entropy });
};
const kindOf = (bytes: Bytes): string => {
  const read = readEnrolment(bytes);
  return read.ok ? 'read' : read.error.kind;
};

describe('a request to join', () => {
  it('holds the public keys of the workstation and nothing of a person', () => {
    const { keys } = aWorkstation(7);
    const read = readEnrolment(aRequest());
    assert(read.ok, 'the request reads');
    const { device, signPublic, agreePublic } = keys;
    expect(read.value).toMatchObject({ device, signPublic, agreePublic, madeAtMs });
    expect(aRequest()).toHaveLength(enrolmentBytes);
  });

  it('is refused when any byte of it was changed', () => {
    const request = aRequest();
    for (let at = 0; at < request.length; at += 1) {
      const changed = copyBytes(request);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(kindOf(changed)).not.toBe('read');
    }
  });

  it('tells what is none, what is of a later version and what was cut short', () => {
    const request = aRequest();
    const later = copyBytes(request);
    later[4] = 2;
    expect(kindOf(new Uint8Array(0))).toBe('enrolment/not-ours');
    expect(kindOf(new TextEncoder().encode('a letter'))).toBe('enrolment/not-ours');
    expect(kindOf(later)).toBe('enrolment/too-new');
    expect(kindOf(copyBytes(request.subarray(0, 188)))).toBe('enrolment/damaged');
  });

  it('is over after fourteen days', () => {
    const read = readEnrolment(aRequest());
    assert(read.ok, 'the request reads');
    const day = 24 * 60 * 60 * 1000;
    expect(isEnrolmentOver(read.value, madeAtMs - day)).toBe(false);
    expect(isEnrolmentOver(read.value, madeAtMs + 14 * day)).toBe(false);
    expect(isEnrolmentOver(read.value, madeAtMs + 14 * day + 1)).toBe(true);
  });

  it('gives six words, other ones for another request, and others again with a unit', () => {
    const [one, other] = [readEnrolment(aRequest(7)), readEnrolment(aRequest(8))];
    assert(one.ok && other.ok, 'the requests read');
    expect(one.value.words).toHaveLength(6);
    expect(one.value.words).not.toEqual(other.value.words);
    const genesis = copyBytes(new Uint8Array(32).fill(3));
    expect(unitWords(genesis, one.value.hash)).not.toEqual(unitWords(genesis, other.value.hash));
    expect(unitWords(genesis, one.value.hash)).not.toEqual(one.value.words);
  });
});
