import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    maxHeight: '60vh',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
});

/** A file of a bundle as text. A page of HTML is shown as it is written, and never as a page: whoever made it could have put anything in. */
export function ReceivedFileText({ path }: { readonly path: string }) {
  const styles = useStyles();
  const { value, error } = useQuery('readBundleFile', { path });
  if (error) return <ErrorPanel error={error} />;
  if (!value) return <Working says="Reading the file" />;
  if (value.text === undefined)
    return (
      <Text>
        This file is not text: a picture, a PDF or something else. It is whole and unchanged, and it
        is not shown here.
      </Text>
    );
  return (
    <div className={styles.column}>
      {/\.html?$/i.test(path) ? (
        <Text size={200}>Shown as it is written, not as a page: a page could do something.</Text>
      ) : null}
      {value.isCut ? <Text size={200}>Only the beginning is shown: the file is long.</Text> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard has to reach it */}
      <section className={styles.text} aria-label={path} tabIndex={0}>
        {value.text}
      </section>
    </div>
  );
}
