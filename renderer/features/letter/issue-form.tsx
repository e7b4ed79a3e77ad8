import { useState } from 'react';
import type { VaultError } from '../../../shared/contract/vault.ts';
import { currentLetter } from '../../../shared/domain/letter/current.ts';
import { letterNames } from '../../../shared/domain/letter/sentences.ts';
import { err } from '../../../shared/kit/result.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { useDraftPort } from '../../ui/form/draft-port.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';
import type { ActFormProps } from '../act.tsx';
import { Issued } from './issued.tsx';
import { LetterDesk } from './letter-desk.tsx';
import { firstKind, letterForm, optionsFor, type LetterForm } from './letter-words.ts';

/** Composes a letter, shows it as it will read, and issues it for ever. */
export function IssueForm({ view, done, cancel }: ActFormProps) {
  const vault = useVault();
  const drafts = useDraftPort();
  const [question, setQuestion] = useState<Question>();
  const [issued, setIssued] = useState<{ letterId: string; pages: number }>();
  const draftKey = `${view.caseId}/letter.issued/1`;

  const issue = async (values: LetterForm) => {
    const { kind } = values;
    const { caseId } = view;
    const options = optionsFor(kind, view, values);
    const composed = await vault.ask('previewLetter', { caseId, kind, options });
    if (!composed.ok) return composed;
    if (!(await askWith(setQuestion, values))) return err<VaultError>({ refusals: [] });
    const replaces = currentLetter(view.state, kind)?.letterId;
    return vault.ask('issueLetter', {
      caseId,
      kind,
      options,
      ...(replaces === undefined ? {} : { replaces }),
    });
  };

  if (issued) return <Issued view={view} {...issued} done={done} />;
  return (
    <>
      <CaseForm
        schema={letterForm}
        draft={{ key: draftKey, title: `Issue a letter: ${view.row.reference}` }}
        defaultValues={{
          kind: firstKind(view),
          signatoryName: '',
          signatoryRank: '',
          signatoryOffice: '',
          contact: '',
          appealAddress: '',
          furtherWords: '',
          replacesReason: '',
        }}
        says="Everything but a few words comes from the case and the policy. Once issued the letter never changes: a wrong one is issued again as a new version. Issuing does not send it; saving a copy and service come next."
        submitLabel="Issue the letter"
        submit={issue}
        onSaved={(saved) => {
          void drafts.discard(draftKey);
          setIssued(saved);
        }}
        onCancel={cancel}
        fieldOf={(path) => (path.startsWith('replaces') ? 'replacesReason' : path)}
      >
        <LetterDesk view={view} />
      </CaseForm>
      {question ? (
        <ConfirmDialog
          title={`Issue this ${letterNames[question.kind].toLowerCase()}?`}
          says="It is kept as it reads now, for ever. Nothing in it can be changed afterwards; a wrong one is replaced by a new version, and both stay on the record."
          confirmLabel="Issue it"
          onConfirm={() => question.answer(true)}
          onClose={() => question.answer(false)}
        />
      ) : null}
    </>
  );
}

type Question = { readonly kind: LetterForm['kind']; readonly answer: (yes: boolean) => void };

/** Asks, and waits for the answer. */
const askWith = (
  setQuestion: (question: Question | undefined) => void,
  { kind }: LetterForm,
): Promise<boolean> =>
  new Promise((resolve) => {
    const answer = (yes: boolean): void => {
      setQuestion(undefined);
      resolve(yes);
    };
    setQuestion({ kind, answer });
  });
