import type { Refusal } from '../../domain/refusal.ts';

/** @file How the vault says no. */

/** The world says no, in the vault's words. Ids, sizes and kinds only. */
export type VaultFault = {
  readonly kind:
    | 'keys/wrong-passphrase'
    | 'keys/wait'
    | 'keys/wrong-kit'
    | 'keys/damaged'
    | 'keys/absent'
    | 'keys/weak-passphrase'
    | 'vault/locked'
    | 'vault/not-found'
    | 'vault/too-new'
    | 'vault/exists'
    /** The sealed copy to restore from is not in the chosen folder any more. */
    | 'copy/absent'
    /** The vault waits to join a unit: there is nothing to open yet, and the page shows how far it is. */
    | 'vault/joining'
    /** What was found at unlock is being verified: it is shown, and nothing is recorded until then. */
    | 'vault/not-yet-verified'
    | 'enrolment/not-ours'
    | 'enrolment/damaged'
    | 'enrolment/too-new'
    | 'enrolment/over'
    | 'enrolment/known'
    | 'welcome/not-ours'
    | 'welcome/damaged'
    | 'welcome/too-new'
    | 'welcome/other-workstation'
    | 'welcome/other-request'
    | 'welcome/not-proven'
    | 'welcome/gone'
    | 'case/unreadable'
    | 'register/no-such-entry'
    /** A guest pack or its return that cannot be read, each for its own reason. */
    | 'guest/not-ours'
    | 'guest/too-large'
    | 'guest/too-new'
    | 'guest/damaged'
    | 'guest/wrong-words'
    | 'guest/over'
    | 'guest/gone'
    | 'guest/other-case'
    | 'guest/other-pack'
    | 'guest/came-already'
    | 'guest/owes-its-return'
    /** A file of any size. `not-here`: its parts are not on this disk, and no share gives them (yet). */
    | 'file/not-here'
    | 'file/no-key'
    | 'file/changed'
    | 'file/gone'
    | 'file/not-a-file'
    | 'file/too-large'
    | 'file/too-many'
    | 'file/damaged'
    | 'file/no-room'
    /** The folder that a person chose to save in is not there any more. */
    | 'output/absent'
    | 'disk/full'
    | 'disk/io'
    /** The browser's database on this disk failed; the journal is whole. */
    | 'disk/not-read'
    | 'disk/read-only'
    | 'disk/not-permitted'
    | 'share/lost'
    | 'share/full'
    | 'share/read-only'
    | 'share/not-permitted'
    | 'share/another-unit'
    | 'share/too-new'
    | 'share/the-same'
    | 'cancelled'
    | 'call/malformed'
    | 'bug';
  /** For keys/wait: how long until the next try. */
  readonly waitMs?: number;
};
/** A call that is not carried out: the procedure's refusals, or one fault. */
export type VaultError = { readonly refusals: readonly Refusal[] } | { readonly fault: VaultFault };
