import type { Act } from '../act.ts';
import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import { setRegister } from '../register.ts';
import type { letterTemplateEvents } from './events.ts';
import type { EditedWording, LetterTemplateSlice } from './slice.ts';
import type { TemplateId } from './template.ts';

/** A wording stands beside what its author had not seen, and replaces what they had; the history keeps all. */
export const letterTemplateFolds: Folds<LetterTemplateSlice, typeof letterTemplateEvents> = {
  'letter-template.edited/1': (slice, { templateId, version, wording, reason, over }, act) =>
    withChange(slice, templateId, { version, wording }, { reason, over }, act),
  'letter-template.put-back/1': (slice, { templateId, reason, over }, act) =>
    withChange(slice, templateId, 'shipped', { reason, over }, act),
};

function withChange(
  slice: LetterTemplateSlice,
  id: TemplateId,
  value: EditedWording | 'shipped',
  { reason, over }: { readonly reason: string; readonly over: readonly string[] },
  act: Act,
): LetterTemplateSlice {
  const before = slice.records[id] ?? { standing: [], history: [] };
  const change = {
    actId: act.id,
    at: act.at,
    by: act.by.name,
    reason,
    ...(value === 'shipped' ? {} : { edited: value }),
  };
  return {
    records: {
      ...slice.records,
      [id]: {
        standing: setRegister(before.standing, value, over, act),
        history: addOnce(before.history, change),
      },
    },
  };
}
