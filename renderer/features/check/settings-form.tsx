import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { z } from 'zod';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { checkSettings, settingWords } from '../../../shared/domain/check/settings.ts';
import { requiredText, textLimits } from '../../../shared/kit/text.ts';
import { Card } from '../../ui/card.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { useAct } from '../../vault-client/use-act.ts';

const useStyles = makeStyles({ soft: { color: tokens.colorNeutralForeground3 } });

const schema = z.strictObject({
  settings: checkSettings,
  reason: requiredText(textLimits.paragraph, 'Say why they change.'),
});
const key = 'checks/check.settings-set/1';
const names = [
  'everyMonths',
  'giftBeforeContractDays',
  'diaryDays',
  'expenseDays',
] as const satisfies readonly (keyof typeof settingWords)[];

type Props = { readonly view: VaultAnswers['checks']; readonly onDone: () => void };

/** How often the checks are due and how far apart two things may lie, each with where that comes from. */
export function SettingsForm({ view, onDone }: Props) {
  const styles = useStyles();
  const record = useAct('checks', key);
  const source = view.isHouse
    ? 'House rules: the unit has set nothing else.'
    : `Set by the unit. Source: ${view.settings.source === '' ? 'not stated' : view.settings.source}.`;
  return (
    <Card title="Schedule and windows">
      <Text className={styles.soft}>{source}</Text>
      <CaseForm
        schema={schema}
        draft={{ key, title: 'Set the cross-checks' }}
        defaultValues={{ settings: view.settings, reason: '' }}
        says="They hold from the next comparison on. A run that was recorded keeps those it was made with."
        submitLabel="Set them"
        submit={(values) => record({ type: 'check.settings-set/1', ...values })}
        onSaved={onDone}
        onCancel={onDone}
      >
        {names.map((name) => (
          <NumberField
            key={name}
            name={`settings.${name}`}
            label={settingWords[name].label}
            hint={settingWords[name].why}
          />
        ))}
        <TextField
          name="settings.source"
          label="Where the unit has them from"
          hint="Policy, minute, letter. Left empty, it is shown as not stated."
        />
        <LongText name="reason" label="Why do they change?" limit={textLimits.paragraph} rows={2} />
      </CaseForm>
    </Card>
  );
}
