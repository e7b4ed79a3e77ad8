import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import {
  factNames,
  factWords,
  type FactName,
} from '../../../../shared/domain/letter-template/facts.ts';
import type { TemplateId } from '../../../../shared/domain/letter-template/template.ts';
import {
  tokens as letterTokens,
  tokensFor,
} from '../../../../shared/domain/letter-template/tokens.ts';
import { sampleFacts, tryOnSample } from '../../../../shared/domain/letter/sample.ts';
import type { ResolvedPolicy } from '../../../../shared/domain/policy/resolve.ts';
import { Heed } from '../../../ui/heed.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { useFormRoom } from '../../../ui/form/form-room.tsx';
import { LetterPaper } from '../../letter-paper.tsx';
import { RunList } from './run-list.tsx';
import { insertInto, useLastBox } from './last-box.ts';
import { toWording, type FormRun } from './wording-form.ts';

const useStyles = makeStyles({
  desk: {
    display: 'grid',
    gridTemplateColumns: 'minmax(360px, 1fr) minmax(380px, 1fr)',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  heading: { margin: 0 },
  tokens: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  soft: { color: tokens.colorNeutralForeground3 },
});

type Props = { readonly id: TemplateId; readonly policy: ResolvedPolicy };

/** The runs on one side, on the other how they read on an invented example. */
export function WordingDesk({ id, policy }: Props) {
  const styles = useStyles();
  const box = useLastBox();
  return (
    <div className={styles.desk}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would number among the boxes it groups; this remembers which was last */}
      <div className={styles.column} onFocus={box.note} role="group" aria-label="The wording">
        <TextField name="title" label="Title" />
        <RunList id={id} />
        <Tokens id={id} boxOf={box.last} />
      </div>
      <div className={styles.column}>
        <Example id={id} policy={policy} />
      </div>
    </div>
  );
}

function Tokens(props: { readonly id: TemplateId; readonly boxOf: () => HTMLElement | undefined }) {
  const styles = useStyles();
  const { setValue } = useFormContext();
  const { formId } = useFormRoom();
  return (
    <section aria-label="Tokens">
      <Text as="h3" weight="semibold" block className={styles.heading}>
        Tokens of this letter
      </Text>
      <Text size={200} block className={styles.soft}>
        Press one to put it where you last wrote. It is filled in when a letter is composed.
      </Text>
      <div className={styles.tokens}>
        {tokensFor(props.id).map((name) => (
          <Button
            key={name}
            size="small"
            title={letterTokens[name].says}
            aria-label={`Insert ${name}: ${letterTokens[name].says}`}
            onClick={() => {
              const put = insertInto(props.boxOf(), `{{${name}}}`, formId);
              if (put) setValue(put.field, put.text, { shouldDirty: true });
            }}
          >
            {name}
          </Button>
        ))}
      </div>
    </section>
  );
}

function Example({ id, policy }: Props) {
  const styles = useStyles();
  const form: { readonly title?: string; readonly blocks?: readonly Partial<FormRun>[] } =
    useWatch();
  const [facts, setFacts] = useState(sampleFacts);
  const wording = toWording(form);
  const { model, missing } = tryOnSample(id, wording, policy, facts);
  const known: ReadonlySet<string> = new Set(tokensFor(id));
  const unknown = missing.filter((name) => !known.has(name));
  const asked = factNames.filter(
    (fact) => isFree(fact) && wording.blocks.some(({ when }) => when?.fact === fact),
  );
  return (
    <>
      <Text as="h3" size={400} weight="semibold" className={styles.heading}>
        On an invented example
      </Text>
      {asked.map((fact) => (
        <Checkbox
          key={fact}
          checked={facts[fact] === true}
          label={factWords[fact]}
          onChange={(_event, data) => setFacts({ ...facts, [fact]: data.checked === true })}
        />
      ))}
      {unknown.length > 0 ? (
        <Heed tone="warning">
          {`Nothing fills in ${unknown.map((name) => `{{${name}}}`).join(', ')}: choose a token of the list.`}
        </Heed>
      ) : null}
      {model ? (
        <LetterPaper model={model} label="The wording on an invented example" />
      ) : (
        <Text className={styles.soft}>This makes no sound letter yet.</Text>
      )}
    </>
  );
}

/** Facts that the policy settles are not for the example to set. */
const isFree = (fact: FactName): boolean => !/^(policy|retention|reply|plan|decision)\./.test(fact);
