import { Button, Card, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, type ReactNode } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { controlId, useFormRoom } from './form-room.tsx';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    border: 'none',
    minInlineSize: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '700px',
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  empty: { color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorPaletteRedForeground1 },
  title: { margin: 0 },
});

type Props = {
  readonly name: string;
  readonly label: string;
  /** `Add a condition` */
  readonly addLabel: string;
  /** `Condition`: cards are titled with it and their number. */
  readonly thing: string;
  readonly whenEmpty?: string;
  readonly most?: number;
  readonly fresh: () => Record<string, unknown>;
  /** The fields of one thing; `path` is the beginning of their names: `conditions.0`. */
  readonly children: (path: string, index: number) => ReactNode;
};

/** A list of like things, each with its own fields: add, fill in, take away. */
export function ThingList(props: Props) {
  const styles = useStyles();
  const labelId = useId();
  const { formId, fields: known } = useFormRoom();
  const { control, formState } = useFormContext();
  const list = useFieldArray({ control, name: props.name });
  useEffect(() => known.note(props.name, props.label), [known, props.name, props.label]);
  const error = listMessage(formState.errors[props.name]);
  return (
    <fieldset aria-labelledby={labelId} className={styles.list}>
      <Text id={labelId} weight="semibold">
        {props.label}
      </Text>
      {list.fields.length === 0 && props.whenEmpty !== undefined ? (
        <Text className={styles.empty}>{props.whenEmpty}</Text>
      ) : null}
      {list.fields.map((item, index) => (
        <Card key={item.id} appearance="outline">
          <div className={styles.head}>
            <Text as="h3" weight="semibold" className={styles.title}>
              {props.thing} {index + 1}
            </Text>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Take away ${props.thing.toLowerCase()} ${String(index + 1)}`}
              onClick={() => {
                list.remove(index);
                document.getElementById(controlId(formId, props.name))?.focus();
              }}
            >
              Take away
            </Button>
          </div>
          <div className={styles.body}>
            {props.children(`${props.name}.${String(index)}`, index)}
          </div>
        </Card>
      ))}
      {error === undefined ? null : (
        <Text role="alert" className={styles.error}>
          {error}
        </Text>
      )}
      <div>
        <Button
          id={controlId(formId, props.name)}
          disabled={props.most !== undefined && list.fields.length >= props.most}
          onClick={() => list.append(props.fresh())}
        >
          {props.addLabel}
        </Button>
      </div>
    </fieldset>
  );
}

function listMessage(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('root' in error) return listMessage(error.root);
  return 'message' in error && typeof error.message === 'string' ? error.message : undefined;
}
