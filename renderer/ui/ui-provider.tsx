import {
  FluentProvider,
  RendererProvider,
  createDOMRenderer,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import './page.css';
import { useTheme, type ThemeChoice } from './theme.ts';

const useStyles = makeStyles({
  root: { height: '100%', backgroundColor: tokens.colorNeutralBackground2 },
});

/** Draws everything below in the chosen theme. Styles carry the nonce of this document, which the strict CSP asks for. */
export function UiProvider(props: { readonly theme: ThemeChoice; readonly children: ReactNode }) {
  const [renderer] = useState(() => {
    const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
    return createDOMRenderer(document, { styleElementAttributes: { nonce } });
  });
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <Themed theme={props.theme}>{props.children}</Themed>
    </RendererProvider>
  );
}

// The styles of the root must be made under the renderer with the nonce, hence a component of its own.
function Themed(props: { readonly theme: ThemeChoice; readonly children: ReactNode }) {
  const styles = useStyles();
  const { theme, isDark } = useTheme(props.theme);
  return (
    <FluentProvider theme={theme} className={styles.root} style={{ colorScheme: isDark ? 'dark' : 'light' }}>
      {props.children}
    </FluentProvider>
  );
}
