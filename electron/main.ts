import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

void app.whenReady().then(async () => {
  const window = new BrowserWindow({ title: 'Probity' });
  await window.loadFile(join(import.meta.dirname, '..', 'renderer', 'index.html'));
});
