import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { bundleProfiles } from '../../../shared/domain/bundle/profiles.ts';
import { bundlesUnderWay, type Bundle } from '../../../shared/domain/bundle/slice.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import type { Option } from '../../ui/form/option.ts';

/** The bundles of a case that a colleague may look at. */
export const toConfirm = ({ state }: CaseView): readonly Bundle[] =>
  bundlesUnderWay(state.bundle).filter(({ confirmed }) => !confirmed);

/** Those that may be written: prepared, or written before and wanted again. */
export const toWrite = ({ state }: CaseView): readonly Bundle[] =>
  state.bundle.bundles.filter(({ abandoned }) => !abandoned);

/** The answer to *which one?* where there is only one. */
export const onlyOf = (bundles: readonly Bundle[]): { readonly bundleId?: Bundle['bundleId'] } => {
  const [only, ...others] = bundles;
  return only && others.length === 0 ? { bundleId: only.bundleId } : {};
};

/** Bundles as answers to *which one?*, newest first. */
export const bundleOptions = (bundles: readonly Bundle[]): readonly Option<string>[] =>
  bundles.toReversed().map((bundle) => ({
    value: bundle.bundleId,
    label: `${bundleProfiles[bundle.profile].name}, for ${bundle.forWhom.name}, ${bundle.forWhom.organisation}`,
    hint: `Prepared ${formatPlain(bundle.preparedOn)} by ${bundle.by}`,
  }));
