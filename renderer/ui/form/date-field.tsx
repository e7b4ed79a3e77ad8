import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { addDays, formatLong, isCivilDate } from '../../../shared/kit/civil-date.ts';
import { readDate, writeDate } from './date-text.ts';
import { FieldFrame, type FieldBasics } from './field-frame.tsx';
import { asText, useField } from './use-field.ts';

const useStyles = makeStyles({
  inWords: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** A civil date, typed. The day of the week and the month are always shown in words; arrow up and down move by a day.
 *  The form's value is `YYYY-MM-DD`, or the typed text while it is no date: the schema then says so and nothing is lost. */
export function CivilDateField(props: FieldBasics) {
  const styles = useStyles();
  const field = useField(props.name);
  const value = asText(field.value);
  const [typed, setTyped] = useState<{ readonly value: string; readonly text: string }>();
  // What was typed stands as long as it means the form's value; a restored draft or a reset shows itself.
  const shown = typed?.value === value ? typed.text : isCivilDate(value) ? writeDate(value) : value;

  const type = (text: string): void => {
    const next = readDate(text) ?? text;
    setTyped({ value: next, text });
    field.change(next);
  };
  const step = (event: KeyboardEvent): void => {
    const days = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (days === 0 || !isCivilDate(value)) return;
    event.preventDefault();
    type(writeDate(addDays(value, days)));
  };

  return (
    <FieldFrame
      {...props}
      width="medium"
      error={field.error}
      below={
        isCivilDate(value) ? <span className={styles.inWords}>{formatLong(value)}</span> : null
      }
      hint={props.hint ?? (isCivilDate(value) ? undefined : 'Day/month/year, like 18/2/2027')}
    >
      <Input
        id={field.id}
        ref={field.ref}
        value={shown}
        onChange={(_event, data) => type(data.value)}
        onKeyDown={step}
        onBlur={field.left}
        disabled={props.disabled ?? false}
        placeholder="dd/mm/yyyy"
        autoComplete="off"
        spellCheck={false}
      />
    </FieldFrame>
  );
}
