import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { WelcomeOffer } from '../../../../shared/contract/vault/joining.ts';
import type { Session } from '../../../../shared/contract/vault/session.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Rows } from '../../../ui/rows.tsx';
import { StepHeading } from '../../../ui/step-heading.tsx';
import { Working } from '../../../ui/working.tsx';
import { useCommand } from '../../../vault-client/use-command.ts';
import { SixWords } from '../../six-words.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Props = {
  readonly offer: WelcomeOffer;
  readonly onOpen: (session: Session) => void;
  readonly onOther: () => void;
};

/** The welcome is here: six other words, which the screen of whoever let it in shows too. Only then is anything of it kept. */
export function Compare({ offer, onOpen, onOther }: Props) {
  const styles = useStyles();
  const answer = useCommand('answerWelcome');
  const say = async (same: boolean): Promise<void> => {
    const result = await answer.run({ welcome: offer.welcome, same });
    if (!result.ok) return;
    if ('session' in result.value) onOpen(result.value.session);
    else onOther();
  };
  return (
    <>
      <StepHeading
        title="A welcome is here"
        says="Compare once more: the screen on which this workstation was let in shows these six words beside its name. They are others than before."
      />
      {answer.error ? <ErrorPanel error={answer.error} /> : null}
      <SixWords words={offer.unitWords} label="The unit’s six words, in their order" />
      <Rows
        rows={[
          { label: 'It says it is from', value: `${offer.unitName}, ${offer.force}` },
          { label: 'For', value: `${offer.member}, “${offer.workstation}”` },
          { label: 'Let in by', value: offer.welcomedBy },
        ]}
      />
      {answer.busy ? <Working says="Joining the unit" /> : null}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={answer.busy} onClick={() => void say(true)}>
          The words are the same
        </Button>
        <Button disabledFocusable={answer.busy} onClick={() => void say(false)}>
          They are different
        </Button>
      </div>
      <Text size={200}>
        Until you say so, this workstation belongs to no unit and keeps nothing of this one.
      </Text>
    </>
  );
}
