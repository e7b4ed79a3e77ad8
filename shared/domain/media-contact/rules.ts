import type { Rules } from '../noun.ts';
import { entryRules } from '../register-entry/rules.ts';
import type { RegistersState } from '../registers-state.ts';
import { describedMediaContact } from './described.ts';
import type { mediaContactEvents } from './events.ts';

const rules = entryRules(describedMediaContact, ({ mediaContact }) => mediaContact);

/** What this register does not accept. */
export const mediaContactRules: Rules<typeof mediaContactEvents, RegistersState> = {
  'media-contact.recorded/1': rules.recorded,
  'media-contact.corrected/1': rules.corrected,
  'media-contact.struck-out/1': rules.struckOut,
  'media-contact.import-part/1': rules.importPart,
  'media-contact.imported/1': rules.imported,
};
