import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Radio,
  RadioGroup,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultError, VaultRequest } from '../../shared/contract/vault.ts';
import type { CaseId } from '../../shared/kit/ids.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { useFocusBack } from '../ui/focus-back.ts';
import { useVault } from '../vault-client/vault-context.tsx';
import { isCancelled } from './is-cancelled.ts';

type Purpose = VaultRequest<'saveCopy'>['purpose'];
const purposes: readonly (readonly [Purpose, string])[] = [
  ['casework', 'Casework'],
  ['supervision', 'Supervision'],
  ['audit', 'Audit'],
  ['disclosure', 'Disclosure'],
];

type Props = {
  readonly caseId: CaseId;
  readonly reference: string;
  /** The whole case on paper, one issued letter, one sealed interview record, or the original of a form or email. */
  readonly what: VaultRequest<'saveCopy'>['what'];
  readonly onClose: () => void;
};

/** Saves a readable copy outside the vault. That is a disclosure: it says so, asks why, and is recorded before it is written. */
export function SaveCopyDialog(props: Props) {
  useFocusBack();
  const vault = useVault();
  const [purpose, setPurpose] = useState<Purpose>('casework');
  const [error, setError] = useState<VaultError>();
  const [isBusy, setBusy] = useState(false);
  const [pages, setPages] = useState<number>();

  const save = async (): Promise<void> => {
    setBusy(true);
    const { caseId, what } = props;
    const chosen = await vault.ask('chooseOutput', {
      suggestedName: `${props.reference.replaceAll('/', '-')} ${fileNameOf(what)}`,
    });
    const saved = chosen.ok
      ? await vault.ask('saveCopy', { caseId, what, purpose, token: chosen.value.token })
      : chosen;
    setBusy(false);
    if (saved.ok) setPages(saved.value.pages);
    else if (!isCancelled(saved.error)) setError(saved.error);
  };
  return (
    <Dialog open onOpenChange={(_event, data) => (data.open ? undefined : props.onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{pages === undefined ? 'Save a readable copy' : 'Copy saved'}</DialogTitle>
          <DialogContent>
            {error ? <ErrorPanel error={error} /> : null}
            {pages === undefined ? (
              <>
                <Text block>
                  {isOriginal(props.what)
                    ? 'The file is written as it came, whatever is in it, under a name that opens as plain text. It'
                    : `The ${isDocx(props.what) ? 'DOCX' : 'PDF'}`}{' '}
                  lies outside the vault: whoever has the file can read it, and it cannot be taken
                  back. This is recorded as a disclosure, with your name, before the file is
                  written.
                </Text>
                <Field label="What for?" style={{ marginTop: '12px' }}>
                  <RadioGroup
                    value={purpose}
                    onChange={(_event, data) =>
                      setPurpose(purposes.find(([key]) => key === data.value)?.[0] ?? 'casework')
                    }
                  >
                    {purposes.map(([key, words]) => (
                      <Radio key={key} value={key} label={words} />
                    ))}
                  </RadioGroup>
                </Field>
              </>
            ) : (
              <Text>{afterwards(props.what, pages)}</Text>
            )}
          </DialogContent>
          <DialogActions>
            {pages === undefined ? (
              <>
                <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void save()}>
                  {isBusy ? 'Saving…' : 'Choose where to save it'}
                </Button>
                <Button onClick={props.onClose}>Cancel</Button>
              </>
            ) : (
              <Button appearance="primary" onClick={props.onClose}>
                Close
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const isOriginal = (what: Props['what']): boolean => what !== 'case' && 'documentId' in what;

function afterwards(what: Props['what'], pages: number): string {
  if (isOriginal(what))
    return 'It bears no marking: keep it as that of the case asks, open it as text only, and destroy it when it has served.';
  const first = isDocx(what)
    ? 'Whoever has it can change it; what counts is the PDF as issued.'
    : `${String(pages)} ${pages === 1 ? 'page' : 'pages'}.`;
  return `${first} The marking is on each page. Keep it as the marking asks, and destroy it when it has served.`;
}

const isDocx = (what: Props['what']): boolean =>
  what !== 'case' && 'letterId' in what && what.format === 'docx';

const fileNameOf = (what: Props['what']): string => {
  if (what === 'case') return 'case.pdf';
  if ('documentId' in what) return 'original.txt';
  return 'letterId' in what ? `letter.${what.format ?? 'pdf'}` : 'interview record.pdf';
};
