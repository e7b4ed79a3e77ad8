import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    padding: '3px 12px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '0.06em',
    color: '#ffffff',
    backgroundColor: '#5c2d91',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  demonstration: {
    color: '#1b1a19',
    backgroundColor: '#ffd335',
    letterSpacing: 'normal',
  },
});

/** The marking in the frame of every screen. A demonstration says so as well, on every screen. */
export function Marking(props: { readonly marking: string; readonly isDemonstration: boolean }) {
  const styles = useStyles();
  return (
    <>
      <section className={styles.strip} aria-label="Marking">
        {props.marking}
      </section>
      {props.isDemonstration ? (
        <section
          className={mergeClasses(styles.strip, styles.demonstration)}
          aria-label="Demonstration"
        >
          Demonstration vault: everybody in it is fictitious. Record nothing real here.
        </section>
      ) : null}
    </>
  );
}
