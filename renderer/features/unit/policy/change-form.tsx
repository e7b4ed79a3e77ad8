import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { policyEvents } from '../../../../shared/domain/policy/events.ts';
import { policyKeys, type PolicyKey } from '../../../../shared/domain/policy/keys.ts';
import type { Profile } from '../../../../shared/domain/policy/profile.ts';
import type { DraftVersion } from '../../../../shared/domain/policy/slice.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { Card } from '../../../ui/card.tsx';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { Choice } from '../../../ui/form/choice.tsx';
import { freshId } from '../../../vault-client/fresh-id.ts';
import { useAct } from '../../../vault-client/use-act.ts';
import { Why } from '../../../ui/why.tsx';
import { freshOf, shapeOf, withoutSources } from './shape.ts';
import { ShapeFields } from './shape-fields.tsx';

const type = 'policy.value-changed/1';

type Props = {
  readonly draft: DraftVersion;
  readonly profile: Profile;
  readonly policyKey: PolicyKey;
  readonly onDone: () => void;
};

const who = policyEvents[type].pick({ decidedBy: true, decidedOn: true, reason: true });
const written = z.enum(['yes', 'no']);

/** Changes one value of an open version: what it says, who decided it, why, and the sentence it rests on where there is one. */
export function ChangeForm({ draft, profile, policyKey, onDone }: Props) {
  const { schema: valueSchema, title } = policyKeys[policyKey];
  const [schema] = useState(() =>
    who.extend({
      value: valueSchema as z.ZodType,
      written,
      sentence: policyEvents[type].shape.sentence,
    }),
  );
  const shape = shapeOf(valueSchema);
  const draftKey = `unit/${type}/${draft.draftId}/${policyKey}`;
  const record = useAct('unit', draftKey);
  const { value, source } = profile.values[policyKey];
  const over = (draft.changes[policyKey] ?? []).map((version) => version.actId);
  return (
    <Card title={title}>
      <Text>
        As it stands in this version: <Why source={source} of={title} />
      </Text>
      <CaseForm
        schema={schema}
        draft={{ key: draftKey, title: `Change: ${title}` }}
        defaultValues={{
          value: value ?? freshOf(shape, () => `unit-${freshId().slice(0, 8)}`),
          decidedBy: { name: '', role: '' },
          reason: '',
        }}
        submitLabel="Change the value"
        submit={({ value: next, written: _written, ...rest }) =>
          record({
            type,
            draftId: draft.draftId,
            key: policyKey,
            over,
            value: withoutSources(next),
            ...rest,
          })
        }
        onSaved={onDone}
        onCancel={onDone}
      >
        <ShapeFields shape={shape} name="value" label="What is decided" />
        <TextField name="decidedBy.name" label="Who decided" />
        <TextField name="decidedBy.role" label="In which role" hint="Such as Chief Constable" />
        <CivilDateField name="decidedOn" label="Day of the decision" />
        <LongText name="reason" label="Why" limit={textLimits.paragraph} rows={3} />
        <Choice
          name="written"
          label="Does the force’s policy say so in writing?"
          options={[
            {
              value: 'yes',
              label: 'Yes, in these words',
              then: (
                <>
                  <TextField
                    name="sentence.where"
                    label="Where it stands"
                    hint="Such as paragraph 8"
                  />
                  <LongText
                    name="sentence.quote"
                    label="The words"
                    limit={textLimits.paragraph}
                    rows={3}
                  />
                </>
              ),
            },
            { value: 'no', label: 'No: it was decided' },
          ]}
        />
      </CaseForm>
      {over.length > 0 ? <PutBack {...{ draft, policyKey, onDone, over }} /> : null}
    </Card>
  );
}

function PutBack(props: Omit<Props, 'profile'> & { readonly over: readonly string[] }) {
  const record = useAct('unit', '');
  const change = (props.draft.changes[props.policyKey] ?? [])[0]?.value;
  const back = async (): Promise<void> => {
    if (!change) return;
    const { decidedBy, decidedOn } = change;
    const saved = await record({
      type,
      draftId: props.draft.draftId,
      key: props.policyKey,
      over: [...props.over],
      decidedBy,
      decidedOn,
      reason: 'Put back as the original says.',
    });
    if (saved.ok) props.onDone();
  };
  return (
    <div>
      <Button onClick={() => void back()}>Put it back as it was</Button>
    </div>
  );
}
