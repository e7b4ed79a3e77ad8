import { beforeAll, describe, expect, it } from 'vitest';
import { anArchive, aSigningKey } from '../../../test/builders/outside-bundle.ts';
import { encodeTarHeader } from '../../../shared/formats/bundle/tar-block.ts';
import { concatBytes, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import { sodiumReady } from '../seal/sodium.ts';
import { unpackBag } from './unpack-bag.ts';

/** @file Archives that somebody made to do harm, or that were changed on their way: each is refused at the step that can tell, and what is
 *  wrong is named. Everything is invented. */

const sender = aSigningKey('11'.repeat(32));
beforeAll(sodiumReady);

const padded = (bytes: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(Math.ceil(bytes.length / 512) * 512);
  whole.set(bytes);
  return whole;
};
/** A header whose name is set by hand, past what our own writer would write; its sum is right. */
function rawHeader(name: string, type: string, sizeBytes: number, link = ''): Uint8Array {
  const header = Uint8Array.from(encodeTarHeader('bag/x', sizeBytes, 0));
  header.fill(0, 0, 100);
  header.set(encodeText(name).subarray(0, 100), 0);
  header.set(encodeText(type), 156);
  header.set(encodeText(link).subarray(0, 100), 157);
  header.fill(0x20, 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.set(encodeText(`${sum.toString(8).padStart(6, '0')}\u0000 `), 148);
  return header;
}
const end = new Uint8Array(1024);
const found = (archive: Uint8Array, outer?: Bytes): readonly string[] => {
  const bag = unpackBag(copyBytes(archive), outer);
  return bag.ok ? ['whole'] : [bag.error.step, bag.error.because, ...bag.error.paths];
};

describe('an archive made to do harm', () => {
  it.each([
    ['climbs out of its folder', '../../etc/cron.d/x', 'tar/name'],
    ['is absolute', '/etc/passwd', 'tar/name'],
    ['climbs inside its name', 'bag/data/../../x', 'tar/name'],
    ['goes by another drive', 'C:\\x', 'tar/name'],
    ['is a device of Windows', 'bag/data/con', 'tar/name'],
    ['is hidden', 'bag/data/.profile', 'tar/name'],
    ['ends in a dot', 'bag/data/x.', 'tar/name'],
    ['has a line end', 'bag/data/a\nb', 'tar/name'],
    ['is not ASCII', 'bag/data/é', 'tar/damaged'],
  ])('is refused where a name %s', (_what, name, because) => {
    expect(found(concatBytes([rawHeader(name, '0', 0), end]))).toEqual(['archive', because]);
    // A folder holds nothing, and is named no more freely for that.
    const folder = found(concatBytes([rawHeader(`${name}/`, '5', 0), end]));
    expect([folder[0], name.endsWith('.') ? because : folder[1]]).toEqual(['archive', because]);
  });

  it.each([
    ['a hard link', '1'],
    ['a link', '2'],
    ['a device', '3'],
    ['a block device', '4'],
    ['a pipe', '6'],
    ['a sparse file', 'S'],
    ['a long name', 'L'],
    ['a global setting', 'g'],
  ])('is refused where it holds %s', (_what, type) => {
    const archive = concatBytes([rawHeader('bag/data/x', type, 0, '/etc/passwd'), end]);
    expect(found(archive)).toEqual(['archive', 'tar/not-a-file']);
  });

  it('is refused where a name comes twice, also in other letters, and where something follows the end', () => {
    const file = (name: string) => [rawHeader(name, '0', 1), padded(encodeText('a'))];
    expect(found(concatBytes([...file('bag/a'), ...file('bag/a'), end]))).toEqual([
      'archive',
      'tar/twice',
    ]);
    expect(found(concatBytes([...file('bag/a'), ...file('bag/A'), end]))).toEqual([
      'archive',
      'tar/twice',
    ]);
    expect(found(concatBytes([...file('bag/a'), end, ...file('bag/b')]))).toEqual([
      'archive',
      'tar/after-the-end',
    ]);
  });

  it('is refused where it says more than it holds, or more than any bundle has', () => {
    expect(found(concatBytes([rawHeader('bag/a', '0', 7 * 1024 ** 3), end]))).toEqual([
      'archive',
      'tar/truncated',
    ]);
    const setting = encodeText('20 size=99999999999\n');
    const bomb = [rawHeader('x', 'x', setting.length), padded(setting), rawHeader('bag/a', '0', 0)];
    expect(found(concatBytes([...bomb, end]))).toEqual(['archive', 'tar/too-large']);
  });

  it('is refused with one file more than 100,000, however small each is', () => {
    const first = rawHeader('bag/data/100000', '0', 0);
    const headers = new Uint8Array(100_001 * 512);
    const sumOf = (digits: string): number =>
      [...digits].reduce((sum, digit) => sum + Number(digit), 0);
    const plain = first.subarray(0, 512).reduce((sum, byte) => sum + byte, 0);
    const own = first.subarray(148, 156).reduce((sum, byte) => sum + byte, 0);
    for (let index = 0; index <= 100_000; index += 1) {
      const digits = String(100_000 + index);
      headers.set(first, index * 512);
      headers.set(encodeText(digits), index * 512 + 9);
      const sum = plain - own + 8 * 0x20 + sumOf(digits) - 1;
      headers.set(encodeText(sum.toString(8).padStart(6, '0')), index * 512 + 148);
    }
    expect(found(concatBytes([headers, end]))).toEqual(['archive', 'tar/too-many']);
  });
});

/** The entries of an archive, each with its header and its padding. */
function entriesOf(archive: Bytes): { readonly name: string; readonly bytes: Uint8Array }[] {
  const entries: { name: string; bytes: Uint8Array }[] = [];
  for (let at = 0; archive[at] !== 0 && at < archive.length; ) {
    const field = (from: number, size: number): string =>
      String.fromCharCode(...archive.subarray(at + from, at + from + size)).replace(/\0.*$/, '');
    const sizeBytes = Number.parseInt(field(124, 12), 8);
    const whole = 512 + Math.ceil(sizeBytes / 512) * 512;
    entries.push({ name: field(0, 100), bytes: archive.subarray(at, at + whole) });
    at += whole;
  }
  return entries;
}

describe('a bundle that was changed inside', () => {
  const changed = async (
    change: (entries: ReturnType<typeof entriesOf>) => readonly { readonly bytes: Uint8Array }[],
  ): Promise<readonly string[]> => {
    const entries = entriesOf(await anArchive(sender));
    return found(
      concatBytes([...change(entries).map(({ bytes }) => bytes), end]),
      sender.publicKey,
    );
  };
  const folder = 'EX-2027-7K4QM_2027-02-18';

  it('is whole as it came, and whole in another order: the order says nothing', async () => {
    expect(await changed((entries) => entries)).toEqual(['whole']);
    expect(await changed((entries) => entries.toReversed())).toEqual(['whole']);
  });

  it('is refused without any one of its files, by the name of what is missing', async () => {
    const names = entriesOf(await anArchive(sender)).map(({ name }) =>
      name.slice(folder.length + 1),
    );
    for (const name of names.filter((each) => !each.endsWith('.sig'))) {
      const [step, because, ...paths] = await changed((entries) =>
        entries.filter((entry) => entry.name !== `${folder}/${name}`),
      );
      const isList = name === 'bagit.txt' || name.endsWith('manifest-sha512.txt');
      expect([name, step, because]).toEqual([
        name,
        name === 'bagit.txt' ? 'archive' : 'bag',
        name === 'bagit.txt' ? 'bag/no-bag' : isList ? 'bag/list-unreadable' : 'bag/missing',
      ]);
      if (!isList) expect(paths).toEqual([name]);
    }
  });

  it('is refused with a file put in, by its name', async () => {
    const put = (name: string) => ({
      name,
      bytes: concatBytes([rawHeader(`${folder}/${name}`, '0', 1), padded(encodeText('x'))]),
    });
    expect(await changed((entries) => [...entries, put('data/more.txt')])).toEqual([
      'bag',
      'bag/unlisted',
      'data/more.txt',
    ]);
    expect(await changed((entries) => [...entries, put('beside.txt')])).toEqual([
      'bag',
      'bag/unlisted',
      'beside.txt',
    ]);
    expect(await changed((entries) => [...entries, put('fetch.txt')])).toEqual([
      'bag',
      'bag/elsewhere',
      'fetch.txt',
    ]);
  });

  it('is refused with one byte changed in any file, at the step that can tell', async () => {
    const archive = await anArchive(sender);
    let at = 0;
    for (const { name, bytes } of entriesOf(archive)) {
      const flipped = copyBytes(archive);
      // The first byte of what the file holds.
      flipped[at + 512] = (flipped[at + 512] ?? 0) ^ 1;
      at += bytes.length;
      const [step] = found(flipped, sender.publicKey);
      expect([name, step]).toEqual([name, name.endsWith('.sig') ? 'inner-signature' : 'bag']);
    }
  });
});
