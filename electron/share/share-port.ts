import type { Bytes } from '../../shared/kit/bytes.ts';
import type { Result } from '../../shared/kit/result.ts';
import type { ShareName, ShareShelf } from '../../shared/formats/share-names.ts';

/** @file A place that holds sealed files for several workstations and is trusted with nothing: it may vanish, lie, fill up or tear a
 *  file. Three verbs. What any implementation must do is `test/contracts/share-suite.ts`.
 *
 *  [Note: Absence is not information] A file that is absent, torn or unreadable means "not yet", a share that does not show itself means
 *  "away". Neither ever means "deleted": nothing here deletes a file that somebody may count on. */

/** Why the share did not do it.
 *  `share/lost`: it is not there, or does not answer. `share/not-as-written`: it took the file and gives back something else, or nothing
 *  yet. `share/damaged`: the file is there, and is not what its name says. `share/not-its-name`: what was given to be put is not what the
 *  name says; nothing of it was written. */
export type ShareFault = {
  readonly kind:
    | 'share/lost'
    | 'share/full'
    | 'share/read-only'
    | 'share/not-permitted'
    | 'share/not-as-written'
    | 'share/damaged'
    | 'share/not-its-name';
  /** The name the operating system gives the trouble. */
  readonly code?: string;
};

/** What a shelf shows: our files, the shelves in it, and how many others. The others are neither read nor touched. Names only: a size
 *  proves nothing, and over a network each would be another question. */
export type ShareListing = {
  readonly files: readonly ShareName[];
  readonly shelves: readonly ShareShelf[];
  readonly foreign: number;
};

export type SharePort = {
  /** Hashes what it is given, puts it there and reads it back; nothing where it is there already, as its name says. One that is torn is
   *  put again. */
  readonly put: (
    name: ShareName,
    bytes: Bytes,
  ) => Promise<Result<'written' | 'already-there', ShareFault>>;
  /** The file, proven to be what its name says; `absent` means not yet. */
  readonly get: (name: ShareName) => Promise<Result<Bytes | 'absent', ShareFault>>;
  /** What a shelf shows now, which may be less than it holds. */
  readonly list: (shelf: ShareShelf) => Promise<Result<ShareListing, ShareFault>>;
};
