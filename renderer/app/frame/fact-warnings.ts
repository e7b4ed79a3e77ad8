import type { ShellFacts } from '../../../shared/contract/bridge.ts';

const lowBytes = 500 * 1024 * 1024;

/** What is wrong with this machine or this profile, in plain words, most pressing first. */
export function factWarnings(facts: ShellFacts): readonly string[] {
  const warnings: string[] = [];
  if (facts.profileReadOnly)
    warnings.push(
      'This profile cannot be written to: nothing can be saved. Ask for write permission, then start Probity again.',
    );
  if (facts.synchronisedBy !== undefined)
    warnings.push(
      `This profile lies in a folder that ${facts.synchronisedBy} synchronises. Ask for it to be moved: copies made there cannot be controlled.`,
    );
  if (facts.freeBytes < lowBytes)
    warnings.push('This disk is nearly full. Make room before you record anything long.');
  return warnings;
}
