import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { InvitedWorkstation } from '../../../../shared/contract/vault/joining.ts';
import { Badge, type Tone } from '../../../ui/badge.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { useCommand } from '../../../vault-client/use-command.ts';
import { isCancelled } from '../../is-cancelled.ts';
import { SixWords } from '../../six-words.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const states: Readonly<
  Record<InvitedWorkstation['state'], { readonly tone: Tone; readonly badge: string }>
> = {
  signature: { tone: 'warning', badge: 'A second custodian has to sign' },
  welcome: { tone: 'info', badge: 'May come in' },
  came: { tone: 'success', badge: 'Is in' },
};

/** Workstations that were let in, with the words their owner is asked to compare. */
export function InvitedList(props: { readonly invited: readonly InvitedWorkstation[] }) {
  const styles = useStyles();
  const shown = props.invited.filter(({ state }) => state !== 'came');
  if (shown.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Workstations that were let in">
      {shown.map((invited) => (
        <li key={invited.device} className={styles.item}>
          <div className={styles.head}>
            <Text weight="semibold">
              {invited.member}, “{invited.workstation}”
            </Text>
            <Badge tone={states[invited.state].tone}>{states[invited.state].badge}</Badge>
          </div>
          {invited.state === 'welcome' ? <Comparing invited={invited} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Comparing({ invited }: { readonly invited: InvitedWorkstation }) {
  const output = useCommand('chooseOutput');
  const save = useCommand('saveWelcome');
  const keep = async (): Promise<void> => {
    const file = await output.run({ suggestedName: 'Welcome.wel' });
    if (file.ok) await save.run({ device: invited.device, token: file.value.token });
  };
  const error = [output.error, save.error].find((each) => each && !isCancelled(each));
  return (
    <>
      <Text>
        The new workstation shows these six words as soon as its welcome has come. Only if they are
        the same does its owner confirm.
      </Text>
      <SixWords words={invited.unitWords} label={`The unit’s six words for ${invited.member}`} />
      {error ? <ErrorPanel error={error} /> : null}
      <div>
        <Button onClick={() => void keep()}>Save the welcome as a file</Button>
      </div>
    </>
  );
}
