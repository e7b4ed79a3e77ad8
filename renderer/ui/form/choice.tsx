import { Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { FieldFrame, type FieldBasics } from './field-frame.tsx';
import type { Option } from './option.ts';
import { useField } from './use-field.ts';

const useStyles = makeStyles({
  then: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    alignSelf: 'stretch',
    marginLeft: '15px',
    marginBottom: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalXXL,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  hint: { display: 'block', color: tokens.colorNeutralForeground3 },
});

type Props = FieldBasics & {
  readonly options: readonly Option[];
  /** Side by side, for two to five short answers. */
  readonly inline?: boolean;
};

/** One answer of a few, all in sight. Nothing is chosen beforehand unless the form's values say so. */
export function Choice(props: Props) {
  const styles = useStyles();
  const field = useField(props.name);
  const chosen = props.options.find((option) => option.value === field.value);
  const isInline = props.inline === true && props.options.every((option) => !option.then);
  return (
    <FieldFrame {...props} error={field.error}>
      <RadioGroup
        id={field.id}
        layout={isInline ? 'horizontal' : 'vertical'}
        value={chosen ? String(chosen.value) : ''}
        onChange={(_event, data) =>
          field.change(props.options.find((option) => String(option.value) === data.value)?.value)
        }
        onBlur={field.left}
        disabled={props.disabled ?? false}
      >
        {props.options.map((option) => (
          <Fragment key={String(option.value)}>
            <Radio
              value={String(option.value)}
              label={
                option.hint === undefined ? (
                  option.label
                ) : (
                  <>
                    {option.label}
                    <Text size={200} className={styles.hint}>
                      {option.hint}
                    </Text>
                  </>
                )
              }
            />
            {option.then !== undefined && option === chosen ? (
              // The group hears every radio below it: an answer to a question of its own stays there.
              <div className={styles.then} onChange={(event) => event.stopPropagation()}>
                {option.then}
              </div>
            ) : null}
          </Fragment>
        ))}
      </RadioGroup>
    </FieldFrame>
  );
}
