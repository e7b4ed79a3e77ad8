import type { Settings } from '../../shared/contract/bridge.ts';

/** What the system's own parts of the window follow. Our high contrast is light on black, and they know no such choice. */
export const systemThemeOf = (theme: Settings['theme']): 'system' | 'light' | 'dark' =>
  theme === 'contrast' ? 'dark' : theme;
