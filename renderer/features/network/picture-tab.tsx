import { useState } from 'react';
import type { NetworkFilter } from '../../../shared/domain/network/view.ts';
import { Legend } from './legend.tsx';
import { PictureCanvas } from './picture/picture-canvas.tsx';
import { TimeWindow } from './time-window.tsx';
import type { Shown } from './use-picture.ts';

type Props = {
  readonly shown: Shown;
  readonly filter: NetworkFilter;
  readonly selected: string;
  readonly way: readonly string[];
  readonly onFilter: (filter: NetworkFilter) => void;
  readonly onSelect: (node: string) => void;
  readonly onExpand: (node: string) => void;
  readonly onRead: () => void;
};

/** The picture with what its shapes mean, and its time. */
export function PictureTab({ shown, filter, selected, onFilter, ...picture }: Props) {
  const [groups, setGroups] = useState(false);
  const { nodes } = shown.scene;
  const count = nodes.filter(({ isCrimeGroup }) => isCrimeGroup).length;
  return (
    <>
      <PictureCanvas
        {...picture}
        scene={shown.scene}
        fitKey={shown.key}
        selected={selected}
        groups={groups && count > 0}
      />
      <Legend groups={count} isOverlaid={groups} onOverlay={setGroups} />
      <TimeWindow {...shown.picture.facets} filter={filter} onFilter={onFilter} />
    </>
  );
}
