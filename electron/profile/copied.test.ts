import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adoptProfile, isProfileCopied } from './copied.ts';

const freshFolder = () => mkdtemp(join(tmpdir(), 'probity-profile-'));

test('a profile that was moved or started again is the same one', async () => {
  const profile = await freshFolder();
  expect(await isProfileCopied(profile, false)).toBe(false);
  await adoptProfile(profile);
  expect(await isProfileCopied(profile, true)).toBe(false);
  await rename(profile, `${profile}-moved`);
  expect(await isProfileCopied(`${profile}-moved`, true)).toBe(false);
});

test('a copied profile is known until someone adopts it', async () => {
  const profile = await freshFolder();
  await adoptProfile(profile);
  const copy = `${profile}-copy`;
  await cp(profile, copy, { recursive: true });
  expect(await isProfileCopied(copy, true)).toBe(true);
  expect(await isProfileCopied(copy, true)).toBe(true);
  await adoptProfile(copy);
  expect(await isProfileCopied(copy, true)).toBe(false);
  expect(await isProfileCopied(profile, true)).toBe(false);
});

test('vaults without a marker were brought here from elsewhere', async () => {
  const profile = await freshFolder();
  await adoptProfile(profile);
  await rm(join(profile, 'place.json'));
  expect(await isProfileCopied(profile, true)).toBe(true);
});
