import { basename, dirname, join } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { Choice } from '../../shared/contract/bridge.ts';
import type { FolderPurpose, Purpose, Tokens } from '../bridge/tokens.ts';
import { nameSynchroniser, onSameDisk } from '../profile/facts.ts';

/** @file The operating system's own dialogs. The chosen path stays here; the vault gets a token and what to warn of. */

export type Chooser = {
  readonly tokens: Tokens;
  readonly profile: string;
  readonly documents: string;
  readonly window: () => BrowserWindow | undefined;
};

const words = {
  'sealed-copy': { title: 'Choose where the sealed copy goes', button: 'Copy here' },
  share: { title: 'Choose the folder of the share', button: 'Test this folder' },
  restore: { title: 'Choose the folder of the sealed copy', button: 'Look here' },
} as const;

export async function chooseFolder(chooser: Chooser, purpose: FolderPurpose): Promise<Choice> {
  const window = chooser.window();
  if (window === undefined) return 'cancelled';
  const { title, button } = words[purpose];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: button,
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  const path = filePaths[0];
  return canceled || path === undefined
    ? 'cancelled'
    : chosen(chooser, purpose, { path, folder: path });
}

export async function chooseOutput(chooser: Chooser, suggestedName: string): Promise<Choice> {
  const window = chooser.window();
  if (window === undefined) return 'cancelled';
  const extension = /\.([A-Za-z0-9]+)$/.exec(suggestedName)?.[1];
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save a copy outside Probity',
    defaultPath: join(chooser.documents, suggestedName),
    filters:
      extension === undefined ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  if (canceled || filePath === '') return 'cancelled';
  return chosen(chooser, 'output', { path: filePath, folder: dirname(filePath) });
}

async function chosen(
  { tokens, profile }: Chooser,
  purpose: Purpose,
  { path, folder }: { path: string; folder: string },
): Promise<Choice> {
  const synchronisedBy = nameSynchroniser(folder);
  return {
    token: tokens.give(purpose, path),
    label: (basename(path) || path).slice(0, 400),
    sameDisk: await onSameDisk(profile, folder),
    ...(synchronisedBy === undefined ? {} : { synchronisedBy }),
  };
}
