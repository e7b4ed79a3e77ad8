import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ShareReport } from '../../../shared/contract/share.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Working } from '../../ui/working.tsx';
import { useCommand } from '../../vault-client/use-command.ts';
import { isCancelled } from '../is-cancelled.ts';
import { isFit } from './report-words.ts';
import { ShareFindings } from './share-findings.tsx';

type Tried = { readonly token: string; readonly report: ShareReport };
type Props = { readonly isFirst: boolean; readonly onChosen: () => void };

/** A folder is tested before it can be chosen; the results say what each means. */
export function ChooseShare({ isFirst, onChosen }: Props) {
  return (
    <Card title={isFirst ? 'Choose a share' : 'Test or choose another folder'}>
      <Text>
        A share is a folder on a file server, on another disk or on a stick. Whoever keeps that
        place sees sealed files under meaningless names, their sizes and their times, and nothing
        else. Before you choose it, the folder is tried: a file is written, read back, renamed,
        looked for and removed.
      </Text>
      <TryFolder further={false} prominent={isFirst} onChosen={onChosen} />
    </Card>
  );
}

type TryProps = {
  readonly further: boolean;
  /** The one thing to do on this page. */
  readonly prominent?: boolean;
  readonly onChosen: () => void;
};

const labels = {
  share: {
    choose: 'Choose a folder and test it',
    again: 'Test another folder',
    use: 'Use this folder',
  },
  further: {
    choose: 'Choose a stick and test it',
    again: 'Test another stick',
    use: 'Use it as a further copy',
  },
} as const;

/** Chooses a folder in the system's dialog, tests it, says what was found, and takes it where it is fit. */
export function TryFolder({ further, prominent = false, onChosen }: TryProps) {
  const says = labels[further ? 'further' : 'share'];
  const choose = useCommand('chooseFolder');
  const test = useCommand('tryShare');
  const use = useCommand('useShare');
  const [tried, setTried] = useState<Tried>();
  const tryOne = async (): Promise<void> => {
    setTried(undefined);
    use.forget();
    const folder = await choose.run({ purpose: 'share' });
    if (!folder.ok) return;
    const { token } = folder.value;
    const report = await test.run({ token });
    if (report.ok) setTried({ token, report: report.value });
  };
  const take = async ({ token }: Tried): Promise<void> => {
    const used = await use.run({ token, further });
    if (!used.ok) return;
    setTried(undefined);
    onChosen();
  };
  const error = [use.error, test.error, choose.error].find((each) => each && !isCancelled(each));
  return (
    <>
      {error ? <ErrorPanel error={error} /> : null}
      {test.busy ? (
        <Working says="Trying the folder: a slow file server takes some seconds" />
      ) : null}
      {tried ? <Outcome tried={tried} /> : null}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        {tried && isFit(tried.report) ? (
          <Button
            appearance="primary"
            disabledFocusable={use.busy}
            onClick={() => void take(tried)}
          >
            {says.use}
          </Button>
        ) : null}
        <Button
          {...(tried || !prominent ? {} : { appearance: 'primary' as const })}
          disabledFocusable={test.busy || use.busy}
          onClick={() => void tryOne()}
        >
          {tried ? says.again : says.choose}
        </Button>
      </div>
    </>
  );
}

function Outcome({ tried: { report } }: { readonly tried: Tried }) {
  const fit = isFit(report);
  return (
    <>
      <Text role="status" weight="semibold">
        {fit ? `“${report.label}” can be used.` : `“${report.label}” cannot be used as it is.`}
      </Text>
      <ShareFindings report={report} />
    </>
  );
}
