import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { requiredText, textLimits } from '../../../shared/kit/text.ts';
import { Card } from '../../ui/card.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { useVault } from '../../vault-client/vault-context.tsx';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground3 },
  act: { alignSelf: 'flex-start' },
});
const schema = z.strictObject({
  reason: requiredText(textLimits.paragraph, 'Say why you believe that it is honest work.'),
});

/** What colleagues had done before they left, and which arrived afterwards. Nothing is shown where nothing waits. */
export function LateWork() {
  const { value, again } = useQuery('lateWork', {});
  return value?.waiting.map((late) => <Late key={late.device} late={late} onTaken={again} />);
}

function Late(props: {
  readonly late: VaultAnswers['lateWork']['waiting'][number];
  readonly onTaken: () => void;
}) {
  const styles = useStyles();
  const vault = useVault();
  const [isTaking, setTaking] = useState(false);
  const { device, upTo, count, memberName } = props.late;
  const acts = count === 1 ? 'One act' : `${String(count)} acts`;
  return (
    <Card title={`Late work of ${memberName}`} attention>
      <Text>
        {acts} of {memberName} arrived after their workstation was taken out of the unit. They are
        kept apart and shown in no case until a supervisor or a custodian takes them in.
      </Text>
      {isTaking ? (
        <CaseForm
          schema={schema}
          defaultValues={{ reason: '' }}
          says="What they recorded then stands in its cases, as theirs and with its own date. It is never put out again."
          submitLabel="Take it in"
          submit={(values) => vault.ask('takeInLateWork', { device, upTo, ...values })}
          onSaved={props.onTaken}
          onCancel={() => setTaking(false)}
        >
          <LongText
            name="reason"
            label="Why is it honest work?"
            hint="What you know of it: who was there, what it is about. Name no case."
            limit={textLimits.paragraph}
          />
        </CaseForm>
      ) : (
        <>
          <Text className={styles.soft}>Leaving them as they are loses nothing.</Text>
          <Button className={styles.act} onClick={() => setTaking(true)}>
            Look at taking them in
          </Button>
        </>
      )}
    </Card>
  );
}
