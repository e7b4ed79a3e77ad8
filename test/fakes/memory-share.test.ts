import { expect, test } from 'vitest';
import { content, nameOf } from '../contracts/share-suite.ts';
import { shelfOf } from '../../shared/formats/share-names.ts';
import { createMemoryShare } from './memory-share.ts';

/** @file That the fake fails as it says it does; what every share must do is the contract's suite. */

const bytes = content('sealed bytes');

test('a file is seen late by others, at once by whoever put it', async () => {
  const share = createMemoryShare({ delay: 2 });
  const [own, other] = [share.port(), share.port()];
  const name = await nameOf(bytes);
  await own.put(name, bytes);
  expect(await own.get(name)).toMatchObject({ value: bytes });
  expect(await other.get(name)).toMatchObject({ value: 'absent' });
  expect(await other.list(shelfOf(name))).toMatchObject({ value: { files: [name] } });
});

test('a share that is put back to an earlier state lacks what came later', async () => {
  const share = createMemoryShare();
  const putBack = share.remember();
  const name = await nameOf(bytes);
  await share.port().put(name, bytes);
  putBack();
  expect(await share.port().get(name)).toMatchObject({ value: 'absent' });
  expect(await share.port().put(name, bytes)).toMatchObject({ value: 'written' });
});

test('a share that shows names in capitals gives a file out by its name, and lists it as foreign', async () => {
  const share = createMemoryShare({ foldsCase: true });
  const name = await nameOf(bytes);
  await share.port().put(name, bytes);
  expect(await share.port().get(name)).toMatchObject({ value: bytes });
  expect(await share.port().list(shelfOf(name))).toMatchObject({
    value: { files: [], foreign: 1 },
  });
});
