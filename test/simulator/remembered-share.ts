import type { DiskEntry } from '../../electron/replica/disk.ts';
import type { ShareFault, ShareListing, SharePort } from '../../electron/share/share-port.ts';
import { hashInName, type ShareName } from '../../shared/formats/share-names.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import { ok, type Result } from '../../shared/kit/result.ts';
import { sha256 } from './symbols.ts';

/** @file What the real code for a folder answers, asked once for the same listing and the same bytes, by whichever workstation. Where a
 *  workstation sees the share with any trouble on its way, the real code is asked each time. */

/** What a share shows to a workstation that has no trouble with it. */
export type PlainView = {
  /** False while anything stands between this workstation and what lies there. */
  readonly isPlain: () => boolean;
  /** The very list that it kept; undefined where there is no such folder. */
  readonly entries: (path: string) => readonly DiskEntry[] | undefined;
  /** In the place of a list where there is no such folder, and the share is there. */
  readonly none: readonly DiskEntry[];
  /** The very bytes that lie there. */
  readonly content: (path: string) => Bytes | undefined;
};

type Listed = Result<ShareListing, ShareFault>;
type Got = Result<Bytes | 'absent', ShareFault>;

const listings = new WeakMap<readonly DiskEntry[], Listed>();
const contents = new WeakMap<Bytes, { readonly name: ShareName; readonly got: Got }>();

export function rememberingPort(port: SharePort, root: string, view: PlainView): SharePort {
  /** Whole, under this name, as the real code found once. */
  const found = (name: ShareName): Got | undefined => {
    const content = view.isPlain() ? view.content(`${root}/${name}`) : undefined;
    const before = content ? contents.get(content) : undefined;
    return before?.name === name ? before.got : undefined;
  };
  const get = async (name: ShareName): Promise<Got> => {
    const before = found(name);
    if (before) return before;
    const content = view.isPlain() ? view.content(`${root}/${name}`) : undefined;
    const got = await port.get(name);
    if (content && got.ok && got.value === content) contents.set(content, { name, got });
    return got;
  };
  const isThereAlready = (name: ShareName, bytes: Bytes): boolean =>
    found(name) !== undefined && sha256(bytes) === hashInName(name);
  return {
    get,
    list: async (shelf) => {
      if (!view.isPlain()) return port.list(shelf);
      const entries = view.entries(`${root}/${shelf}`) ?? view.none;
      const before = listings.get(entries);
      if (before) return before;
      const listed = await port.list(shelf);
      // A file that came meanwhile made another list of it.
      if (listed.ok && (view.entries(`${root}/${shelf}`) ?? view.none) === entries)
        listings.set(entries, listed);
      return listed;
    },
    put: (name, bytes) =>
      isThereAlready(name, bytes) ? Promise.resolve(ok('already-there')) : port.put(name, bytes),
  };
}
