import type { CivilDate } from '../../kit/civil-date.ts';
import type { BundleProfile } from './profile-names.ts';

/** `REFERENCE_DATE`, and the profile where it is partial: the one folder of the archive, and the name of the file before its endings. */
export const bundleFolder = (
  reference: string,
  { preparedOn, profile }: { readonly preparedOn: CivilDate; readonly profile: BundleProfile },
): string =>
  `${reference.replaceAll(/[^A-Za-z0-9-]+/g, '-')}_${preparedOn}${profile === 'full' ? '' : `_${profile}`}`;

/** The name that is proposed for the file. */
export const bundleFileName = (...of: Parameters<typeof bundleFolder>): string =>
  `${bundleFolder(...of)}.bag.tar.age`;
