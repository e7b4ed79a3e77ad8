import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type DragEvent } from 'react';
import { handOverDropped } from '../../vault-client/shell-port.ts';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalXXXL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'center',
  },
  over: {
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

/** Where files are dropped, and a button that does the same. The page never reads them: it hands on which ones they are. */
export function DropZone(props: { readonly onDropped: () => void; readonly onChoose: () => void }) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setOver(false);
    const dropped = [...event.dataTransfer.files];
    if (dropped.length === 0) return;
    await handOverDropped(window, dropped);
    props.onDropped();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files are dropped with the pointer; the button does the same by the keyboard
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <Text>Drop files here, or</Text>
      <Button appearance="primary" onClick={props.onChoose}>
        Choose files
      </Button>
    </div>
  );
}
