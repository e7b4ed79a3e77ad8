import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { guidanceSheet, type GuidanceStep } from '../../../shared/domain/guidance/sheet.ts';
import type { ResolvedPolicy } from '../../../shared/domain/policy/resolve.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { Block } from '../../ui/block.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';
import { isCancelled } from '../is-cancelled.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxWidth: '80ch',
  },
  from: { display: 'block', color: tokens.colorNeutralForeground3 },
});

type Props = { readonly policy: ResolvedPolicy; readonly today: CivilDate };

/** The sheet for supervisors, to read here and to print. It is made of the unit's own policy. */
export function GuidanceCard({ policy, today }: Props) {
  const sheet = guidanceSheet(policy, today);
  const { save, saved, error } = useSaveSheet();
  return (
    <Card
      title={sheet.title}
      actions={<Button onClick={() => void save()}>Save as PDF to print</Button>}
    >
      {error ? <ErrorPanel error={error} /> : null}
      <Text role="status">
        {saved === undefined
          ? sheet.policy
          : `Saved, ${String(saved)} ${saved === 1 ? 'page' : 'pages'}. It holds no case.`}
      </Text>
      {sheet.parts.map((part) => (
        <Block key={part.title} title={part.title}>
          <Steps steps={part.steps} isOrdered={part.isOrdered} />
        </Block>
      ))}
    </Card>
  );
}

function Steps(props: { readonly steps: readonly GuidanceStep[]; readonly isOrdered: boolean }) {
  const styles = useStyles();
  const List = props.isOrdered ? 'ol' : 'ul';
  return (
    <List className={styles.list}>
      {props.steps.map((step) => (
        <li key={step.says}>
          {step.says}
          {step.from === undefined ? null : (
            <Text size={200} className={styles.from}>
              {step.from}
            </Text>
          )}
        </li>
      ))}
    </List>
  );
}

function useSaveSheet() {
  const vault = useVault();
  const [saved, setSaved] = useState<number>();
  const [error, setError] = useState<VaultError>();
  const save = async (): Promise<void> => {
    setError(undefined);
    const chosen = await vault.ask('chooseOutput', {
      suggestedName: 'Guidance for supervisors.pdf',
    });
    const written = chosen.ok
      ? await vault.ask('saveGuidance', { token: chosen.value.token })
      : chosen;
    if (written.ok) setSaved(written.value.pages);
    else if (!isCancelled(written.error)) setError(written.error);
  };
  return { save, saved, error };
}
