import type { Disk } from '../../electron/replica/disk.ts';
import { nameOnShare, encodeMark, type ShareName } from '../../shared/formats/share-names.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import { shareId, unitId } from '../../shared/kit/ids.ts';
import { digitsOf } from '../builders/people.ts';
import { lieOf, forgedFile, leftOf, type Insider } from './forgeries.ts';
import { sha256 } from './symbols.ts';
import { createShareTree, type ShareTree } from './share-tree.ts';
import { healthy, mountOf, type Mount, type Nature, type Offence } from './share-mount.ts';
import type { PlainView } from './remembered-share.ts';
import type { ShareTrouble } from './steps.ts';

/** @file One share as a server with a folder: what it holds, how each workstation sees it, and everything that may befall it. The real
 *  code for a folder (electron/share/folder-share.ts) runs over it. */

export type Server = {
  readonly mark: ShareName;
  readonly root: string;
  /** What a workstation sees of it. */
  readonly mount: (device: number) => Disk;
  /** The same, for who asks again what was asked before. */
  readonly view: (device: number) => PlainView;
  readonly befall: (device: number, trouble: ShareTrouble) => void;
  readonly heal: () => void;
  /** True while something lies under a name, whatever it is. */
  readonly holds: (name: ShareName) => boolean;
  /** Complete files, by their place. */
  readonly complete: () => ReadonlyMap<string, Bytes>;
};

export const shareRoot = '/server/share';
const troubled = /^\/server\/share\/(?:segments|charters|grants|enrolments)\//;

export type ServerPlace = Nature & {
  readonly nth: number;
  readonly unit: string;
  readonly nowMs: () => number;
  readonly offence: Offence;
  readonly foldsCase: boolean;
  readonly insider: Insider;
};

export function createServer(place: ServerPlace): Server {
  const { nth, unit, nowMs, foldsCase, insider } = place;
  const tree = createShareTree(undefined, foldsCase);
  const marked = encodeMark({
    share: shareId.parse(digitsOf(`share ${String(nth)}`)),
    unit: unitId.parse(unit),
  });
  const mark = nameOnShare('marks', sha256(marked));
  tree.makeFolder(`${shareRoot}/marks`);
  tree.put(`${shareRoot}/${mark}`, { bytes: marked, bornMs: 0 });
  const wrong = wrongShare(unit);
  const mounts = new Map<number, Mount>();
  const earlier: ShareTree[] = [tree.remember()];
  const mountFor = (device: number): Mount => {
    const known = mounts.get(device) ?? mountOf({ ...place, tree });
    mounts.set(device, known);
    return known;
  };
  const filesHere = (): string[] => tree.paths().filter((path) => troubled.test(path));
  const befall = (device: number, step: ShareTrouble): void => {
    const { now } = mountFor(device);
    switch (step.trouble) {
      case 'vanish':
        now.vanishAfterBytes = step.afterBytes;
        return;
      case 'vanish-asked':
        now.vanishAfterAsks = step.times;
        return;
      case 'come-back':
        Object.assign(now, {
          isAway: false,
          vanishAfterBytes: undefined,
          vanishAfterAsks: undefined,
        });
        return;
      case 'torn':
      case 'zero-filled':
        now.nextWrite = { zeros: step.trouble === 'zero-filled', keepPercent: step.keepPercent };
        return;
      case 'full':
        now.fullAfterBytes = step.afterBytes;
        return;
      case 'space':
        now.fullAfterBytes = undefined;
        return;
      case 'refuse':
        now.refusals = step.times;
        return;
      case 'rename-lies':
        now.lyingRenames = step.times;
        return;
      case 'stale':
        now.staleFrom = { seesUntilMs: nowMs(), endsAtMs: nowMs() + step.forMs };
        return;
      case 'wrong-share':
        now.instead = wrong;
        return;
      case 'right-share':
      case 'show-all':
        now.instead = undefined;
        return;
      case 'show-earlier':
        now.instead = earlier[step.to % earlier.length];
        return;
      case 'remember':
        earlier.push(tree.remember());
        return;
      case 'roll-back': {
        const state = earlier[step.to % earlier.length];
        if (state) tree.become(state);
        for (const mount of mounts.values()) mount.now.isBroken = true;
        return;
      }
      case 'server-lost':
        for (const mount of mounts.values()) mount.now.isBroken = true;
        for (const path of newest(tree, filesHere(), step.files)) leftOf(tree, path, step.leaves);
        return;
      case 'duplicate':
      case 'conflict-copy':
      case 'flip':
        lieOf(tree, filesHere(), step);
        return;
      case 'forge':
        forgedFile(tree, shareRoot, filesHere(), { ...step, insider });
    }
  };
  return {
    mark,
    root: shareRoot,
    mount: (device) => mountFor(device).disk,
    view: (device) => mountFor(device).view,
    befall,
    heal: () => {
      // That it was killed is still noticed.
      for (const { now } of mounts.values())
        Object.assign(now, { ...healthy(), isBroken: now.isBroken });
    },
    holds: (name) => tree.file(`${shareRoot}/${name}`) !== undefined,
    complete: () =>
      new Map(
        tree.paths().flatMap((path) => {
          const bytes = tree.file(path)?.bytes;
          const isWhole = bytes && troubled.test(path) && sha256(bytes) === hashAt(path);
          return isWhole ? [[path, bytes] as const] : [];
        }),
      ),
  };
}

const newest = (tree: ShareTree, paths: readonly string[], count: number): readonly string[] =>
  [...paths]
    .sort((a, b) => (tree.file(b)?.bornMs ?? 0) - (tree.file(a)?.bornMs ?? 0))
    .slice(0, count);

const hashAt = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));

/** Another unit's folder, mounted in our place. */
function wrongShare(unit: string): ShareTree {
  const tree = createShareTree();
  const bytes = encodeMark({
    share: shareId.parse(digitsOf('another share')),
    unit: unitId.parse(digitsOf(`another than ${unit}`)),
  });
  tree.makeFolder(`${shareRoot}/marks`);
  tree.put(`${shareRoot}/${nameOnShare('marks', sha256(bytes))}`, { bytes, bornMs: 0 });
  return tree;
}
