import type { ContentExhibit } from '../../../shared/domain/bundle/content.ts';
import type { BundleChoice } from '../../../shared/domain/bundle/events.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import type { SealedFile } from '../../../shared/kit/sealed-file.ts';

/** @file Exhibits of a bundle: files under plain names, the true names in the list beside. */

/** An exhibit that goes: what the list says of it, and its file where it is one. */
export type ExhibitTold = {
  readonly told: ContentExhibit;
  readonly sealed?: SealedFile | undefined;
};

/** The exhibits that a bundle holds. None yet: the noun is on its way. */
export const exhibitsTold = (
  _state: CaseState,
  _choice: BundleChoice,
): readonly ExhibitTold[] => [];
