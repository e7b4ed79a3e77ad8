import { Button, Card, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { factNames, factWords } from '../../../../shared/domain/letter-template/facts.ts';
import { guardedParts } from '../../../../shared/domain/letter-template/guarded.ts';
import {
  partNames,
  partWords,
  type PartName,
} from '../../../../shared/domain/letter-template/parts.ts';
import type { TemplateId } from '../../../../shared/domain/letter-template/template.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { LongText } from '../../../ui/form/long-text.tsx';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { controlId, useFormRoom } from '../../../ui/form/form-room.tsx';
import { Why } from '../../../ui/why.tsx';
import type { FormRun } from './wording-form.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    justifyContent: 'space-between',
  },
  title: { margin: 0 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalXS },
  soft: { color: tokens.colorNeutralForeground3 },
  // A list of long answers would else be as wide as the longest of them.
  when: { minWidth: 0, '& *': { minWidth: 0, maxWidth: '100%' } },
});

const titles = { heading: 'Heading', paragraph: 'Paragraph', part: 'Part' } as const;
const whenOptions = factNames.flatMap((fact) => [
  { value: `yes:${fact}`, label: `Only where: ${factWords[fact]}` },
  { value: `no:${fact}`, label: `Only where not: ${factWords[fact]}` },
]);

/** The runs of a wording, in order: written, moved, taken away, added. What the letter needs can only be moved. */
export function RunList({ id }: { readonly id: TemplateId }) {
  const styles = useStyles();
  const { control } = useFormContext();
  const { formId, fields: known } = useFormRoom();
  const list = useFieldArray({ control, name: 'blocks' });
  const runs = useWatch({ control, name: 'blocks' }) as readonly FormRun[] | undefined;
  useEffect(() => known.note('blocks', 'Runs of the letter'), [known]);
  const last = list.fields.length - 1;
  const add = (block: FormRun['block'], part = ''): void =>
    list.append({ block, text: '', part, when: '' });
  const standing = new Set((runs ?? []).map(({ part }) => part));
  return (
    <div className={styles.list}>
      {list.fields.map((field, index) => {
        const run = runs?.[index];
        if (!run) return null;
        const name = `${titles[run.block]} ${String(index + 1)}`;
        return (
          <Card key={field.id} appearance="outline" role="group" aria-label={name}>
            <div className={styles.head}>
              <Text as="h3" weight="semibold" className={styles.title}>
                {name}
              </Text>
              <div className={styles.actions}>
                <Button
                  size="small"
                  appearance="subtle"
                  disabledFocusable={index === 0}
                  aria-label={`Move up ${name}`}
                  onClick={() => (index > 0 ? list.move(index, index - 1) : undefined)}
                >
                  Up
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  disabledFocusable={index === last}
                  aria-label={`Move down ${name}`}
                  onClick={() => (index < last ? list.move(index, index + 1) : undefined)}
                >
                  Down
                </Button>
                {sourceOf(id, run) ? null : (
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={`Take away ${name}`}
                    onClick={() => {
                      list.remove(index);
                      document.getElementById(controlId(formId, 'blocks'))?.focus();
                    }}
                  >
                    Take away
                  </Button>
                )}
              </div>
            </div>
            <Run id={id} run={run} path={`blocks.${String(index)}`} name={name} />
          </Card>
        );
      })}
      <div className={styles.actions}>
        <Button id={controlId(formId, 'blocks')} onClick={() => add('paragraph')}>
          Add a paragraph
        </Button>
        <Button onClick={() => add('heading')}>Add a heading</Button>
      </div>
      <Parts standing={standing} onAdd={(part) => add('part', part)} />
    </div>
  );
}

type RunProps = {
  readonly id: TemplateId;
  readonly run: FormRun;
  readonly path: string;
  readonly name: string;
};

function Run({ id, run, path, name }: RunProps) {
  const styles = useStyles();
  const source = sourceOf(id, run);
  if (run.block === 'part')
    return (
      <Text>
        {partNames.includes(run.part as PartName) ? partWords[run.part as PartName] : run.part}
        {source ? (
          <>
            {'. '}
            <span className={styles.soft}>The letter cannot do without it.</span>{' '}
            <Why source={source} of={`${name} stays`} />
          </>
        ) : null}
      </Text>
    );
  return (
    <>
      <LongText
        name={`${path}.text`}
        label={`Words of ${name.toLowerCase()}`}
        limit={run.block === 'heading' ? textLimits.line : textLimits.paragraph}
        rows={run.block === 'heading' ? 1 : 3}
      />
      <div className={styles.when}>
        <SelectField
          name={`${path}.when`}
          label={`When ${name.toLowerCase()} stands`}
          none="Always"
          optional
          options={whenOptions}
        />
      </div>
    </>
  );
}

function Parts(props: {
  readonly standing: ReadonlySet<string>;
  readonly onAdd: (part: PartName) => void;
}) {
  const missing = partNames.filter((part) => !props.standing.has(part));
  return (
    <details>
      <summary>Parts that can be added</summary>
      <ul>
        {missing.map((part) => (
          <li key={part}>
            {partWords[part]}{' '}
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Add the part: ${partWords[part]}`}
              onClick={() => props.onAdd(part)}
            >
              Add
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

const sourceOf = (id: TemplateId, run: FormRun) =>
  run.block === 'part' ? guardedParts(id).find(({ part }) => part === run.part)?.source : undefined;
