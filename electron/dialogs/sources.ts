import { promises as fs } from 'node:fs';
import { basename } from 'node:path';
import { dialog } from 'electron';
import type { Sources } from '../../shared/contract/bridge.ts';
import type { Tokens } from '../bridge/tokens.ts';
import type { Chooser } from './choose.ts';

/** @file Files that a person wants taken in: chosen in a dialog, or dropped on the page. The paths stay here; the vault gets tokens. */

/** A list that is cut off would be taken for all of it: of more files than this none is taken. */
const mostFiles = 1000;

export async function chooseSources(chooser: Chooser): Promise<Sources | 'cancelled' | 'too-many'> {
  const window = chooser.window();
  if (window === undefined) return 'cancelled';
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Choose the files to add',
    buttonLabel: 'Add',
    properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
  });
  return canceled || filePaths.length === 0 ? 'cancelled' : sourcesOf(chooser.tokens, filePaths);
}

/** What was dropped last, until the vault asks for it. */
export type Dropped = {
  readonly put: (paths: readonly string[]) => void;
  readonly take: () => Promise<Sources | 'too-many'>;
};

export function createDropped(tokens: Tokens): Dropped {
  let dropped: readonly string[] = [];
  return {
    put: (paths) => {
      dropped = paths.slice(0, mostFiles + 1);
    },
    take: () => {
      const taken = dropped;
      dropped = [];
      return sourcesOf(tokens, taken);
    },
  };
}

/** A folder is among them too: whoever adds it is told that it is no file. */
async function sourcesOf(tokens: Tokens, paths: readonly string[]): Promise<Sources | 'too-many'> {
  if (paths.length > mostFiles) return 'too-many';
  const sources: Sources = [];
  for (const path of paths) {
    const found = await fs.stat(path).catch(() => undefined);
    sources.push({
      token: tokens.give('source', path),
      label: (basename(path) || path).slice(0, 400),
      sizeBytes: found?.isFile() === true ? found.size : 0,
    });
  }
  return sources;
}
