import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { guardedParts } from '../../../../shared/domain/letter-template/guarded.ts';
import { partWords } from '../../../../shared/domain/letter-template/parts.ts';
import { templates } from '../../../../shared/domain/letter-template/names.ts';
import type { LetterTemplateSlice } from '../../../../shared/domain/letter-template/slice.ts';
import {
  isContestedWording,
  nextVersion,
  standingWording,
} from '../../../../shared/domain/letter-template/standing.ts';
import type {
  TemplateId,
  TemplateWording,
} from '../../../../shared/domain/letter-template/template.ts';
import { err } from '../../../../shared/kit/result.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import type { ResolvedPolicy } from '../../../../shared/domain/policy/resolve.ts';
import type { VaultError } from '../../../../shared/contract/vault/faults.ts';
import { Card } from '../../../ui/card.tsx';
import { Heed } from '../../../ui/heed.tsx';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { useAct } from '../../../vault-client/use-act.ts';
import { PutBack } from './put-back.tsx';
import { WordingDesk } from './wording-desk.tsx';
import { WordingHistory } from './wording-history.tsx';
import { soundWording, toForm, wordingForm, type WordingForm } from './wording-form.ts';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

const type = 'letter-template.edited/1';

type Props = {
  readonly id: TemplateId;
  readonly slice: LetterTemplateSlice;
  readonly policy: ResolvedPolicy;
  readonly onDone: () => void;
};

/** One wording: its runs, how it reads on an invented example, its history, and the way back to the shipped one. */
export function WordingPage({ id, slice, policy, onDone }: Props) {
  const styles = useStyles();
  const [taken, setTaken] = useState<TemplateWording>();
  const draftKey = `unit/${type}/${id}`;
  const record = useAct('unit', draftKey);
  const over = (slice.records[id]?.standing ?? []).map(({ actId }) => actId);
  const start = taken ?? standingWording(slice, id).wording;

  const save = (form: WordingForm) => {
    const wording = soundWording(form);
    if (!wording) return Promise.resolve(err<VaultError>({ refusals: [emptyRun(form)] }));
    const version = nextVersion(slice, id);
    return record({ type, templateId: id, version, wording, reason: form.reason, over });
  };

  return (
    <div className={styles.column}>
      <Card
        title={templates[id].name}
        actions={
          <Button size="small" onClick={onDone}>
            All wordings
          </Button>
        }
      >
        {isContestedWording(slice, id) ? (
          <Heed tone="warning">
            This wording was edited twice, apart. Letters take the shipped one until somebody saves
            the wording that is to stand.
          </Heed>
        ) : null}
        <Text>
          It always keeps these parts, because the policy or fairness needs them:{' '}
          {guardedParts(id)
            .map(({ part }) => lowered(partWords[part]))
            .join('; ')}
          .
        </Text>
        <CaseForm
          key={JSON.stringify(taken ?? null)}
          schema={wordingForm}
          {...(taken === undefined
            ? { draft: { key: draftKey, title: `Wording: ${templates[id].name}` } }
            : {})}
          defaultValues={{ ...toForm(start), reason: '' }}
          submitLabel="Save this wording"
          submit={save}
          onSaved={onDone}
          onCancel={onDone}
          fieldOf={(path) => path.replace(/^wording\./, '')}
        >
          <WordingDesk id={id} policy={policy} />
          <LongText
            name="reason"
            label="Why is it changed?"
            limit={textLimits.paragraph}
            rows={2}
          />
        </CaseForm>
      </Card>
      <WordingHistory slice={slice} id={id} onTake={setTaken} />
      <PutBack slice={slice} id={id} onDone={onDone} />
    </div>
  );
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function emptyRun({ blocks }: WordingForm) {
  const empty = blocks.findIndex((run) =>
    run.block === 'part' ? run.part === '' : run.text === '',
  );
  return {
    kind: 'letter-template/empty-run',
    rule: 'aRunSaysSomething',
    says: 'This run says nothing yet. Write it, or take it away.',
    fields: [empty < 0 ? 'blocks' : `blocks.${String(empty)}.text`],
    source: { kind: 'house' as const, why: 'An empty run would leave a hole in the letter.' },
  };
}
