import { useEffect, useState } from 'react';
import type { FileProgress } from '../../../shared/contract/vault/files.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import { Working } from '../../ui/working.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';

/** Often enough to be seen moving. */
const everyMs = 300;

/** How far the reading of a bundle is, and how to stop it. A small one is read before anything could be said of it. */
export function ReadingUnderWay({ says }: { readonly says: string }) {
  const vault = useVault();
  const [reading, setReading] = useState<FileProgress>();
  const [isStopping, setStopping] = useState(false);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const answer = await vault.ask('fileProgress', {});
      if (answer.ok) setReading(answer.value.files.find(({ doing }) => doing === 'reading'));
    };
    const timer = setInterval(() => void ask(), everyMs);
    void ask();
    return () => clearInterval(timer);
  }, [vault]);
  if (isStopping) return <Working says="Stopping. Nothing of the bundle is left here" />;
  if (!reading || reading.sizeBytes === 0) return <Working says={says} />;
  const { fileId, doneBytes, sizeBytes } = reading;
  return (
    <Working
      says={`${says}: ${sizeWords(doneBytes)} of ${sizeWords(sizeBytes)}`}
      done={doneBytes}
      of={sizeBytes}
      onCancel={() => {
        setStopping(true);
        void vault.ask('cancelFile', { fileId });
      }}
    />
  );
}
