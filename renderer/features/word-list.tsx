import { makeStyles, tokens } from '@fluentui/react-components';
import { NumberedWords } from './numbered-words.tsx';

const useStyles = makeStyles({
  words: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))',
    gap: '6px 12px',
    margin: 0,
    padding: tokens.spacingHorizontalL,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusLarge,
    fontFamily: tokens.fontFamilyMonospace,
  },
  word: { display: 'flex', gap: '8px' },
  place: { color: tokens.colorNeutralForeground3, minWidth: '22px', textAlign: 'right' },
});

/** Words to be written down, each with its place. */
export function WordList(props: { readonly words: readonly string[]; readonly label: string }) {
  return <NumberedWords {...props} look={useStyles()} />;
}
