import type { ShareFault, ShareListing, SharePort } from '../../electron/share/share-port.ts';
import {
  hashInName,
  shareName,
  shareShelf,
  type ShareName,
  type ShareShelf,
} from '../../shared/formats/share-names.ts';
import { bytesEqual, bytesToHex, type Bytes } from '../../shared/kit/bytes.ts';
import { err, ok, type Err } from '../../shared/kit/result.ts';

/** @file A share in memory that fails as shares fail: it vanishes, tears a put, fills up, may only be read, shows a file late, folds
 *  case, is put back to an earlier state. For the contract's suite and for tests of what uses a share. */

type Held = { readonly bytes: Bytes; readonly seenFrom: number };

export type MemoryShareOptions = {
  /** How many questions go by until others see a file. */
  readonly delay?: number;
  /** Names in another case are the same name, and are shown in capitals. */
  readonly foldsCase?: boolean;
};

export type MemoryShare = {
  readonly port: () => SharePort;
  readonly vanish: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
  readonly fill: (full: boolean) => void;
  readonly protect: (readOnly: boolean) => void;
  readonly tearNext: () => void;
  readonly leave: (path: string, bytes: Bytes) => Promise<void>;
  readonly paths: () => Promise<readonly string[]>;
  /** Loses some files without a word. */
  readonly lose: (isLost: (path: string) => boolean) => Promise<void>;
  /** The share as it is now, to be put back later behind everybody's back. */
  readonly remember: () => () => void;
};

export function createMemoryShare(options: MemoryShareOptions = {}): MemoryShare {
  const { delay = 0, foldsCase = false } = options;
  let held = new Map<string, Held>();
  const now = { away: false, full: false, readOnly: false, torn: false };
  let asked = 0;
  const keyOf = (path: string): string => (foldsCase ? path.toUpperCase() : path);

  const trouble = (isWrite: boolean): Err<ShareFault> | undefined => {
    asked += 1;
    if (now.away) return err({ kind: 'share/lost', code: 'ENOENT' });
    if (!isWrite) return undefined;
    if (now.readOnly) return err({ kind: 'share/read-only', code: 'EROFS' });
    if (now.full) return err({ kind: 'share/full', code: 'ENOSPC' });
    if (!now.torn) return undefined;
    now.torn = false;
    return err({ kind: 'share/lost', code: 'EIO' });
  };
  const hold = (path: string, bytes: Bytes): void => {
    held.set(keyOf(path), { bytes, seenFrom: asked + delay });
  };

  const port = (): SharePort => {
    const own = new Set<string>();
    const seen = (path: string): Bytes | undefined => {
      const file = held.get(keyOf(path));
      return file && (own.has(keyOf(path)) || file.seenFrom <= asked) ? file.bytes : undefined;
    };
    return {
      put: async (name, bytes) => {
        const away = trouble(false);
        if (away) return away;
        if ((await hashOf(bytes)) !== hashInName(name)) return err({ kind: 'share/not-its-name' });
        const there = seen(name);
        if (there && bytesEqual(there, bytes)) return ok('already-there');
        const failed = trouble(true);
        if (failed) return failed;
        hold(name, bytes);
        own.add(keyOf(name));
        return ok('written');
      },
      get: async (name) => {
        const bytes = seen(name);
        const away = trouble(false);
        if (away) return away;
        if (bytes === undefined) return ok('absent');
        return (await hashOf(bytes)) === hashInName(name)
          ? ok(bytes)
          : err({ kind: 'share/damaged' });
      },
      list: async (shelf) => trouble(false) ?? ok(listing(held, `${keyOf(shelf)}/`, seen)),
    };
  };

  return {
    port,
    vanish: async () => void (now.away = true),
    comeBack: async () => void (now.away = false),
    fill: (full) => (now.full = full),
    protect: (readOnly) => (now.readOnly = readOnly),
    tearNext: () => (now.torn = true),
    leave: async (path, bytes) => void held.set(keyOf(path), { bytes, seenFrom: 0 }),
    paths: async () => (now.away ? [] : [...held.keys()]),
    lose: async (isLost) => void (held = new Map([...held].filter(([path]) => !isLost(path)))),
    remember: () => {
      const kept = new Map(held);
      return () => (held = new Map(kept));
    },
  };
}

function listing(
  held: ReadonlyMap<string, Held>,
  prefix: string,
  seen: (path: string) => Bytes | undefined,
): ShareListing {
  const inside = [...held.keys()]
    .filter((path) => path.startsWith(prefix) && seen(path))
    .map((path) => path.slice(prefix.length));
  const entries = [...new Set(inside.map((path) => path.split('/')[0] ?? ''))];
  const files: ShareName[] = [];
  const shelves: ShareShelf[] = [];
  for (const entry of entries) {
    const file = inside.includes(entry) ? shareName.safeParse(prefix + entry) : undefined;
    const shelf = file ? undefined : shareShelf.safeParse(prefix + entry);
    if (file?.success) files.push(file.data);
    if (shelf?.success) shelves.push(shelf.data);
  }
  return { files, shelves, foreign: entries.length - files.length - shelves.length };
}

const hashOf = async (bytes: Bytes): Promise<string> =>
  bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
