import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type SyntheticEvent } from 'react';
import { flushSync } from 'react-dom';
import { FormProvider } from 'react-hook-form';
import type { CaseFormProps } from './case-form-props.ts';
import { DraftBack } from './draft-note.tsx';
import type { KeptDraft } from './draft-port.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FormFooter } from './form-footer.tsx';
import type { FormSchema } from './form-resolver.ts';
import { FormRoomProvider } from './form-room.tsx';
import { FormSteps } from './form-steps.tsx';
import { NotSaved } from './not-saved.tsx';
import { inOrder, problemsOf } from './problems.ts';
import { useCaseForm } from './use-case-form.ts';
import { useSteps } from './use-steps.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  says: { maxWidth: '640px', color: tokens.colorNeutralForeground2 },
});

type Props<S extends FormSchema, Answer> = CaseFormProps<S, Answer> & {
  readonly kept: KeptDraft | undefined;
};

/** The form once it is known whether a draft of it was kept. */
export function CaseFormBody<S extends FormSchema, Answer>(props: Props<S, Answer>) {
  const styles = useStyles();
  const working = useCaseForm(props, props.kept);
  const steps = useSteps(props.steps, working, props.kept !== undefined);
  const [offersDraft, setOffersDraft] = useState(props.kept !== undefined);
  const top = useRef<HTMLFormElement>(null);
  const { formId, fields, refusals } = working;
  const { goToField } = steps;
  const room = useMemo(
    () => ({
      formId,
      fields,
      refusalsOn: (name: string) => refusals.filter((refusal) => refusal.fields.includes(name)),
      goToField,
    }),
    [formId, fields, refusals, goToField],
  );
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void (steps.isLast ? working.save() : steps.onward());
  };
  const startAfresh = (): void => {
    working.startAfresh();
    // The button goes with the draft it offered; the keyboard goes on at the first question.
    flushSync(() => setOffersDraft(false));
    if (steps.asked.length > 0) steps.goTo(0);
    else top.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  };

  return (
    <FormProvider {...working.form}>
      <FormRoomProvider value={room}>
        <form ref={top} className={styles.form} onSubmit={submit} noValidate autoComplete="off">
          {props.says === undefined ? null : <Text className={styles.says}>{props.says}</Text>}
          {offersDraft && props.kept ? (
            <DraftBack kept={props.kept} startAfresh={startAfresh} />
          ) : null}
          <ErrorSummary
            problems={
              working.tries > 0 ? inOrder(problemsOf(working.errors, refusals), fields) : []
            }
            tries={working.tries}
            labelOf={fields.labelOf}
            goTo={steps.goToField}
          />
          {steps.asked.length > 0 ? (
            <FormSteps
              steps={steps.asked}
              current={steps.current}
              furthest={steps.furthest}
              isOpen={steps.isOpen}
              goTo={steps.goTo}
            />
          ) : (
            props.children
          )}
          {working.fault ? <NotSaved fault={working.fault} /> : null}
          <FormFooter
            submitLabel={props.submitLabel}
            steps={steps}
            saving={working.saving}
            draft={props.draft ? working.saver : undefined}
            onCancel={props.onCancel}
            cancelLabel={props.cancelLabel ?? 'Cancel'}
          />
        </form>
      </FormRoomProvider>
    </FormProvider>
  );
}
