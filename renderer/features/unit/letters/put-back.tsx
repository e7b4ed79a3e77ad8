import { Text } from '@fluentui/react-components';
import { letterTemplateEvents } from '../../../../shared/domain/letter-template/events.ts';
import type { LetterTemplateSlice } from '../../../../shared/domain/letter-template/slice.ts';
import type { TemplateId } from '../../../../shared/domain/letter-template/template.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { Card } from '../../../ui/card.tsx';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { useAct } from '../../../vault-client/use-act.ts';

const type = 'letter-template.put-back/1';
const schema = letterTemplateEvents[type].pick({ reason: true });

type Props = {
  readonly slice: LetterTemplateSlice;
  readonly id: TemplateId;
  readonly onDone: () => void;
};

/** The way back to the wording the program ships with. */
export function PutBack({ slice, id, onDone }: Props) {
  const draftKey = `unit/${type}/${id}`;
  const record = useAct('unit', draftKey);
  const standing = slice.records[id]?.standing ?? [];
  if (standing.every(({ value }) => value === 'shipped')) return null;
  return (
    <Card title="Back to the shipped wording">
      <Text>The unit’s own wordings stay in the history and can be taken up again.</Text>
      <CaseForm
        schema={schema}
        defaultValues={{ reason: '' }}
        submitLabel="Put it back"
        submit={({ reason }) =>
          record({ type, templateId: id, reason, over: standing.map(({ actId }) => actId) })
        }
        onSaved={onDone}
      >
        <LongText name="reason" label="Why is it put back?" limit={textLimits.paragraph} rows={2} />
      </CaseForm>
    </Card>
  );
}
