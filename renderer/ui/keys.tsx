import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  keys: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    padding: '1px 6px',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'nowrap',
  },
});

/** Keys to press, as they are named on the keyboard. */
export function Keys(props: { readonly children: string }) {
  const styles = useStyles();
  return <kbd className={styles.keys}>{props.children}</kbd>;
}
