/** @file The language of a schedule: what people do, what befalls a workstation, what a share does. Numbers that name a workstation, a
 *  share, a case or a file are taken modulo how many there are, so that a schedule from which steps were left out still means something. */

/** What a share does to one workstation, or behind everybody's back. */
export type ShareTrouble =
  /** Gone at so many bytes into what is written next; a part of it stays. */
  | { readonly trouble: 'vanish'; readonly afterBytes: number }
  /** Gone at the so-manieth thing that is asked of it from now on, whatever it is. */
  | { readonly trouble: 'vanish-asked'; readonly times: number }
  | { readonly trouble: 'come-back' }
  /** The next write says it succeeded, and the server keeps a part of it, or zeros for the rest. */
  | { readonly trouble: 'torn' | 'zero-filled'; readonly keepPercent: number }
  | { readonly trouble: 'full'; readonly afterBytes: number }
  | { readonly trouble: 'space' }
  /** So many creations and renames are refused, as a virus scanner refuses them. */
  | { readonly trouble: 'refuse'; readonly times: number }
  | { readonly trouble: 'rename-lies'; readonly times: number }
  /** For so long nothing newer is shown: names in folders, or files asked for by name. */
  | { readonly trouble: 'stale'; readonly forMs: number }
  /** The server was killed: newest files that were said to be written are torn, zeros, or not there. */
  | { readonly trouble: 'server-lost'; readonly files: number; readonly leaves: Leaves }
  | { readonly trouble: 'duplicate'; readonly file: number }
  /** A synchronised folder's copy beside a file. */
  | { readonly trouble: 'conflict-copy'; readonly file: number }
  | { readonly trouble: 'wrong-share' }
  | { readonly trouble: 'right-share' }
  | { readonly trouble: 'remember' }
  | { readonly trouble: 'roll-back'; readonly to: number }
  /** This workstation alone is shown an earlier state. */
  | { readonly trouble: 'show-earlier'; readonly to: number }
  | { readonly trouble: 'show-all' }
  /** Somebody who holds no key changes a file, or lays down one made of pieces of others. */
  | { readonly trouble: 'flip'; readonly file: number; readonly at: number }
  | { readonly trouble: 'forge'; readonly file: number; readonly how: Forgery };

export type Leaves = 'a-part' | 'zeros' | 'nothing';
/** `shuffled`: frames in another order. `renumbered`: a frame under another number. `moved`: under another device. `cut`: without its
 *  first frames. `noise`: a well-formed journal of frames that nobody sealed. `insider`: a frame sealed by a member under a colleague's
 *  name, without that device's signature. */
export type Forgery = 'shuffled' | 'renumbered' | 'moved' | 'cut' | 'noise' | 'insider';

/** What is written into a case. */
export type Writing = 'set' | 'log' | 'close' | 'reopen';

type Here = { readonly device: number };
export type Step =
  | ({ readonly do: 'open-case' } & Here)
  | ({ readonly do: 'write'; readonly case: number; readonly what: Writing } & Here)
  | ({ readonly do: 'sync'; readonly share: number } & Here)
  /** Two workstations sync at one moment, their questions interleaved. */
  | { readonly do: 'sync-together'; readonly share: number; readonly devices: readonly number[] }
  /** Dies at its n-th next change of its disk, or of a share; what was not synced of its disk survives in part. */
  | ({
      readonly do: 'crash';
      readonly on?: 'disk' | 'share';
      readonly atWrite: number;
      readonly moment: 'before' | 'inside' | 'after';
      readonly keepPercent: number;
    } & Here)
  | ({ readonly do: 'power-cut'; readonly keepPercent: number } & Here)
  | ({ readonly do: 'restart' } & Here)
  | ({ readonly do: 'disk-full'; readonly writes: number } & Here)
  | ({ readonly do: 'back-up' } & Here)
  /** `marked`: what the disk remembers of its newest act is not put back with the rest. */
  | ({ readonly do: 'restore'; readonly marked?: boolean } & Here)
  | ({ readonly do: 'clone' } & Here)
  | ({ readonly do: 'clock'; readonly jumpMs: number } & Here)
  | { readonly do: 'wait'; readonly ms: number }
  | ({ readonly do: 'share'; readonly share: number } & Here & ShareTrouble)
  | ({ readonly do: 'grant' | 'revoke'; readonly case: number; readonly to: number } & Here)
  | ({ readonly do: 'remove-member'; readonly whom: number } & Here)
  /** Proposes somebody as custodian, which two custodians sign; signs what waits for a signature. */
  | ({ readonly do: 'add-custodian'; readonly whom: number } & Here)
  | ({ readonly do: 'sign' } & Here)
  /** Settles what custodians decided apart: the first of each dispute stands, or none. */
  | ({ readonly do: 'settle'; readonly stands: 'first' | 'none' } & Here)
  /** Signs, beside whoever made it, a removal of somebody who removed them at the same time: it overrules theirs. */
  | ({ readonly do: 'overrule' } & Here)
  | ({ readonly do: 'accept-late' } & Here)
  /** Five recovery cards; they count once two custodians signed. */
  | ({ readonly do: 'make-cards' } & Here)
  /** Somebody is named as the subject of a case, or known to be close to it. */
  | ({
      readonly do: 'name-colleague';
      readonly case: number;
      readonly whom: number;
      readonly as: 'subject' | 'close';
    } & Here)
  | ({
      readonly do: 'open-cards';
      readonly cards: readonly number[];
      readonly whose: 'nobody-left' | 'every';
    } & Here);

export type Schedule = {
  readonly seed: number;
  readonly devices: number;
  readonly shares: number;
  readonly foldsCase: boolean;
  /** The mount cannot make a file or a folder lie on the disk, and says so. */
  readonly cannotSync?: boolean;
  /** Folders are listed in another order than files came. */
  readonly listsBackwards?: boolean;
  /** The last workstation is the second member's second one. */
  readonly twin?: boolean;
  readonly steps: readonly Step[];
};

/** A schedule that broke a promise once, shrunk, with what it was about. */
export type FoundSchedule = Pick<Schedule, 'seed' | 'devices' | 'twin' | 'steps'> & {
  readonly what: string;
};
