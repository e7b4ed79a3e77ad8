import { useState } from 'react';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { letterNames } from '../../../shared/domain/letter/sentences.ts';
import type { LetterKind } from '../../../shared/domain/letter/model.ts';
import { err } from '../../../shared/kit/result.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { useDraftPort } from '../../ui/form/draft-port.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';
import type { ActFormProps } from '../act.tsx';
import { Issued } from './issued.tsx';
import { LetterDesk } from './letter-desk.tsx';
import {
  emptyWords,
  firstLetter,
  letterForm,
  offeredLetters,
  optionsFor,
  readChosen,
  type LetterForm,
} from './letter-words.ts';

/** Composes a letter, shows it as it will read, and issues it for ever. */
export function IssueForm({ view, wanted, done, cancel }: ActFormProps) {
  const vault = useVault();
  const drafts = useDraftPort();
  const [question, setQuestion] = useState<Question>();
  const [issued, setIssued] = useState<{ letterId: string; pages: number }>();
  const first = firstLetter(view, wanted);
  // A letter that was asked for keeps its own draft: what is written for one is no draft of another.
  const draftKey = `${view.caseId}/letter.issued/1${wanted === undefined ? '' : `/${first}`}`;

  const issue = async (values: LetterForm) => {
    const chosen = readChosen(values.kind);
    if (!chosen) return err<VaultError>({ fault: { kind: 'call/malformed' } });
    const request = {
      caseId: view.caseId,
      kind: chosen.kind,
      ...(chosen.about ? { about: chosen.about } : {}),
      options: optionsFor(chosen, view, values),
    };
    const composed = await vault.ask('previewLetter', request);
    if (!composed.ok) return composed;
    if (!(await askWith(setQuestion, chosen.kind))) return err<VaultError>({ refusals: [] });
    const replaces = offeredLetters(view).find(({ value }) => value === values.kind)?.current;
    return vault.ask('issueLetter', {
      ...request,
      ...(replaces === undefined ? {} : { replaces: replaces.letterId }),
    });
  };

  if (issued) return <Issued view={view} {...issued} done={done} />;
  return (
    <>
      <CaseForm
        schema={letterForm}
        draft={{ key: draftKey, title: `Issue a letter: ${view.row.reference}` }}
        defaultValues={{ kind: first, ...emptyWords }}
        says="Everything but a few words comes from the case, the policy and the unit’s wording. Once issued the letter never changes: a wrong one is issued again as a new version. Issuing does not send it; saving a copy and service come next."
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
          title={`Issue this ${lowered(letterNames[question.kind])}?`}
          says="It is kept as it reads now, for ever, as PDF and as DOCX. Nothing in it can be changed afterwards; a wrong one is replaced by a new version, and both stay on the record."
          confirmLabel="Issue it"
          onConfirm={() => question.answer(true)}
          onClose={() => question.answer(false)}
        />
      ) : null}
    </>
  );
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

type Question = { readonly kind: LetterKind; readonly answer: (yes: boolean) => void };

/** Asks, and waits for the answer. */
const askWith = (
  setQuestion: (question: Question | undefined) => void,
  kind: LetterKind,
): Promise<boolean> =>
  new Promise((resolve) => {
    const answer = (yes: boolean): void => {
      setQuestion(undefined);
      resolve(yes);
    };
    setQuestion({ kind, answer });
  });
