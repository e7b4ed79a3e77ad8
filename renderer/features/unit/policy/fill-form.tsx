import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { statedElsewhere } from '../../../../shared/domain/policy/elsewhere.ts';
import { policyEvents } from '../../../../shared/domain/policy/events.ts';
import { policyKeys, type PolicyKey } from '../../../../shared/domain/policy/keys.ts';
import { profiles } from '../../../../shared/domain/policy/profiles.ts';
import type { ResolvedPolicy } from '../../../../shared/domain/policy/resolve.ts';
import { versionName, type PolicySlice } from '../../../../shared/domain/policy/slice.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { Card } from '../../../ui/card.tsx';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { useAct } from '../../../vault-client/use-act.ts';
import { withoutSources } from './shape.ts';
import { startOf, valueSchema } from './value-schema.ts';
import { ValueFields } from './value-fields.tsx';
import { valueWords } from './value-words.ts';

const useStyles = makeStyles({
  elsewhere: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  soft: { color: tokens.colorNeutralForeground3 },
});

const type = 'policy-value.filled/1';

type Props = {
  readonly policy: ResolvedPolicy;
  readonly slice: PolicySlice;
  readonly policyKey: PolicyKey;
  readonly onDone: () => void;
};

/** Records what the unit decided where its policy is silent: the value, who decided it, when and why. */
export function FillForm({ policy, slice, policyKey, onDone }: Props) {
  const { profile } = policy;
  const [adopted, setAdopted] = useState<unknown>();
  const [schema] = useState(() =>
    policyEvents[type]
      .pick({ decidedBy: true, decidedOn: true, reason: true })
      .extend({ value: valueSchema(policyKey) }),
  );
  const draftKey = `unit/${type}/${policyKey}`;
  const record = useAct('unit', draftKey);
  const standing = slice.filled[versionName(profile.id, profile.version)]?.[policyKey] ?? [];
  const { source } = profile.values[policyKey];
  const initial = adopted ?? policy.fills[policyKey]?.value ?? startOf(policyKey);
  return (
    <Card title={policyKeys[policyKey].title}>
      {source.kind === 'not-stated' ? <Text>{source.needs}</Text> : null}
      <Elsewhere policy={policy} policyKey={policyKey} onAdopt={setAdopted} />
      <CaseForm
        key={JSON.stringify(adopted ?? null)}
        schema={schema}
        {...(adopted === undefined
          ? { draft: { key: draftKey, title: policyKeys[policyKey].title } }
          : {})}
        defaultValues={{ value: initial, decidedBy: { name: '', role: '' }, reason: '' }}
        submitLabel="Record the decision"
        submit={({ value, ...rest }) =>
          record({
            type,
            profileId: profile.id,
            profileVersion: profile.version,
            key: policyKey,
            over: standing.map((version) => version.actId),
            value: withoutSources(value),
            ...rest,
          })
        }
        onSaved={onDone}
        onCancel={onDone}
      >
        <ValueFields policyKey={policyKey} adopted={adopted ?? policy.fills[policyKey]?.value} />
        <TextField name="decidedBy.name" label="Who decided" />
        <TextField name="decidedBy.role" label="In which role" hint="Such as Head of PSD" />
        <CivilDateField name="decidedOn" label="Day of the decision" />
        <LongText name="reason" label="Why" limit={textLimits.paragraph} rows={3} />
      </CaseForm>
    </Card>
  );
}

function Elsewhere(props: {
  readonly policy: ResolvedPolicy;
  readonly policyKey: PolicyKey;
  readonly onAdopt: (value: unknown) => void;
}) {
  const styles = useStyles();
  const stated = statedElsewhere(profiles, props.policy.profile, props.policyKey);
  if (stated.length === 0) return null;
  return (
    <div className={styles.elsewhere}>
      <Text className={styles.soft}>
        What other forces state, for comparison. It binds nobody here until the unit decides.
      </Text>
      {stated.map((other) => (
        <div key={other.title}>
          <Text weight="semibold">{other.title}: </Text>
          <Text>{valueWords(other.value).join('; ')} </Text>
          <Button size="small" onClick={() => props.onAdopt(other.value)}>
            Take this over
          </Button>
        </div>
      ))}
    </div>
  );
}
