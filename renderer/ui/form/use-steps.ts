import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FieldValues } from 'react-hook-form';
import { controlId, focusField } from './form-room.tsx';
import type { FormStep } from './form-steps.tsx';
import type { WorkingForm } from './use-case-form.ts';

/** Which part of a long form is shown, and how to move between them. A short form has one part and no list. */
export type Steps = {
  readonly asked: readonly FormStep[];
  readonly current: number;
  /** The last part somebody reached: those before it were found right on the way. */
  readonly furthest: number;
  /** Whether a part can be gone to. */
  readonly isOpen: (index: number) => boolean;
  readonly isLast: boolean;
  readonly goTo: (index: number) => void;
  /** Goes on when this part is right; otherwise the summary says what is not. */
  readonly onward: () => Promise<void>;
  /** Brings the keyboard to a field, in whichever part it is. */
  readonly goToField: (path: string) => void;
};

export function useSteps(
  steps: readonly FormStep[] | undefined,
  working: WorkingForm,
  isResumed: boolean,
): Steps {
  const [wanted, setWanted] = useState(0);
  const [reached, setReached] = useState(0);
  const asked = useAsked(steps, working);
  const current = Math.min(wanted, Math.max(asked.length - 1, 0));

  const { formId } = working;
  const goToField = useCallback(
    (path: string): void => {
      const part = partOf(formId, path);
      if (part !== undefined) flushSync(() => setWanted(part));
      focusField(formId, path);
    },
    [formId],
  );

  const goTo = (index: number): void => {
    flushSync(() => {
      setWanted(index);
      setReached((before) => Math.max(before, index));
    });
    // The new part begins at its top, for the eye and for the keyboard.
    const page = document.querySelector(`[data-step="${String(index)}"]`);
    page?.scrollIntoView({ block: 'start' });
    page
      ?.querySelector<HTMLElement>('input, select, textarea, button')
      ?.focus({ preventScroll: true });
  };
  return {
    asked,
    current,
    furthest: Math.min(reached, Math.max(asked.length - 1, 0)),
    // Who comes back to a draft goes on where they like.
    isOpen: (index) => isResumed || index <= reached,
    isLast: asked.length === 0 || current === asked.length - 1,
    goTo,
    onward: async () => {
      const isRight = await working.checkPart(asked[current]?.fields ?? []);
      if (isRight) goTo(current + 1);
    },
    goToField,
  };
}

/** The parts that the answers so far ask for. Typing draws the form anew only when a part comes or goes. */
function useAsked(
  steps: readonly FormStep[] | undefined,
  working: WorkingForm,
): readonly FormStep[] {
  const { form } = working;
  const idsFor = (values: FieldValues): string =>
    (steps ?? [])
      .filter((step) => step.when?.(values) ?? true)
      .map((step) => step.id)
      .join(' ');
  const [ids, setIds] = useState(() => idsFor(form.getValues()));
  useEffect(() => {
    if (!steps) return undefined;
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => setIds(idsFor(values)),
    });
    // What a step asks for depends on the answers alone.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [form, steps === undefined]);
  const asked = new Set(ids.split(' '));
  return (steps ?? []).filter((step) => asked.has(step.id));
}

function partOf(formId: string, path: string): number | undefined {
  const control = document.getElementById(controlId(formId, path));
  const page = control?.closest<HTMLElement>('[data-step]');
  const parent = path.slice(0, Math.max(path.lastIndexOf('.'), 0));
  if (!page) return parent === '' ? undefined : partOf(formId, parent);
  return Number(page.dataset['step']);
}
