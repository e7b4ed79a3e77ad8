/** @file The names of everything the vault may ask of the shell. Names alone: the sandboxed preload can hold no schemas. */
export const channels = [
  'shell.facts',
  'settings.read',
  'settings.write',
  'profile.adopt',
  'session.opened',
  'session.active',
  'vaults.list',
  'file.read',
  'file.replace',
  'file.append',
  'replica.list',
  'replica.read',
  'replica.append',
  'replica.close',
  'replica.set-aside',
  'folder.choose',
  'copy.run',
  'copy.progress',
  'copy.cancel',
  'restore.scan',
  'restore.run',
  'share.try',
  'share.use',
  'share.state',
  'share.proven',
  'share.leave',
  'share.sync',
  'share.cancel',
  'share.met',
  'parcel.list',
  'parcel.read',
  'parcel.write',
  'part.list',
  'part.fetch',
  'part.forget',
  'part.under-way',
  'part.keep',
  'source.choose',
  'source.dropped',
  'sealer.start',
  'sealer.forget',
  'guest.opened',
  'guest.list',
  'guest.read',
  'guest.write',
  'guest.remove',
  'output.choose',
  'output.write',
] as const;

/** One thing the vault may ask of the shell. */
export type Channel = (typeof channels)[number];

/** What the page itself may say to the shell, through the preload; `port` is the shell's answer to `connect`. `copied` says that
 *  something went to the clipboard, and not what; `dropped` that files were dropped, and where they lie. */
export const pageChannels = {
  connect: 'page.connect',
  lock: 'page.lock',
  port: 'page.port',
  copied: 'page.copied',
  dropped: 'page.dropped',
} as const;

/** What the preload puts on the page's window: `window.probity`, frozen. */
export type PageBridge = {
  /** Asks for the port; it arrives as a window message (`portMessage`) with the port in its ports. A second call ends the first port. */
  readonly connect: () => void;
  /** Locks now: this process is ended and a fresh one shows the lock screen. Does not return to the page. */
  readonly lock: () => void;
  /** Hands files that were dropped on the page to the shell; then the vault can ask for them (`droppedFiles`). The page learns no path. */
  readonly dropped: (files: readonly unknown[]) => Promise<void>;
};

/** The window message with which the preload hands the page its port to the shell. */
export const portMessage = 'probity.port';

/** The type of the mark that the preload puts on the clipboard beside what is copied, so that the shell can clear it at lock. */
export const copiedMark = 'application/x-probity-copied';
