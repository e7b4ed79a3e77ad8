import { z } from 'zod';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { hitDecision } from '../../../shared/domain/check-hit/events.ts';
import { isWaiting } from '../../../shared/domain/check-hit/standing.ts';
import { requiredText, textLimits } from '../../../shared/kit/text.ts';
import { Card } from '../../ui/card.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';

const schema = z.strictObject({
  decision: hitDecision.or(z.literal('reopened')),
  reason: requiredText(textLimits.paragraph, 'Say why.'),
});

type Props = { readonly view: VaultAnswers['checkHit']; readonly hitId: string };

/** What somebody makes of a hit. */
export function DecideForm({ view, hitId }: Props) {
  const vault = useVault();
  const { standing } = view.hit;
  const options = [
    { value: 'confirmed', label: 'Confirm: it is so, and somebody should act on it' },
    { value: 'watched', label: 'Watch: not enough to act on yet' },
    { value: 'dismissed', label: 'Dismiss: it is chance, or there is nothing wrong in it' },
    ...(isWaiting(standing) ? [] : [{ value: 'reopened', label: 'Open it again' }]),
  ];
  return (
    <Card title={isWaiting(standing) ? 'Decide' : 'Decide anew'}>
      <CaseForm
        key={`${hitId} ${standing} ${view.history[0]?.at.utc ?? ''}`}
        schema={schema}
        defaultValues={{ reason: '' }}
        says={
          view.isOpenToUnit
            ? 'Everybody of the unit reads it. It opens again by itself when one of the two records changes.'
            : 'Only readers of the case, or of both cases, read it. It opens again by itself when one of the two records changes.'
        }
        submitLabel="Record the decision"
        submit={(values) => vault.ask('decideHit', { hitId, ...values })}
        onSaved={() => undefined}
      >
        <Choice name="decision" label="What do you make of it?" options={options} />
        <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={3} />
      </CaseForm>
    </Card>
  );
}
