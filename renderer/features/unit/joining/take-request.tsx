import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { WaitingRequest } from '../../../../shared/contract/vault/joining.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { shortMoment } from '../../../ui/time.ts';
import { useCommand } from '../../../vault-client/use-command.ts';
import { ChooseFile } from '../../choose-file.tsx';
import { ScanCode } from './scan-code.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: '7px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  soft: { display: 'block', color: tokens.colorNeutralForeground3 },
  words: { fontFamily: tokens.fontFamilyMonospace },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Props = {
  readonly waiting: readonly WaitingRequest[];
  /** `isScanned`: it was read from the screen of the new workstation itself. */
  readonly onChosen: (request: WaitingRequest, isScanned: boolean) => void;
  readonly onCancel: () => void;
};

/** Which request: one that waits at the share, or a file. Its words say which it is; nobody's name is in it. */
export function TakeRequest(props: Props) {
  const styles = useStyles();
  const read = useCommand('readRequest');
  const take = async (from: Parameters<typeof read.run>[0], isScanned: boolean): Promise<void> => {
    const result = await read.run(from);
    if (result.ok) props.onChosen(result.value, isScanned);
  };
  return (
    <>
      <Text>
        On the new workstation choose “Join a unit”. Its request comes by the share, or on a stick
        as a file, or you scan it from its screen. It is known by its six words, for it holds no
        name.
      </Text>
      {read.error ? <ErrorPanel error={read.error} /> : null}
      {props.waiting.length > 0 ? (
        <ul className={styles.list} aria-label="Workstations that wait at the share">
          {props.waiting.map((request) => (
            <li key={request.request} className={styles.line}>
              <span>
                <Text className={styles.words}>{request.words.join(' ')}</Text>
                <Text size={200} className={styles.soft}>
                  asked {shortMoment(request.madeAt)}
                </Text>
              </span>
              <Button
                aria-label={`Take the request ${request.words.join(' ')}`}
                onClick={() => props.onChosen(request, false)}
              >
                This one
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <ScanCode onCode={(code) => void take({ code }, true)} />
      <div className={styles.buttons}>
        <ChooseFile
          label="Take the request from a file"
          ending=".enr"
          onFile={(base64) => void take({ base64 }, false)}
        />
        <Button onClick={props.onCancel}>Cancel</Button>
      </div>
    </>
  );
}
