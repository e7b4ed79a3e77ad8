import { systemThemeOf } from './system-theme.ts';
import { BrowserWindow, nativeTheme, type Rectangle } from 'electron';
import type { Settings } from '../../shared/contract/bridge.ts';
import { startAddress } from '../protocol/origin.ts';
import type { Flavour } from '../start/flavour.ts';

export type WindowPlan = {
  readonly preload: string;
  readonly flavour: Flavour;
  readonly settings: Settings;
  readonly bounds: Partial<Rectangle>;
  readonly maximised: boolean;
};

/** The same for every window: a taskbar, a screenshot and a window list must say nothing about a case. */
const title = 'Probity';

/** Opens the one window, on a process of its own. */
export function openWindow({
  preload,
  flavour,
  settings,
  bounds,
  maximised,
}: WindowPlan): BrowserWindow {
  nativeTheme.themeSource = systemThemeOf(settings.theme);
  const window = new BrowserWindow({
    title,
    width: 1280,
    height: 860,
    minWidth: 480,
    minHeight: 400,
    ...bounds,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1f1f1f' : '#fafafa',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      plugins: false,
      disableDialogs: true,
      devTools: flavour === 'test',
    },
  });
  window.setContentProtection(settings.contentProtection);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.show();
  });
  void window.loadURL(startAddress);
  return window;
}
