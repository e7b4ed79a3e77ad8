import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
  },
  text: { flex: '1 1 200px', maxWidth: '300px' },
});

const longestText = 200;

type Props = {
  /** Named to whoever hears the page: `Narrow the list`. */
  readonly label: string;
  readonly text: string;
  /** What the words are looked for in. */
  readonly placeholder: string;
  readonly onText: (text: string) => void;
  /** Everything again; left out where nothing is narrowed. */
  readonly onClear?: (() => void) | undefined;
  /** What else it is narrowed by. */
  readonly children: ReactNode;
};

/** Narrows a list: by words, by what stands beside them, and back to everything. */
export function NarrowBar({ label, text, placeholder, onText, onClear, children }: Props) {
  const styles = useStyles();
  return (
    <search className={styles.bar} aria-label={label}>
      <Field label="Contains" className={styles.text}>
        <Input
          value={text}
          onChange={(_event, data) => onText(data.value.slice(0, longestText))}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
        />
      </Field>
      {children}
      {onClear === undefined ? null : (
        <Button appearance="subtle" onClick={onClear}>
          Clear
        </Button>
      )}
    </search>
  );
}
