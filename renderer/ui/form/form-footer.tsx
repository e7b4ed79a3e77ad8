import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DraftNote } from './draft-note.tsx';
import type { DraftSaver } from './draft-saver.ts';
import type { Steps } from './use-steps.ts';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type Props = {
  readonly submitLabel: string;
  readonly steps: Steps;
  readonly saving: boolean;
  /** Absent where no draft is kept. */
  readonly draft: DraftSaver | undefined;
  readonly onCancel: (() => void) | undefined;
  readonly cancelLabel: string;
};

/** The one primary button of a form, the way back, and how safe the words are. */
export function FormFooter(props: Props) {
  const styles = useStyles();
  const { steps } = props;
  return (
    <div className={styles.footer}>
      <Button type="submit" appearance="primary" disabledFocusable={props.saving}>
        {props.saving ? 'Saving…' : steps.isLast ? props.submitLabel : 'Continue'}
      </Button>
      {steps.current > 0 ? (
        <Button onClick={() => steps.goTo(steps.current - 1)}>Back</Button>
      ) : null}
      {props.onCancel ? <Button onClick={props.onCancel}>{props.cancelLabel}</Button> : null}
      {props.draft ? <DraftNote saver={props.draft} /> : null}
    </div>
  );
}
