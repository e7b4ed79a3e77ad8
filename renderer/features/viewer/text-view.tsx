import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import { Scrolled } from '../../ui/scrolled.tsx';
import { withoutHiddenCharacters } from '../../../shared/kit/text.ts';

const useStyles = makeStyles({
  frame: {
    padding: tokens.spacingHorizontalM,
    maxHeight: '70vh',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
  },
});

/** Plain text, without characters that are invisible or turn the reading direction. */
export function TextView(props: {
  readonly bytes: Bytes;
  readonly name: string;
  readonly wholeBytes: number;
}) {
  const styles = useStyles();
  const { text, leftOut } = withoutHiddenCharacters(new TextDecoder().decode(props.bytes));
  return (
    <>
      <Scrolled className={styles.frame} label={`The text ${props.name}`}>
        <pre className={styles.text}>{text}</pre>
      </Scrolled>
      <Text size={200}>
        {props.wholeBytes > props.bytes.length
          ? `The first ${sizeWords(props.bytes.length)} of ${sizeWords(props.wholeBytes)}. `
          : ''}
        {leftOut > 0
          ? `${String(leftOut)} hidden or direction-changing characters are not shown.`
          : ''}
      </Text>
    </>
  );
}
