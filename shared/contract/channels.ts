/** @file The names of everything the vault may ask of the shell. Names alone: the sandboxed preload can hold no schemas. */
export const channels = [
  'shell.facts',
  'settings.read',
  'settings.write',
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
  'folder.choose',
  'copy.run',
  'restore.scan',
  'restore.run',
  'output.choose',
  'output.write',
] as const;

/** One thing the vault may ask of the shell. */
export type Channel = (typeof channels)[number];

/** What the page itself may say to the shell, through the preload. */
export const pageChannels = { connect: 'page.connect', lock: 'page.lock' } as const;

/** The window message with which the preload hands the page its port to the shell. */
export const portMessage = 'probity.port';
