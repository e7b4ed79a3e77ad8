import type { ReactNode } from 'react';
import type { DefaultValues } from 'react-hook-form';
import type { z } from 'zod';
import type { Refusal } from '../ui/outcome.ts';
import { CaseForm } from '../ui/form/case-form.tsx';
import type { FormSchema } from '../ui/form/form-resolver.ts';
import type { FormStep } from '../ui/form/form-steps.tsx';
import { useAct } from '../vault-client/use-act.ts';
import type { ActFormProps } from './act.tsx';

type Answers = Readonly<Record<string, unknown>>;

type Props<S extends FormSchema> = ActFormProps & {
  /** The event the form records; its schema without `type` is `schema`. */
  readonly type: string;
  readonly schema: S;
  readonly defaultValues: DefaultValues<z.input<S>>;
  /** What saving does and what follows. */
  readonly says: ReactNode;
  readonly submitLabel: string;
  /** The event made of the answers, where it is not the answers themselves; or several, which are saved together or not at all. */
  readonly toEvent?: (values: z.output<S>) => Answers | readonly Answers[];
  readonly fieldOf?: (path: string, refusal: Refusal) => string;
  readonly steps?: readonly FormStep[];
  /** Nothing is typed into it, so it keeps no draft and speaks of none. */
  readonly isOnlyRead?: boolean;
  readonly children?: ReactNode;
};

/** The form of one act on a case that is open: its draft, its saving and its way back. */
export function ActForm<S extends FormSchema>(props: Props<S>) {
  const { view, type, toEvent, done, cancel, isOnlyRead = false, ...form } = props;
  const draftKey = `${view.caseId}/${type}`;
  const record = useAct(view.caseId, draftKey);
  const draft = { key: draftKey, title: `${form.submitLabel}: ${view.row.reference}` };
  return (
    <CaseForm
      {...form}
      {...(isOnlyRead ? {} : { draft })}
      submit={(values) =>
        record(...[toEvent ? toEvent(values) : values].flat().map((each) => ({ ...each, type })))
      }
      onSaved={done}
      onCancel={cancel}
    />
  );
}
