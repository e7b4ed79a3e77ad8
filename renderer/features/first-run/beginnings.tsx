import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { StepHeading } from '../../ui/step-heading.tsx';

/** A way to begin. */
export type Beginning = 'unit' | 'join' | 'restore' | 'demonstration' | 'guest';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  choice: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground2,
      border: `1px solid ${tokens.colorBrandStroke1}`,
    },
  },
  soft: { color: tokens.colorNeutralForeground3 },
});

const choices: readonly (readonly [Beginning, string, string])[] = [
  [
    'unit',
    'Set up a unit',
    'For the first workstation of a unit. Takes about five minutes and a printer for the recovery kit.',
  ],
  [
    'join',
    'Join a unit',
    'For a colleague’s first workstation, or a further one of yours. Somebody of the unit compares six words with you.',
  ],
  [
    'restore',
    'Restore from a sealed copy',
    'From a USB stick or a folder. You need the passphrase or the recovery kit of that vault.',
  ],
  [
    'guest',
    'Open a guest pack',
    'For a local manager who holds an interview for a unit. You need the file and six words that were told to you.',
  ],
  [
    'demonstration',
    'Explore with demonstration data',
    'A vault of its own with fictitious people at every stage. Nothing in it is real, and every screen says so.',
  ],
];

/** The ways to begin. */
export function Beginnings(props: {
  readonly onChoose: (beginning: Beginning) => void;
  readonly onBack: (() => void) | undefined;
}) {
  const styles = useStyles();
  return (
    <>
      <StepHeading
        title="How do you want to begin?"
        says="Everything is kept sealed on this disk. Nothing is sent anywhere: Probity has no network."
      />
      <div className={styles.list}>
        {choices.map(([beginning, title, says]) => (
          <button
            key={beginning}
            type="button"
            className={styles.choice}
            onClick={() => props.onChoose(beginning)}
          >
            <Text weight="semibold">{title}</Text>
            <Text className={styles.soft}>{says}</Text>
          </button>
        ))}
      </div>
      {props.onBack ? (
        <div>
          <Button onClick={props.onBack}>Back to the lock screen</Button>
        </div>
      ) : null}
    </>
  );
}
