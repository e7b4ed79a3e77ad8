import {
  Field,
  makeStyles,
  mergeClasses,
  tokens,
  type FieldProps,
} from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { Why } from '../why.tsx';
import { controlId, useFormRoom } from './form-room.tsx';

/** What every field can be told. */
export type FieldBasics = {
  /** Path of the value: `subject.surname`, `associates.0.name`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** Says "(optional)" after the label. The schema decides what is needed; this only says so. */
  readonly optional?: boolean;
  readonly disabled?: boolean;
};

const useStyles = makeStyles({
  field: { maxWidth: '640px' },
  short: { maxWidth: '260px' },
  medium: { maxWidth: '420px' },
  optional: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  hint: { whiteSpace: 'normal' },
});

type FrameProps = FieldBasics & {
  readonly error: string | undefined;
  readonly width?: 'short' | 'medium' | 'full';
  readonly below?: ReactNode;
  readonly children: FieldProps['children'];
};

/** A field's label, hint, control and message. A message that comes from a rule carries its *Why?*. */
export function FieldFrame(props: FrameProps) {
  const styles = useStyles();
  const { formId, fields, refusalsOn } = useFormRoom();
  const { name, label, error } = props;
  useEffect(() => fields.note(name, label), [fields, name, label]);
  const refusal = refusalsOn(name).find((said) => said.says === error);
  return (
    <Field
      className={mergeClasses(
        styles.field,
        props.width === 'short' && styles.short,
        props.width === 'medium' && styles.medium,
      )}
      label={{
        // The controls have ids of ours, where the error summary leads; the label must name them, or pressing it does nothing.
        htmlFor: controlId(formId, name),
        weight: 'semibold',
        children: (
          <>
            {label}
            {props.optional === true ? <span className={styles.optional}> (optional)</span> : null}
          </>
        ),
      }}
      validationState={error === undefined ? 'none' : 'error'}
      {...(error === undefined
        ? {}
        : {
            validationMessage: (
              <>
                {error} {refusal ? <Why source={refusal.source} of={error} /> : null}
              </>
            ),
          })}
      {...(props.hint === undefined && props.below === undefined
        ? {}
        : {
            hint: {
              className: styles.hint,
              children: (
                <>
                  {props.hint} {props.below}
                </>
              ),
            },
          })}
    >
      {props.children}
    </Field>
  );
}
