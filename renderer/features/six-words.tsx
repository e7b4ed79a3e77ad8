import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  words: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusLarge,
  },
  word: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    overflowWrap: 'anywhere',
  },
  place: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    minWidth: '14px',
  },
});

/** Six words to be read aloud and compared, one by one and in their order. */
export function SixWords(props: { readonly words: readonly string[]; readonly label: string }) {
  const styles = useStyles();
  return (
    <ol className={styles.words} aria-label={props.label}>
      {props.words.map((word, index) => (
        <li key={`${String(index)} ${word}`} className={styles.word}>
          <span className={styles.place}>{index + 1}</span>
          <span>{word}</span>
        </li>
      ))}
    </ol>
  );
}
