import { describe, expect, test } from 'vitest';
import type { Disk } from '../../electron/replica/disk.ts';
import { createVaults, type Vaults } from '../../electron/replica/vaults.ts';
import { bytesToHex, concatBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { vaultId as vaultIdSchema, type Entropy } from '../../shared/kit/ids.ts';

/** @file What every place for a replica must do, whatever the disk: memory, a real folder, the fake shell's store. */

export const someVault = vaultIdSchema.parse('0123456789abcdef0123456789abcdef');
export const header = Uint8Array.from([80, 82, 66, 74, 1, 0, 0, 0]);
export const text = (value: string): Bytes => new TextEncoder().encode(value);

/** A start of the application over a disk: what a process knows dies with it, the disk stays. */
export const startOver = (
  disk: Disk,
  path: string,
  entropy: Entropy,
  rotateAtBytes = 256,
): Vaults => createVaults({ disk, path, entropy, fileHeader: header, rotateAtBytes });

/** Different at every call, the same in every run. */
export function countingEntropy(): Entropy {
  let count = 0;
  return (sizeBytes) => Uint8Array.from({ length: sizeBytes }, (_, at) => (at === 0 ? ++count : 7));
}

/** Everything in a vault's replica: each file's content behind its header, journals and segments alike. */
export async function contents(vaults: Vaults): Promise<Map<string, string>> {
  const { replica } = vaults.get(someVault);
  const found = new Map<string, string>();
  for (const { name, sizeBytes } of await replica.list()) {
    const bytes = await replica.read(name, 0, sizeBytes);
    found.set(name, new TextDecoder().decode(bytes.subarray(header.length)));
  }
  return found;
}

export const joined = (found: ReadonlyMap<string, string>): string =>
  [...found.values()].sort().join('|');

async function sha256(bytes: Bytes): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

type Place = { readonly disk: Disk; readonly path: string };

export function describeReplica(what: string, makePlace: () => Promise<Place>): void {
  describe(`a replica in ${what}`, () => {
    const start = async (rotateAtBytes?: number) => {
      const place = await makePlace();
      const entropy = countingEntropy();
      const again = () => startOver(place.disk, place.path, entropy, rotateAtBytes);
      return { ...place, vaults: again(), again };
    };

    test('has nothing when nothing was ever written', async () => {
      const { vaults } = await start();
      expect(await vaults.list()).toEqual([]);
      expect(await vaults.get(someVault).replica.list()).toEqual([]);
      expect(await vaults.get(someVault).sideFiles.read('slots.a')).toBe('absent');
    });

    test('keeps records in one journal per start, behind one header', async () => {
      const { vaults } = await start();
      const { replica } = vaults.get(someVault);
      const first = await replica.append(text('one.'));
      const second = await replica.append(text('two.'));
      expect(second.name).toBe(first.name);
      expect(second.endBytes).toBe(header.length + 8);
      expect(await replica.read(first.name, 0, 999)).toEqual(
        concatBytes([header, text('one.two.')]),
      );
    });

    test('closes a journal into a segment named by its SHA-256 and starts another', async () => {
      const { vaults } = await start();
      const { replica } = vaults.get(someVault);
      await replica.append(text('one.'));
      await replica.close();
      const name = `${await sha256(concatBytes([header, text('one.')]))}.seg`;
      expect((await replica.list()).map((file) => file.name)).toEqual([name]);
      await replica.append(text('two.'));
      expect(joined(await contents(vaults))).toBe('one.|two.');
      await replica.close();
      await replica.close();
      expect(joined(await contents(vaults))).toBe('one.|two.');
    });

    test('rotates a journal that has grown past its size', async () => {
      const { vaults } = await start(20);
      const { replica } = vaults.get(someVault);
      for (const word of ['abcdefgh', 'ijklmnop', 'q', 'r']) await replica.append(text(word));
      const names = (await replica.list()).map((file) => file.name.slice(-4)).sort();
      expect(names).toEqual(['.jnl', '.seg']);
      expect(joined(await contents(vaults))).toBe('abcdefghijklmnop|qr');
    });

    test('closes what a kill left open, without changing a byte', async () => {
      const { vaults, again } = await start();
      await vaults.get(someVault).replica.append(text('kept. torn ta'));
      const after = again();
      const name = `${await sha256(concatBytes([header, text('kept. torn ta')]))}.seg`;
      expect(await after.get(someVault).replica.list()).toEqual([
        { name, sizeBytes: header.length + 13 },
      ]);
      await after.get(someVault).replica.append(text('later'));
      expect(joined(await contents(after))).toBe('kept. torn ta|later');
    });

    test('answers appends in order when they are asked all at once', async () => {
      const { vaults } = await start(10_000);
      const { replica } = vaults.get(someVault);
      const answers = await Promise.all(
        'abcdefghij'.split('').map((letter) => replica.append(text(letter))),
      );
      expect(answers.map((answer) => answer.endBytes - header.length)).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
      ]);
      expect(joined(await contents(vaults))).toBe('abcdefghij');
    });

    test('sets aside a segment that is not what its name says, and no other', async () => {
      const { vaults, disk, path, again } = await start(10_000);
      await vaults.get(someVault).replica.append(text('sound'));
      await vaults.get(someVault).replica.close();
      const [sound] = await vaults.get(someVault).replica.list();
      const shelf = `${path}/${someVault}/segments/ab`;
      const damaged = `ab${'0'.repeat(62)}.seg`;
      await disk.makeFolder(shelf);
      const file = await disk.create(`${shelf}/${damaged}`);
      await file.append(concatBytes([header, text('other bytes')]));
      await file.close();
      const { replica } = again().get(someVault);
      expect(await replica.setAside(sound?.name ?? '')).toBe(false);
      expect(await replica.setAside('0000000000000000.jnl')).toBe(false);
      expect(await replica.setAside(damaged)).toBe(true);
      expect(await replica.setAside(damaged)).toBe(false);
      expect(await replica.list()).toEqual([sound]);
      const kept = await disk.status(`${path}/${someVault}/set-aside/${damaged}`);
      expect(kept?.sizeBytes).toBe(header.length + 'other bytes'.length);
    });

    test('reads parts of a file, and less at its end', async () => {
      const { vaults } = await start();
      const { replica } = vaults.get(someVault);
      const { name } = await replica.append(text('abcdef'));
      expect(await replica.read(name, header.length + 2, 2)).toEqual(text('cd'));
      expect(await replica.read(name, header.length + 4, 100)).toEqual(text('ef'));
      expect(await replica.read(name, 1000, 100)).toEqual(text(''));
      await expect(replica.read('0000000000000000.jnl', 0, 1)).rejects.toMatchObject({
        code: 'ENOENT',
      });
    });

    test('replaces a side file whole, and appends only to the file that was read', async () => {
      const { vaults } = await start();
      const { sideFiles } = vaults.get(someVault);
      await sideFiles.replace('slots.a', text('first'));
      await sideFiles.replace('slots.a', text('second'));
      expect(await sideFiles.read('slots.a')).toEqual(text('second'));
      expect(await sideFiles.append('ring.a', text('abc'), 0)).toMatchObject({ ok: true });
      expect(await sideFiles.append('ring.a', text('def'), 3)).toMatchObject({ ok: true });
      expect(await sideFiles.append('ring.a', text('lost'), 3)).toEqual({
        ok: false,
        error: { kind: 'file/changed' },
      });
      expect(await sideFiles.read('ring.a')).toEqual(text('abcdef'));
      expect(await vaults.list()).toMatchObject([{ vaultId: someVault }]);
    });
  });
}
