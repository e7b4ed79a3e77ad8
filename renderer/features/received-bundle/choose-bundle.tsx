import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type DragEvent } from 'react';
import { receivedLimitBytes } from '../../../shared/contract/vault/received.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';

/** A bundle as it was chosen: its bytes where it is small, else the file itself; and the text of the signature beside it. */
export type ChosenBundle = {
  readonly name: string;
  readonly bundle: Bytes | File;
  readonly signature: string | undefined;
};
/** Why nothing was chosen. */
export type NotChosen = 'no-bundle' | 'several';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalXL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

/** Chooses a bundle and its signature together, by the dialog or by dropping them. */
export function ChooseBundle(props: {
  readonly onChosen: (chosen: ChosenBundle) => void;
  readonly onNot: (why: NotChosen) => void;
}) {
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    const chosen = await read(files);
    if (typeof chosen === 'string') props.onNot(chosen);
    else props.onChosen(chosen);
  };
  const drag = (isHere: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isHere);
  };
  return (
    <section
      aria-label="The files of the bundle"
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        void take([...event.dataTransfer.files]);
      }}
    >
      <Text>
        Choose the two files together: the bundle, whose name ends in .age, and its signature, the
        same name with .sig behind it. Or drop them here.
      </Text>
      <Button appearance="primary" onClick={() => input.current?.click()}>
        Choose the bundle and its signature
      </Button>
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        accept=".age,.sig"
        aria-label="The bundle and its signature"
        hidden
        onChange={(event) => {
          void take([...(event.target.files ?? [])]);
          // The same files may be chosen again after they were brought anew.
          event.target.value = '';
        }}
      />
    </section>
  );
}

const signatureLimitBytes = 10_000;

async function read(files: readonly File[]): Promise<ChosenBundle | NotChosen> {
  const isSignature = ({ name }: File): boolean => name.toLowerCase().endsWith('.sig');
  const signatures = files.filter(isSignature);
  const bundles = files.filter((file) => !isSignature(file));
  const [bundle] = bundles;
  const [signature] = signatures;
  if (!bundle) return 'no-bundle';
  if (bundles.length > 1 || signatures.length > 1) return 'several';
  return {
    name: bundle.name,
    bundle: bundle.size > receivedLimitBytes ? bundle : new Uint8Array(await bundle.arrayBuffer()),
    signature: await signature?.slice(0, signatureLimitBytes).text(),
  };
}
