import {
  FluentProvider,
  RendererProvider,
  createDOMRenderer,
  makeStyles,
  tokens,
  useFocusFinders,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import './page.css';
import { useTheme, type ThemeChoice } from './theme.ts';

const useStyles = makeStyles({
  provider: { backgroundColor: 'transparent' },
  page: { position: 'fixed', inset: 0, backgroundColor: tokens.colorNeutralBackground2 },
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
    // The provider's own class goes to every popover and dialog as well; what fills the page belongs on a box inside it.
    <FluentProvider
      theme={theme}
      className={styles.provider}
      style={{ colorScheme: isDark ? 'dark' : 'light' }}
    >
      <Page className={styles.page}>{props.children}</Page>
    </FluentProvider>
  );
}

function Page(props: { readonly className: string; readonly children: ReactNode }) {
  // Holds on to the library's keeper of focus. Without a lasting user it goes with the first dialog that closes, and leaves the page
  // hidden from screen readers.
  useFocusFinders();
  return <div className={props.className}>{props.children}</div>;
}
