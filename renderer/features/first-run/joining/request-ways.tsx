import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Working } from '../../../ui/working.tsx';
import { useCommand } from '../../../vault-client/use-command.ts';
import { useQuery } from '../../../vault-client/use-query.ts';
import { ChooseFile } from '../../choose-file.tsx';
import { isCancelled } from '../../is-cancelled.ts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** How the request goes and the welcome comes: over the share of the unit, or by hand. */
export function RequestWays(props: { readonly onChanged: () => void }) {
  const styles = useStyles();
  const share = useQuery('shareState', {});
  const choose = useCommand('chooseFolder');
  const use = useCommand('useShare');
  const output = useCommand('chooseOutput');
  const save = useCommand('saveRequest');
  const take = useCommand('takeWelcome');
  const look = useCommand('syncNow');
  const [isSaved, setSaved] = useState(false);
  const chooseShare = async (): Promise<void> => {
    const folder = await choose.run({ purpose: 'share' });
    if (folder.ok && (await use.run({ token: folder.value.token })).ok) share.again();
  };
  const saveFile = async (): Promise<void> => {
    const file = await output.run({ suggestedName: 'Request to join.enr' });
    if (file.ok) setSaved((await save.run({ token: file.value.token })).ok);
  };
  const errors = [use.error, choose.error, output.error, save.error, take.error];
  const error = errors.find((each) => each && !isCancelled(each));
  const chosen = share.value?.state === 'not-chosen' ? undefined : share.value;
  return (
    <div className={styles.box}>
      {error ? <ErrorPanel error={error} /> : null}
      {use.busy ? (
        <Working says="Looking at the folder: a slow file server takes some seconds" />
      ) : null}
      <div className={styles.buttons}>
        <Button
          appearance={chosen ? 'secondary' : 'primary'}
          disabledFocusable={use.busy}
          onClick={() => void chooseShare()}
        >
          {chosen ? 'Choose another folder' : 'Choose the share of the unit'}
        </Button>
        {chosen ? (
          <Button
            disabledFocusable={look.busy}
            onClick={() => void look.run({}).then(props.onChanged)}
          >
            Look at the share now
          </Button>
        ) : null}
        <Button onClick={() => void saveFile()}>Save the request as a file</Button>
        <ChooseFile
          label="Take a welcome from a file"
          ending=".wel"
          onFile={(base64) => void take.run({ base64 }).then(props.onChanged)}
        />
      </div>
      <Text role="status">
        {chosen
          ? `The request goes to “${chosen.label}” by itself, and the welcome comes from there.`
          : 'Without a share: save the request, bring it to a workstation of the unit, and bring the welcome back.'}
        {isSaved ? ' The request is saved. It holds no name and nothing secret.' : ''}
      </Text>
    </div>
  );
}
