/** @file What the client of test/nightly/mounted-shares.mjs asks of the server beside the mounts: what really lies on its disk, and to die. */

export const serverAddress = '10.9.0.1';
export const askPort = 9_000;
export const sambaPort = 445;
/** The folder that is exported, and shared, on the server. */
export const sharedFolder = '/srv/behind';

/** What may be asked. `/segments`: every segment, and whether it is whole. `/is-there?NAME`: whether a file lies there.
 *  `/new`: an empty folder for a new story. `/settle`: what the server holds in its memory goes to its disk, as it does within seconds anyway.
 *  `/put-back`: everything is replaced by a copy of itself, as after a backup. `/kill?nfs`, `/start?nfs` and the same of `smb`: the server's software, not the machine. */
export type Asked =
  | '/here'
  | '/segments'
  | '/is-there'
  | '/new'
  | '/settle'
  | '/put-back'
  | '/kill'
  | '/start';

export type SegmentThere = { readonly name: string; readonly isWhole: boolean };
