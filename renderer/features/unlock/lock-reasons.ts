import type { LockReason } from '../../../shared/contract/bridge.ts';

const kept = 'Everything saved is kept, and so are the drafts of forms.';

/** Why the last session ended, and what became of what was on the screen. */
export const lockReasonWords: Readonly<Record<LockReason, string>> = {
  asked: `Locked, as you asked. ${kept}`,
  idle: `Locked because nobody used it for a while. ${kept}`,
  suspend: `Locked because the workstation went to sleep. ${kept}`,
  'os-lock': `Locked together with the workstation. ${kept}`,
  'eight-hours': `Locked because it had been open for eight hours. ${kept}`,
  'clock-jump': `Locked because the clock of this workstation jumped. Check its date and time. ${kept}`,
  crash: `The screen stopped by itself and was closed. ${kept}`,
  misuse: `Locked because something on this workstation asked for what it may not have. ${kept} Tell your security officer.`,
};
