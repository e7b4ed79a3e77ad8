import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** What a person chose for this workstation. */
export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast';

const fontFamilyBase =
  "'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, 'Noto Sans', 'Liberation Sans', sans-serif";
const light: Theme = { ...webLightTheme, fontFamilyBase };
const dark: Theme = { ...webDarkTheme, fontFamilyBase };
const highContrast: Theme = { ...teamsHighContrastTheme, fontFamilyBase };

const darkQuery = '(prefers-color-scheme: dark)';
const contrastQuery = '(prefers-contrast: more) and (forced-colors: none)';

/** The theme to draw with. More contrast, where the system asks for it, comes before the choice; forced colours are the browser's. */
export function useTheme(choice: ThemeChoice): { readonly theme: Theme; readonly isDark: boolean } {
  const systemIsDark = useMedia(darkQuery);
  const wantsContrast = useMedia(contrastQuery);
  if (wantsContrast || choice === 'contrast') return { theme: highContrast, isDark: true };
  const isDark = choice === 'dark' || (choice === 'system' && systemIsDark);
  return { theme: isDark ? dark : light, isDark };
}

/** For what copies the colours of the page: it is drawn again when the system changes them. */
export function useSystemColours(): void {
  useMedia(darkQuery);
  useMedia(contrastQuery);
}

/** True while the screen answers a media query. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}
