import type { ContentExhibit } from '../../../shared/domain/bundle/content.ts';
import type { BundleChoice } from '../../../shared/domain/bundle/events.ts';
import { bundleProfiles } from '../../../shared/domain/bundle/profiles.ts';
import { currentExhibits, type CurrentExhibit } from '../../../shared/domain/exhibit/facts.ts';
import { kindWords, standingWords } from '../../../shared/domain/exhibit/words.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import type { SealedFile } from '../../../shared/kit/sealed-file.ts';

/** @file Exhibits of a bundle: files under plain names, the true names in the list beside. What was disposed of is told and is not there. */

/** An exhibit that goes: what the list says of it, and its file where it is one. */
export type ExhibitTold = {
  readonly told: ContentExhibit;
  readonly sealed?: SealedFile | undefined;
};

/** The exhibits that a bundle holds, in the order they were registered. */
export function exhibitsTold(state: CaseState, choice: BundleChoice): readonly ExhibitTold[] {
  if (!bundleProfiles[choice.profile].exhibits) return [];
  return currentExhibits(state)
    .filter(({ exhibit }) => !choice.withoutExhibits.includes(exhibit.exhibitId))
    .map(told);
}

function told(current: CurrentExhibit, index: number): ExhibitTold {
  const { exhibit, reference, description, standing } = current;
  const said = {
    reference,
    kind: kindWords[exhibit.kind],
    description: standing === 'held' ? description : `${description} (${standingWords[standing]})`,
  };
  const { file } = exhibit;
  if (!file) return { told: said };
  const named = {
    ...said,
    originalName: file.name,
    sizeBytes: file.sealed.sizeBytes,
    sha512: file.sealed.sha512,
  };
  return standing === 'disposed'
    ? { told: named }
    : {
        told: { ...named, file: `exhibits/E${String(index + 1).padStart(4, '0')}.bin` },
        sealed: file.sealed,
      };
}
