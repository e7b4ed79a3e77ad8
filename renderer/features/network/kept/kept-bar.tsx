import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { KeptPicture } from '../../../../shared/domain/network/slice.ts';
import { Scrolled } from '../../../ui/scrolled.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { flex: '1 1 300px', minWidth: 0, overflowWrap: 'anywhere' },
  name: { margin: 0 },
  // A long note leaves room for the picture.
  note: { display: 'block', maxHeight: '84px', overflowY: 'auto', whiteSpace: 'pre-line' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly picture: KeptPicture;
  /** Nothing of it is to be seen. */
  readonly isEmpty: boolean;
  /** It shows something else than what was kept. */
  readonly isChanged: boolean;
  readonly onRename: () => void;
  readonly onKeepAsIs: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

/** The kept picture that is shown: its name, its note, and what can be done with it. */
export function KeptBar({ picture, isEmpty, isChanged, ...props }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.bar} aria-label="Kept picture">
      <div className={styles.words}>
        <Text as="h2" block weight="semibold" className={styles.name}>
          {picture.name}
        </Text>
        {picture.note === '' ? null : (
          <Scrolled label="Note" className={styles.note}>
            {picture.note}
          </Scrolled>
        )}
        {isEmpty ? (
          <Text block>
            What it begins with is not in the records any more, or you may not see it.
          </Text>
        ) : null}
      </div>
      <div className={styles.acts}>
        {isChanged ? (
          <Button size="small" onClick={props.onKeepAsIs}>
            Keep as it is now
          </Button>
        ) : null}
        <Button size="small" onClick={props.onRename}>
          Name and note
        </Button>
        <Button size="small" onClick={props.onRemove}>
          Remove
        </Button>
        <Button size="small" appearance="subtle" onClick={props.onClose}>
          Put away
        </Button>
      </div>
    </section>
  );
}
