import { CaseFormBody } from './case-form-body.tsx';
import type { CaseFormProps } from './case-form-props.ts';
import type { FormSchema } from './form-resolver.ts';
import { useKeptDraft } from './use-draft.ts';

/** A form of the procedure: fields, inline errors, an error summary with links, refusals with their *Why?*, and a draft that survives. */
export function CaseForm<S extends FormSchema, Answer>(props: CaseFormProps<S, Answer>) {
  const kept = useKeptDraft(props.draft);
  if (kept === 'asking') return null;
  return <CaseFormBody {...props} key={props.draft?.key ?? 'no-draft'} kept={kept} />;
}
