import { Text, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  hash: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** The fingerprint of the file as issued: a copy with another one is another file. */
export function LetterHash({
  sha256,
  of,
}: {
  readonly sha256: string;
  readonly of: 'PDF' | 'DOCX';
}) {
  const styles = useStyles();
  return (
    <Text size={200} className={styles.soft}>
      SHA-256 of the {of}: <code className={styles.hash}>{sha256}</code>
    </Text>
  );
}
