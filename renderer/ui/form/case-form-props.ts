import type { ReactNode } from 'react';
import type { DefaultValues } from 'react-hook-form';
import type { z } from 'zod';
import type { Result } from '../../../shared/kit/result.ts';
import type { Failure, Refusal } from '../outcome.ts';
import type { FormSchema } from './form-resolver.ts';
import type { FormStep } from './form-steps.tsx';
import type { DraftName } from './use-draft.ts';

/** One act's form. The schema is the event's own without its envelope; the rules answer through `submit`. */
export type CaseFormProps<S extends FormSchema, Answer> = {
  readonly schema: S;
  /** Where the form starts. Leave out what must be chosen; give '' for boxes. */
  readonly defaultValues: DefaultValues<z.input<S>>;
  /** Saves the act, usually with `useAct`. Refusals and faults come back as values. */
  readonly submit: (values: z.output<S>) => Promise<Result<Answer, Failure>>;
  readonly onSaved: (answer: Answer, values: z.output<S>) => void;
  /** The name this form's draft is kept under; the same key goes to `append` as `draftKey`. Leave it out where nothing may be kept
   *  (secrets) or nothing can be (no vault is open). */
  readonly draft?: DraftName;
  /** What the button does: `Record receipt`. */
  readonly submitLabel: string;
  /** What this act will do and what follows, in plain words, above the fields. */
  readonly says?: ReactNode;
  readonly onCancel?: () => void;
  /** `Back` in a row of steps. */
  readonly cancelLabel?: string;
  /** Where a refusal's field stands on this form, if not under the event's own name. */
  readonly fieldOf?: (path: string, refusal: Refusal) => string;
  /** Either fields, or steps for a long form. */
  readonly children?: ReactNode;
  readonly steps?: readonly FormStep[];
};
