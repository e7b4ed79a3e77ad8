import type { MenuItemConstructorOptions } from 'electron';

/** Editing, text size and the lock. No reload, no developer tools, no address of any kind. */
export function menuTemplate(platform: string, lock: () => void): MenuItemConstructorOptions[] {
  const mac: MenuItemConstructorOptions[] = [
    {
      role: 'appMenu',
      submenu: [
        { role: 'hide' },
        { role: 'hideOthers' },
        { role: 'unhide' },
        { type: 'separator' },
        { role: 'quit' },
      ],
    },
  ];
  return [
    ...(platform === 'darwin' ? mac : []),
    {
      label: 'Probity',
      submenu: [
        // The keys are heard before the page hears them (lock-key.ts); here it stands to be found.
        { label: 'Lock now', accelerator: 'CmdOrCtrl+L', click: lock },
        ...(platform === 'darwin' ? [] : [{ role: 'quit' } satisfies MenuItemConstructorOptions]),
      ],
    },
    {
      label: 'Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    { label: 'View', submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }] },
  ];
}
