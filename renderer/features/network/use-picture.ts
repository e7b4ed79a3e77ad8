import { useEffect, useMemo, useState } from 'react';
import type { NetworkFilter, NetworkView } from '../../../shared/domain/network/view.ts';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { useQuery } from '../../vault-client/use-query.ts';
import { sceneOf, type Scene } from './picture/scene.ts';

const askAgainMs = 350;

/** A picture as far as it is there. */
export type Shown = {
  readonly picture: VaultAnswers['networkPicture'];
  readonly scene: Scene;
  /** What it is a picture of: another one is looked at anew. */
  readonly key: string;
};

/** The picture of a view. The one before stays until the next is there; one that is still being laid out is asked for again. */
export function usePicture(
  view: NetworkView,
  filter: NetworkFilter,
): {
  readonly shown: Shown | undefined;
  readonly error: VaultError | undefined;
  readonly asking: boolean;
  readonly again: () => void;
} {
  const asked = useQuery('networkPicture', { view, filter });
  const { value, again } = asked;
  const key = JSON.stringify([
    view.start,
    view.node,
    view.steps,
    { ...filter, from: '', until: '' },
  ]);
  const fresh = useMemo(
    () => (value ? { picture: value, scene: sceneOf(value), key } : undefined),
    [value, key],
  );
  const [last, setLast] = useState<Shown>();
  if (fresh && fresh !== last) setLast(fresh);
  useEffect(() => {
    if (value?.settled !== false) return undefined;
    const timer = setTimeout(again, askAgainMs);
    return () => clearTimeout(timer);
  }, [value, again]);
  return { shown: fresh ?? last, error: asked.error, asking: asked.asking, again };
}
