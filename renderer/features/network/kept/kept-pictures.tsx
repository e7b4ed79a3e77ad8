import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { NetworkFilter, NetworkView } from '../../../../shared/domain/network/view.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Heed } from '../../../ui/heed.tsx';
import { freshId } from '../../../vault-client/fresh-id.ts';
import { KeepDialog } from './keep-dialog.tsx';
import { KeptBar } from './kept-bar.tsx';
import type { Kept } from './use-kept.ts';

type Props = {
  readonly kept: Kept;
  readonly view: NetworkView;
  readonly filter: NetworkFilter;
  /** Nothing is in the picture. */
  readonly isEmpty: boolean;
  /** Somebody asked to keep it. */
  readonly isKeeping: boolean;
  readonly onKeeping: (isKeeping: boolean) => void;
};

/** What stands above the picture while a kept one is shown, removed, or being kept. */
export function KeptPictures({ kept, view, filter, isEmpty, isKeeping, onKeeping }: Props) {
  const [isRenaming, setRenaming] = useState(false);
  const { shown, removed } = kept;
  const isChanged =
    shown !== undefined &&
    JSON.stringify([shown.view, shown.filter]) !== JSON.stringify([view, filter]);
  const done = (pictureId: string): void => {
    kept.show(pictureId);
    onKeeping(false);
    setRenaming(false);
  };
  return (
    <>
      {kept.failure ? <ErrorPanel error={kept.failure} /> : null}
      {removed ? (
        <Heed
          tone="info"
          actions={<Button onClick={() => void kept.keep(removed)}>Undo</Button>}
        >{`“${removed.name}” is not kept any more.`}</Heed>
      ) : null}
      {shown ? (
        <KeptBar
          picture={shown}
          isEmpty={isEmpty && !isChanged}
          isChanged={isChanged}
          onRename={() => setRenaming(true)}
          onKeepAsIs={() => void kept.keep(shown, { view, filter })}
          onRemove={() => void kept.remove(shown)}
          onClose={() => kept.show(undefined)}
        />
      ) : null}
      {isKeeping ? (
        <New view={view} filter={filter} onKept={done} onClose={() => onKeeping(false)} />
      ) : null}
      {isRenaming && shown ? (
        <KeepDialog
          title="Name and note"
          {...shown}
          onKept={done}
          onClose={() => setRenaming(false)}
        />
      ) : null}
    </>
  );
}

function New(props: {
  readonly view: NetworkView;
  readonly filter: NetworkFilter;
  readonly onKept: (pictureId: string) => void;
  readonly onClose: () => void;
}) {
  const [pictureId] = useState(freshId);
  return <KeepDialog title="Keep this picture" pictureId={pictureId} name="" note="" {...props} />;
}
