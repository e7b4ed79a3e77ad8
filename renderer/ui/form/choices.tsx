import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { FieldFrame, type FieldBasics } from './field-frame.tsx';
import { FieldGroup } from './field-group.tsx';
import type { Option } from './option.ts';
import { useField } from './use-field.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column' },
  hint: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Any number of answers; the value is the list of those chosen, in the order they are shown. */
export function Choices(props: FieldBasics & { readonly options: readonly Option<string>[] }) {
  const styles = useStyles();
  const field = useField(props.name);
  const chosen: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
  const set = (value: string, isChosen: boolean): void =>
    field.change(
      props.options
        .map((option) => option.value)
        .filter((each) => (each === value ? isChosen : chosen.includes(each))),
    );
  return (
    <FieldFrame {...props} error={field.error}>
      <FieldGroup id={field.id} className={styles.list}>
        {props.options.map((option) => (
          <Checkbox
            key={option.value}
            checked={chosen.includes(option.value)}
            onChange={(_event, data) => set(option.value, data.checked === true)}
            onBlur={field.left}
            disabled={props.disabled ?? false}
            label={
              <>
                {option.label}
                {option.hint === undefined ? null : (
                  <Text size={200} className={styles.hint}>
                    {option.hint}
                  </Text>
                )}
              </>
            }
          />
        ))}
      </FieldGroup>
    </FieldFrame>
  );
}
