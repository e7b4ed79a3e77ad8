import { describe, expect, it } from 'vitest';
import { nicknameGroups } from './nicknames.ts';
import { isClippedFrom, isWithoutParticle, resemble } from './spellings.ts';

// Everybody named here is invented.
describe('one word is written as another', () => {
  it.each([
    ['seb', 'sebastian'],
    ['cliff', 'clifford'],
    ['kazza', 'karen'],
    ['daz', 'darren'],
    ['barty', 'bartholomew'],
    ['archie', 'archibald'],
  ])('%s is clipped from %s', (short, long) => {
    expect(isClippedFrom(short, long)).toBe(true);
  });

  it.each([
    ['una', 'ursula'],
    ['ed', 'edward'],
    ['naylor', 'naylor'],
  ])('%s is not clipped from %s', (short, long) => {
    expect(isClippedFrom(short, long)).toBe(false);
  });

  it('without what stands before a surname, and only that', () => {
    expect(isWithoutParticle('linde', 'vanderlinde')).toBe(true);
    expect(isWithoutParticle('shaughnessy', 'oshaughnessy')).toBe(true);
    expect(isWithoutParticle('field', 'lockfield')).toBe(false);
    expect(isWithoutParticle('ice', 'alice')).toBe(false);
  });

  it.each([
    ['lee', 'lew'],
    ['bartholomew', 'brathlomew'],
    ['georgios', 'georgia'],
    ['magie', 'margaret'],
  ])('%s resembles %s', (a, b) => {
    expect(resemble(a, b)).toBe(true);
  });

  it('by any ending of a short form', () => {
    expect(nicknameGroups('lizzi')).toEqual(nicknameGroups('lizzie'));
  });
});
