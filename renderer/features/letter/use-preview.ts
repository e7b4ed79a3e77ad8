import { useEffect, useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { LetterModel } from '../../../shared/domain/letter/model.ts';
import { letterQuestions } from '../../../shared/domain/letter/questions.ts';
import type { VaultClient } from '../../vault-client/client.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { optionsFor, readChosen, type Chosen } from './letter-words.ts';
import { wantedLetter } from '../act.tsx';

/** What the letter would be if it were issued now. */
export type Preview = {
  /** As it would read; with `[what is missing]` where something is still blank. */
  readonly model: LetterModel | undefined;
  /** The wording it is composed from. */
  readonly template: { readonly id: string; readonly version: number } | undefined;
  /** What keeps it from being issued. */
  readonly error: VaultError | undefined;
};

/** Typing rests for so long before the letter is composed anew. */
const restMs = 250;

/** Composes the letter in the vault while it is written. The last one stays until the next is there. */
export function usePreview(
  view: CaseView,
  chosen: Chosen | undefined,
  form: Readonly<Record<string, unknown>>,
): Preview | undefined {
  const vault = useVault();
  const name = chosen && wantedLetter(chosen);
  const [preview, setPreview] = useState<Preview & { readonly name: string }>();
  const asked = JSON.stringify(chosen ? optionsFor(chosen, view, form) : {});
  useEffect(() => {
    const letter = readChosen(name);
    if (!letter || name === undefined) return undefined;
    let isOld = false;
    const timer = setTimeout(() => {
      const options = JSON.parse(asked) as Record<string, string>;
      void compose(vault, view, letter, options).then((next) => {
        if (!isOld) setPreview({ ...next, name });
      });
    }, restMs);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [vault, view, name, asked]);
  return preview?.name === name ? preview : undefined;
}

async function compose(
  vault: VaultClient,
  view: CaseView,
  { kind, about }: Chosen,
  options: Record<string, string>,
): Promise<Preview> {
  const ask = (given: Record<string, string>) =>
    vault.ask('previewLetter', {
      caseId: view.caseId,
      kind,
      ...(about ? { about } : {}),
      options: given,
    });
  const composed = await ask(options);
  if (composed.ok) return { ...composed.value, error: undefined };
  const { error } = composed;
  const isOnlyBlank =
    'refusals' in error && error.refusals.every((refusal) => refusal.kind === 'letter/blank');
  if (!isOnlyBlank) return { model: undefined, template: undefined, error };
  // Only words are missing: the rest of the letter can be read already.
  const named = letterQuestions(kind, view.state, view.policy, about).map(
    ({ name, label }) => [name, `[${label}]`] as const,
  );
  const blank = new Set(error.refusals.flatMap((refusal) => refusal.fields));
  const filled = await ask({
    ...options,
    ...Object.fromEntries(named.filter(([name]) => blank.has(name))),
  });
  return filled.ok ? { ...filled.value, error } : { model: undefined, template: undefined, error };
}
