import { describe, expect, test } from 'vitest';
import type { ShareFault, SharePort } from '../../electron/share/share-port.ts';
import {
  nameOnShare,
  shareShelf,
  shelfOf,
  type ShareName,
} from '../../shared/formats/share-names.ts';
import { bytesToHex, type Bytes } from '../../shared/kit/bytes.ts';

/** @file What every share must do, whatever it is made of: a folder on a disk, a folder that fails, one in memory. */

/** A share as a test can treat it. */
export type SharePlace = {
  /** A workstation's way to it; another call is another workstation. */
  readonly port: () => SharePort;
  readonly vanish: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
  /** Until it is told that there is room again. */
  readonly fill: (full: boolean) => void;
  readonly protect: (readOnly: boolean) => void;
  /** The next put stops after a part of the bytes. */
  readonly tearNext: () => void;
  /** Puts any bytes under any name, behind everybody's back. */
  readonly leave: (path: string, bytes: Bytes) => Promise<void>;
  /** Every path on it that is a file, scratch aside. */
  readonly paths: () => Promise<readonly string[]>;
};

export const content = (value: string): Bytes => new TextEncoder().encode(value);

/** The name of some content, as a segment. */
export async function nameOf(bytes: Bytes): Promise<ShareName> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return nameOnShare('segments', bytesToHex(hash));
}

const failed = (kind: ShareFault['kind']) => ({ ok: false, error: { kind } });

export function describeSharePort(what: string, makePlace: () => Promise<SharePlace>): void {
  describe(`a share in ${what}`, () => {
    const start = async (text = 'sealed bytes') => {
      const place = await makePlace();
      const bytes = content(text);
      return { place, port: place.port(), bytes, name: await nameOf(bytes) };
    };

    test('gives back what was put, to any workstation, and lists it', async () => {
      const { place, port, bytes, name } = await start();
      expect(await port.put(name, bytes)).toEqual({ ok: true, value: 'written' });
      for (const reader of [port, place.port()]) {
        expect(await reader.get(name)).toEqual({ ok: true, value: bytes });
        expect(await reader.list(shelfOf(name))).toEqual({
          ok: true,
          value: { files: [name], shelves: [], foreign: 0 },
        });
        expect(await reader.list(shareShelf.parse('segments'))).toEqual({
          ok: true,
          value: { files: [], shelves: [shelfOf(name)], foreign: 0 },
        });
      }
    });

    test('says "not yet" of what is not there, and that a shelf is empty', async () => {
      const { port, name } = await start();
      expect(await port.get(name)).toEqual({ ok: true, value: 'absent' });
      expect(await port.list(shelfOf(name))).toEqual({
        ok: true,
        value: { files: [], shelves: [], foreign: 0 },
      });
    });

    test('takes the same file twice, from two workstations at once, as one', async () => {
      const { place, port, bytes, name } = await start();
      const both = await Promise.all([port.put(name, bytes), place.port().put(name, bytes)]);
      expect(both.every((put) => put.ok)).toBe(true);
      expect(await port.put(name, bytes)).toEqual({ ok: true, value: 'already-there' });
      expect(await place.paths()).toEqual([name]);
    });

    test('refuses bytes that are not what the name says', async () => {
      const { place, port, name } = await start();
      expect(await port.put(name, content('other bytes'))).toMatchObject(
        failed('share/not-its-name'),
      );
      expect(await place.paths()).toEqual([]);
    });

    test('never gives out a torn file, and a put mends it', async () => {
      const { place, port, bytes, name } = await start();
      for (const torn of [bytes.slice(0, 3), content(''), new Uint8Array(bytes.length)]) {
        await place.leave(name, torn);
        expect(await port.get(name)).toMatchObject(failed('share/damaged'));
        expect(await port.put(name, bytes)).toEqual({ ok: true, value: 'written' });
        expect(await port.get(name)).toEqual({ ok: true, value: bytes });
      }
    });

    test('leaves nothing under a name when a put stops in the middle, and the next one goes through', async () => {
      const { place, port, bytes, name } = await start();
      place.tearNext();
      expect((await port.put(name, bytes)).ok).toBe(false);
      expect(await place.port().get(name)).toEqual({ ok: true, value: 'absent' });
      expect(await place.paths()).toEqual([]);
      expect(await port.put(name, bytes)).toEqual({ ok: true, value: 'written' });
    });

    test('counts foreign names, and neither reads nor touches them', async () => {
      const { place, port, bytes, name } = await start();
      await port.put(name, bytes);
      const shelf = shelfOf(name);
      const strange = [`${shelf}/desktop.ini`, `${name} (conflicted copy)`, `${shelf}/ABC.seg`];
      for (const path of strange) await place.leave(path, content('not ours'));
      expect(await port.list(shelf)).toMatchObject({ value: { files: [name], foreign: 3 } });
      expect([...(await place.paths())].sort()).toEqual([...strange, name].sort());
    });

    test('is away when it vanishes, makes nothing where it was, and comes back whole', async () => {
      const { place, port, bytes, name } = await start();
      await port.put(name, bytes);
      const later = content('later');
      await place.vanish();
      expect(await port.get(name)).toMatchObject(failed('share/lost'));
      expect(await port.list(shelfOf(name))).toMatchObject(failed('share/lost'));
      expect(await port.put(await nameOf(later), later)).toMatchObject(failed('share/lost'));
      expect(await place.paths()).toEqual([]);
      await place.comeBack();
      expect(await port.get(name)).toEqual({ ok: true, value: bytes });
      expect(await port.put(await nameOf(later), later)).toEqual({ ok: true, value: 'written' });
    });

    test('says that it is full, keeps what it has, and takes the file once there is room', async () => {
      const { place, port, bytes, name } = await start();
      await port.put(name, bytes);
      const later = content('later');
      place.fill(true);
      expect(await port.put(await nameOf(later), later)).toMatchObject(failed('share/full'));
      expect(await port.put(name, bytes)).toEqual({ ok: true, value: 'already-there' });
      expect(await place.paths()).toEqual([name]);
      place.fill(false);
      expect(await port.put(await nameOf(later), later)).toEqual({ ok: true, value: 'written' });
    });

    test('says that it may only be read, and is read', async () => {
      const { place, port, bytes, name } = await start();
      await port.put(name, bytes);
      const later = content('later');
      place.protect(true);
      expect(await port.put(await nameOf(later), later)).toMatchObject(failed('share/read-only'));
      expect(await port.get(name)).toEqual({ ok: true, value: bytes });
    });

    test('holds nothing but hashes for names', async () => {
      const { place, port } = await start();
      for (const word of ['one', 'two', 'three']) {
        const bytes = content(word);
        await port.put(await nameOf(bytes), bytes);
      }
      for (const path of await place.paths())
        expect(path).toMatch(/^segments\/[0-9a-f]{2}\/[0-9a-f]{64}\.seg$/);
    });
  });
}
