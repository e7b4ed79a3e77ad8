import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { get, useFormContext, useFormState } from 'react-hook-form';
import { saysSomething } from './says-something.ts';

const useStyles = makeStyles({
  more: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    paddingLeft: tokens.spacingHorizontalL,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
  },
  folded: { display: 'none' },
});

type Props = {
  /** What can be added: `Add other names and numbers`. */
  readonly label: string;
  /** The paths inside: the panel opens by itself when one of them says something or needs putting right. */
  readonly names: readonly string[];
  readonly children: ReactNode;
};

/** Questions few people need, folded behind one button. Folded fields keep what is in them. */
export function MoreFields(props: Props) {
  const styles = useStyles();
  const id = useId();
  const { control, getValues } = useFormContext();
  const [isOpen, setIsOpen] = useState(() =>
    props.names.some((name) => saysSomething(getValues(name))),
  );
  const { errors } = useFormState({ control });
  const needsLook = props.names.some((name) => get(errors, name) !== undefined);
  const [neededLook, setNeededLook] = useState(needsLook);
  if (needsLook !== neededLook) {
    setNeededLook(needsLook);
    if (needsLook) setIsOpen(true);
  }
  return (
    <div className={styles.more}>
      <div>
        <Button
          appearance="subtle"
          size="small"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          <span aria-hidden="true">{isOpen ? '−' : '+'}&nbsp;</span>
          {props.label}
        </Button>
      </div>
      <div id={id} className={isOpen ? styles.fields : styles.folded}>
        {props.children}
      </div>
    </div>
  );
}
