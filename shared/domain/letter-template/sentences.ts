import type { Sentences } from '../noun.ts';
import type { letterTemplateEvents } from './events.ts';
import { templates } from './names.ts';

/** How the wordings of letters read on the unit's timeline. */
export const letterTemplateSentences: Sentences<typeof letterTemplateEvents> = {
  'letter-template.edited/1': (event) => ({
    head: 'Wording of a letter edited',
    rest: `${templates[event.templateId].name}, version ${String(event.version)}: ${event.reason}`,
  }),
  'letter-template.put-back/1': (event) => ({
    head: 'Wording of a letter put back',
    rest: `${templates[event.templateId].name}, as shipped: ${event.reason}`,
    tone: 'attention',
  }),
};
