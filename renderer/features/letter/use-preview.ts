import { useEffect, useState } from 'react';
import type { CaseView, VaultError } from '../../../shared/contract/vault.ts';
import type { LetterKind, LetterModel } from '../../../shared/domain/letter/model.ts';
import { letterQuestions } from '../../../shared/domain/letter/questions.ts';
import type { VaultClient } from '../../vault-client/client.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { optionsFor } from './letter-words.ts';

/** What the letter would be if it were issued now. */
export type Preview = {
  /** As it would read; with `[what is missing]` where something is still blank. */
  readonly model: LetterModel | undefined;
  /** What keeps it from being issued. */
  readonly error: VaultError | undefined;
};

/** Typing rests for so long before the letter is composed anew. */
const restMs = 250;

/** Composes the letter in the vault while it is written. The last one stays until the next is there. */
export function usePreview(
  view: CaseView,
  kind: LetterKind | undefined,
  form: Readonly<Record<string, unknown>>,
): Preview | undefined {
  const vault = useVault();
  const [preview, setPreview] = useState<Preview & { readonly kind: LetterKind }>();
  const asked = JSON.stringify(kind ? optionsFor(kind, view, form) : {});
  useEffect(() => {
    if (!kind) return undefined;
    let isOld = false;
    const timer = setTimeout(() => {
      const options = JSON.parse(asked) as Record<string, string>;
      void compose(vault, view, kind, options).then((next) => {
        if (!isOld) setPreview({ ...next, kind });
      });
    }, restMs);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [vault, view, kind, asked]);
  return preview?.kind === kind ? preview : undefined;
}

async function compose(
  vault: VaultClient,
  view: CaseView,
  kind: LetterKind,
  options: Record<string, string>,
): Promise<Preview> {
  const ask = (given: Record<string, string>) =>
    vault.ask('previewLetter', { caseId: view.caseId, kind, options: given });
  const composed = await ask(options);
  if (composed.ok) return { model: composed.value.model, error: undefined };
  const { error } = composed;
  const isOnlyBlank =
    'refusals' in error && error.refusals.every((refusal) => refusal.kind === 'letter/blank');
  if (!isOnlyBlank) return { model: undefined, error };
  // Only words are missing: the rest of the letter can be read already.
  const named = letterQuestions(kind, view.state, view.policy).map(
    ({ name, label }) => [name, `[${label}]`] as const,
  );
  const blank = new Set(error.refusals.flatMap((refusal) => refusal.fields));
  const filled = await ask({
    ...options,
    ...Object.fromEntries(named.filter(([name]) => blank.has(name))),
  });
  return { model: filled.ok ? filled.value.model : undefined, error };
}
