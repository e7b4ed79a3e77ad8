import { describe, expect, it } from 'vitest';
import { deviceId, vaultId } from '../kit/ids.ts';
import { domainLabel, sealContext } from './context.ts';

const device = deviceId.parse('0123456789abcdef0123456789abcdef');
const vault = vaultId.parse('fedcba9876543210fedcba9876543210');
const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a seal context', () => {
  it('is one line of ASCII that a second implementer can type', () => {
    expect(asText(sealContext('frame', device, 42))).toBe(
      'probity:1:frame:0123456789abcdef0123456789abcdef:42',
    );
    expect(asText(domainLabel('frame-tag', device, 0))).toBe(
      'probity-hash:1:frame-tag:0123456789abcdef0123456789abcdef:0\0',
    );
  });

  it('refuses parts that could be taken for two', () => {
    expect(() => sealContext('row', vault, 'cases:1', 'a', 1)).toThrow('bug');
    expect(() => sealContext('row', vault, 'cases', 'a', 1.5)).toThrow('bug');
    expect(() => sealContext('row', vault, 'cases', 'a', -1)).toThrow('bug');
  });
});
