import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { isProgram } from '../../../shared/domain/exhibit/content.ts';
import type { CurrentExhibit } from '../../../shared/domain/exhibit/facts.ts';
import type { Exhibit } from '../../../shared/domain/exhibit/slice.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Heed } from '../../ui/heed.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';
import { isCancelled } from '../is-cancelled.ts';
import { PurposeField, type Purpose } from '../purpose-field.tsx';

type File = NonNullable<Exhibit['file']>;
type Props = {
  readonly view: CaseView;
  readonly now: CurrentExhibit;
  readonly file: File;
  readonly onClose: () => void;
};

/** Saves a file outside the vault on purpose: warned about, with the reason, and recorded before it is written. */
export function SaveOutDialog(props: Props) {
  const { now, file, onClose } = props;
  const [purpose, setPurpose] = useState<Purpose>('casework');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const saving = useSaving(props);
  const begin = (): void => {
    setAsked(true);
    if (reason.trim() !== '') void saving.run(purpose, reason);
  };
  return (
    <DialogFrame
      title={saving.isSaved ? 'Saved' : `Save ${now.reference} out`}
      onClose={onClose}
      actions={
        saving.isSaved ? (
          <Button appearance="primary" onClick={onClose}>
            Close
          </Button>
        ) : (
          <>
            <Button appearance="primary" disabledFocusable={saving.isBusy} onClick={begin}>
              {saving.isBusy ? 'Saving…' : 'Choose where to save it'}
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </>
        )
      }
    >
      {saving.error ? <ErrorPanel error={saving.error} /> : null}
      {saving.isSaved ? (
        <Text block>
          It was compared with its hash and is the file as it came. It lies outside the vault: keep
          it as the marking of the case asks, and destroy it when it has served.
        </Text>
      ) : (
        <>
          <Warning file={file} />
          <PurposeField purpose={purpose} onChange={setPurpose} />
          <Field
            label="Why is it needed?"
            style={{ marginTop: '12px' }}
            {...(isAsked && reason.trim() === ''
              ? { validationMessage: 'Say what it is needed for.' }
              : {})}
          >
            <Textarea
              value={reason}
              maxLength={textLimits.paragraph}
              onChange={(_event, data) => setReason(data.value)}
              autoComplete="off"
              spellCheck={false}
            />
          </Field>
        </>
      )}
    </DialogFrame>
  );
}

function Warning({ file }: { readonly file: File }) {
  return (
    <Heed tone="warning">
      {isProgram(file)
        ? 'This is a program. Do not start it on this workstation, nor on any that is connected to the force. '
        : 'Whatever is in this file acts on the machine that opens it. '}
      It lies outside the vault from then on: whoever has it can read it, and it cannot be taken
      back. This is recorded in the case, with your name, before it is written.
    </Heed>
  );
}

function useSaving({ view, now, file }: Props) {
  const vault = useVault();
  const [error, setError] = useState<VaultError>();
  const [isBusy, setBusy] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const run = async (purpose: Purpose, reason: string): Promise<void> => {
    setBusy(true);
    setError(undefined);
    const chosen = await vault.ask('chooseOutput', {
      suggestedName: nameOutside(view.row.reference, now.reference, file),
    });
    const saved = chosen.ok
      ? await vault.ask('saveFile', {
          caseId: view.caseId,
          file: file.sealed,
          token: chosen.value.token,
          event: {
            ...{ type: 'exhibit.saved-out/1', exhibitId: now.exhibit.exhibitId },
            ...{ purpose, reason },
          },
        })
      : chosen;
    setBusy(false);
    if (saved.ok) setSaved(true);
    else if (!isCancelled(saved.error)) setError(saved.error);
  };
  return { run, error, isBusy, isSaved };
}

/** What it is called outside: the references, never the name it came with. The ending stays, so that it opens in what it is for; a
 *  program gets one that nothing starts. */
function nameOutside(caseReference: string, reference: string, file: File): string {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(file.name)?.[1] ?? 'bin';
  const name = `${caseReference} ${reference}`.replaceAll('/', '-');
  return `${name}.${isProgram(file) ? 'bin' : ending.toLowerCase()}`;
}
