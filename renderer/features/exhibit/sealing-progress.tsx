import { Field, ProgressBar, Text } from '@fluentui/react-components';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import type { Attaching } from './use-attaching.ts';

/** How far the sealing of a file is. */
export function SealingProgress(props: {
  readonly attaching: Attaching;
  readonly sizeBytes: number;
}) {
  const { progress, file, error } = props.attaching;
  if (error) return <ErrorPanel error={error} />;
  if (file)
    return (
      <Text role="status">
        Sealed and read back: {sizeWords(file.sizeBytes)}. It is registered when you save.
      </Text>
    );
  if (!progress) return null;
  const share = progress.sizeBytes === 0 ? 0 : progress.doneBytes / progress.sizeBytes;
  return (
    <Field
      label="Sealing"
      hint={`${sizeWords(progress.doneBytes)} of ${sizeWords(progress.sizeBytes)}. Probity may be closed meanwhile: choose the file again, and it goes on where it was.`}
    >
      <ProgressBar value={share} max={1} />
    </Field>
  );
}
