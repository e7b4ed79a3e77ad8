import { useState } from 'react';
import type { NetworkFilter, NetworkView } from '../../../../shared/domain/network/view.ts';
import type { KeptPicture } from '../../../../shared/domain/network/slice.ts';
import type { Failure } from '../../../ui/outcome.ts';
import { useAct } from '../../../vault-client/use-act.ts';
import { useQuery } from '../../../vault-client/use-query.ts';

/** The pictures that are kept, which of them is shown, and the acts on them that need no form. */
export type Kept = {
  readonly pictures: readonly KeptPicture[];
  readonly shown: KeptPicture | undefined;
  readonly show: (pictureId: string | undefined) => void;
  /** Keeps a picture with what is seen now. */
  readonly keep: (
    picture: KeptPicture,
    seen?: { readonly view: NetworkView; readonly filter: NetworkFilter },
  ) => Promise<void>;
  readonly remove: (picture: KeptPicture) => Promise<void>;
  /** The one that was removed last, until something else is done. */
  readonly removed: KeptPicture | undefined;
  readonly failure: Failure | undefined;
};

/** Pictures that are kept on this workstation. */
export function useKept(): Kept {
  const pictures = useQuery('networkPictures', {}).value?.pictures ?? [];
  const [shownId, setShownId] = useState<string>();
  const [removed, setRemoved] = useState<KeptPicture>();
  const [failure, setFailure] = useState<Failure>();
  const record = useAct('unit', 'network/kept');
  const show = (pictureId: string | undefined): void => {
    setShownId(pictureId);
    setRemoved(undefined);
  };
  return {
    ...{ pictures, show, removed, failure },
    shown: pictures.find(({ pictureId }) => pictureId === shownId),
    keep: async ({ keptAt: _at, ...picture }, seen) => {
      const saved = await record({ type: 'network.picture-kept/1', ...picture, ...seen });
      setFailure(saved.ok ? undefined : saved.error);
      if (saved.ok) show(picture.pictureId);
    },
    remove: async (picture) => {
      const { pictureId } = picture;
      const saved = await record({ type: 'network.picture-removed/1', pictureId });
      setFailure(saved.ok ? undefined : saved.error);
      if (saved.ok) {
        setShownId(undefined);
        setRemoved(picture);
      }
    },
  };
}
