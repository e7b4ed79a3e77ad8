import { useEffect, useId, useState } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type UseFormReturn,
} from 'react-hook-form';
import type { z } from 'zod';
import type { Fault, Refusal } from '../outcome.ts';
import type { CaseFormProps } from './case-form-props.ts';
import type { KeptDraft } from './draft-port.tsx';
import { createFieldList, type FieldList } from './form-room.tsx';
import { formResolver, type FormSchema } from './form-resolver.ts';
import { useDraftSaver } from './use-draft.ts';
import type { DraftSaver } from './draft-saver.ts';

/** A form at work. */
export type WorkingForm = {
  readonly formId: string;
  readonly form: UseFormReturn;
  readonly fields: FieldList;
  readonly refusals: readonly Refusal[];
  readonly fault: Fault | undefined;
  readonly saver: DraftSaver;
  /** How often saving was tried. */
  readonly tries: number;
  readonly errors: FieldErrors;
  readonly saving: boolean;
  readonly save: () => Promise<void>;
  /** Checks some fields only, for a form in steps. */
  readonly checkPart: (names: readonly string[]) => Promise<boolean>;
  readonly startAfresh: () => void;
};

/** Everything a form does besides being drawn: check, save, hear refusals, keep its draft. */
export function useCaseForm<S extends FormSchema, Answer>(
  props: CaseFormProps<S, Answer>,
  kept: KeptDraft | undefined,
): WorkingForm {
  const formId = useId();
  const [fields] = useState(createFieldList);
  const [resolver] = useState(() => formResolver(props.schema, fields.has));
  const [said, setSaid] = useState<Said>({ refusals: [], fault: undefined, tries: 0 });
  const saver = useDraftSaver(props.draft);
  const fresh = props.defaultValues as DefaultValues<FieldValues>;
  const form = useForm<FieldValues, unknown, z.output<S>>({
    resolver,
    defaultValues: kept ? (kept.value as DefaultValues<FieldValues>) : fresh,
    mode: 'onSubmit',
    shouldFocusError: false,
  });

  const [freshText] = useState(() => JSON.stringify(fresh));
  useEffect(() => {
    let lastText = JSON.stringify(kept?.value ?? fresh);
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const text = JSON.stringify(values);
        if (text === lastText) return;
        lastText = text;
        if (text === freshText) void saver.nothing();
        else saver.typed(() => JSON.parse(text));
      },
    });
    // The draft this form began with is where it began; it does not change under it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [form, saver]);

  const submitValid = async (values: z.output<S>): Promise<void> => {
    await saver.pause();
    const result = await props.submit(values);
    if (result.ok) {
      // Whatever was typed while it was being saved belongs to no form any more.
      await saver.saved();
      await screenFollows();
      props.onSaved(result.value, values);
      return;
    }
    saver.typed(() => structuredClone(form.getValues()));
    if ('fault' in result.error) {
      const { fault } = result.error;
      setSaid((before) => ({ refusals: [], fault, tries: before.tries + 1 }));
      return;
    }
    const refusals = result.error.refusals.map((refusal) => placed(refusal, props.fieldOf));
    for (const refusal of refusals)
      for (const field of refusal.fields)
        if (fields.labelOf(field) !== undefined)
          form.setError(field, { type: 'refusal', message: refusal.says });
    setSaid((before) => ({ refusals, fault: undefined, tries: before.tries + 1 }));
  };
  const tryAgain = (): void =>
    setSaid((before) => ({ refusals: [], fault: undefined, tries: before.tries + 1 }));

  return {
    formId,
    form: asPlainForm(form),
    fields,
    ...said,
    saver,
    errors: form.formState.errors,
    saving: form.formState.isSubmitting,
    save: form.handleSubmit(submitValid, tryAgain),
    checkPart: async (names) => {
      const isRight = await form.trigger([...names]);
      if (!isRight) tryAgain();
      return isRight;
    },
    startAfresh: () => form.reset(fresh),
  };
}

/** A form whose draft could not be kept holds on to its screen until it is drawn anew. */
const screenFollows = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The fields need the form without the type of what it is submitted as. */
const asPlainForm = (form: unknown): UseFormReturn => form as UseFormReturn;

type Said = {
  readonly refusals: readonly Refusal[];
  readonly fault: Fault | undefined;
  readonly tries: number;
};

const placed = (
  refusal: Refusal,
  fieldOf: ((path: string, refusal: Refusal) => string) | undefined,
): Refusal =>
  fieldOf ? { ...refusal, fields: refusal.fields.map((path) => fieldOf(path, refusal)) } : refusal;
