import { Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  buttons: {
    position: 'absolute',
    top: '10px',
    right: '10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  one: { minWidth: '36px', backgroundColor: tokens.colorNeutralBackground1 },
});

/** Nearer, farther, all of it: for who has no wheel. */
export function PictureButtons(props: {
  readonly onNearer: () => void;
  readonly onFarther: () => void;
  readonly onWhole: () => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.buttons}>
      <Button className={styles.one} aria-label="Nearer" title="Nearer" onClick={props.onNearer}>
        +
      </Button>
      <Button className={styles.one} aria-label="Farther" title="Farther" onClick={props.onFarther}>
        −
      </Button>
      <Button
        className={styles.one}
        aria-label="All of it"
        title="All of it"
        onClick={props.onWhole}
      >
        ⤢
      </Button>
    </div>
  );
}
