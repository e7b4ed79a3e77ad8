import { expect, test } from 'vitest';
import { createMemoryDisk } from '../../test/fakes/memory-disk.ts';
import { seededEntropy } from '../../test/fakes/seeded-entropy.ts';
import { nameOnShare, shareName } from '../../shared/formats/share-names.ts';
import { assert } from '../../shared/kit/assert.ts';
import { sha256Hex } from '../replica/file-hash.ts';
import { createFolderShare } from './folder-share.ts';

const root = '/server/unit/Probity share';

async function aShare() {
  const disk = createMemoryDisk();
  await disk.makeFolder(root);
  const entropy = seededEntropy(6);
  const scratch = 'a'.repeat(32);
  const asked: string[] = [];
  const counting = {
    ...disk,
    makeFolderInside: (parent: string, name: string) => {
      asked.push(name);
      return disk.makeFolderInside(parent, name);
    },
  };
  const port = createFolderShare({ disk: counting, root, scratch, entropy });
  const put = async (text: string) => {
    const bytes = new TextEncoder().encode(text);
    const name = shareName.parse(nameOnShare('segments', await sha256Hex(bytes)));
    return { name, put: await port.put(name, bytes) };
  };
  return { disk, port, put, asked };
}

test('asks for its folders once, and makes them again where the share was put back to a day without them', async () => {
  const { disk, port, put, asked } = await aShare();
  const one = await put('one');
  expect(one.put).toEqual({ ok: true, value: 'written' });
  const before = asked.length;
  await disk.remove(`${root}/${one.name}`);
  expect((await put('one')).put).toEqual({ ok: true, value: 'written' });
  expect(asked).toHaveLength(before);
  await disk.remove(`${root}/${one.name}`);
  const shelf = one.name.slice(0, one.name.lastIndexOf('/'));
  for (const folder of [shelf, 'segments', `scratch/${'a'.repeat(32)}`, 'scratch'])
    await disk.removeFolder(`${root}/${folder}`);
  expect((await put('one')).put).toEqual({ ok: true, value: 'written' });
  const read = await port.get(one.name);
  assert(read.ok && read.value !== 'absent', 'it is there');
});

test('makes nothing where the share itself is gone', async () => {
  const { disk, put } = await aShare();
  const one = await put('one');
  await disk.remove(`${root}/${one.name}`);
  const shelf = one.name.slice(0, one.name.lastIndexOf('/'));
  for (const folder of [shelf, 'segments', `scratch/${'a'.repeat(32)}`, 'scratch'])
    await disk.removeFolder(`${root}/${folder}`);
  await disk.removeFolder(root);
  expect((await put('one')).put).toMatchObject({ ok: false, error: { kind: 'share/lost' } });
  expect(await disk.list('/server/unit')).toEqual([]);
});
