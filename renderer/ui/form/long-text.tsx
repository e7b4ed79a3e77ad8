import { Textarea, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FieldFrame, type FieldBasics } from './field-frame.tsx';
import { asText, useField } from './use-field.ts';

const useStyles = makeStyles({
  counter: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  over: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  area: { minHeight: '64px' },
});

type Props = FieldBasics & {
  /** The schema's limit in characters (`textLimits`); the counter shows it. */
  readonly limit: number;
  readonly rows?: number;
};

/** Several lines of text, with a counter that is always in sight. Too long a text is kept and refused, never cut. */
export function LongText(props: Props) {
  const styles = useStyles();
  const field = useField(props.name);
  const written = asText(field.value);
  const isOver = written.trim().length > props.limit;
  return (
    <FieldFrame
      {...props}
      error={field.error}
      below={
        <span className={mergeClasses(styles.counter, isOver && styles.over)}>
          {countSentence(written.trim().length, props.limit)}
        </span>
      }
    >
      <Textarea
        id={field.id}
        ref={field.ref}
        className={styles.area}
        value={written}
        onChange={(_event, data) => field.change(data.value)}
        onBlur={field.left}
        disabled={props.disabled ?? false}
        rows={props.rows ?? 4}
        resize="vertical"
        autoComplete="off"
        spellCheck={false}
      />
    </FieldFrame>
  );
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** `120 of 4,000 characters`, or by how many it is too long. */
export const countSentence = (count: number, limit: number): string =>
  count > limit
    ? `${grouped(count)} characters: ${grouped(count - limit)} too many`
    : `${grouped(count)} of ${grouped(limit)} characters`;
