import type { ElectronApplication } from '@playwright/test';

/** @file The operating system's own dialogs, answered as a person would. */

/** The next files are saved there. */
export const saveTo = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);

/** The next folder that is asked for is this one. */
export const choose = (app: ElectronApplication, folder: string): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, folder);
