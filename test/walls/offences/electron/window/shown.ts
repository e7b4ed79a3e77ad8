import { BrowserWindow } from 'electron';
export const shown = BrowserWindow;
