import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxWidth: '560px',
  },
});

/** The code on the screen of the new workstation, as a hand scanner types it: the text, then Enter. */
export function ScanCode({ onCode }: { readonly onCode: (code: string) => void }) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onCode(typed.trim());
        setTyped('');
      }}
    >
      <Field
        label="Or scan the code on its screen"
        hint="Put the cursor here and use the hand scanner, or paste the text of the code."
      >
        <Input
          value={typed}
          onChange={(_event, data) => setTyped(data.value)}
          autoComplete="off"
          spellCheck={false}
        />
      </Field>
      <div>
        <Button type="submit" disabled={typed.trim() === ''}>
          Take the request from the code
        </Button>
      </div>
    </form>
  );
}
