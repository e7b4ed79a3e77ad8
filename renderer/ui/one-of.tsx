import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { Group } from './group.tsx';

const useStyles = makeStyles({
  choices: { display: 'flex', gap: tokens.spacingHorizontalXS },
  // The stroke says it in high contrast, where both backgrounds are black.
  chosen: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
  },
});

type Props<C extends string> = {
  readonly label: string;
  readonly choices: readonly (readonly [value: C, title: string])[];
  readonly chosen: C;
  readonly onChoose: (choice: C) => void;
};

/** Buttons of which one is pressed: what a page shows, of whom, and how. */
export function OneOf<C extends string>({ label, choices, chosen, onChoose }: Props<C>) {
  const styles = useStyles();
  return (
    <Group label={label} className={styles.choices}>
      {choices.map(([value, title]) => (
        <ToggleButton
          key={value}
          checked={value === chosen}
          className={value === chosen ? styles.chosen : ''}
          onClick={() => onChoose(value)}
        >
          {title}
        </ToggleButton>
      ))}
    </Group>
  );
}
