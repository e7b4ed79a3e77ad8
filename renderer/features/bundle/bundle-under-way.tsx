import { useEffect, useState } from 'react';
import type { BundleProgress } from '../../../shared/contract/vault/bundles.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import { Working } from '../../ui/working.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';

/** Often enough to be seen moving. */
const everyMs = 300;

/** How far the writing is, and how to stop it. */
export function BundleUnderWay() {
  const vault = useVault();
  const [progress, setProgress] = useState<BundleProgress>('idle');
  const [isStopping, setStopping] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => {
      void vault.ask('bundleProgress', {}).then((answer) => {
        if (answer.ok) setProgress(answer.value.progress);
      });
    }, everyMs);
    return () => clearInterval(timer);
  }, [vault]);
  if (isStopping) return <Working says="Stopping. Nothing is left of the file" />;
  const isCounted = progress !== 'idle' && progress.sizeBytes > 0;
  return (
    <Working
      says={
        isCounted
          ? `Sealing and writing: ${sizeWords(progress.doneBytes)} of ${sizeWords(progress.sizeBytes)}`
          : 'Gathering what goes in'
      }
      {...(isCounted ? { done: progress.doneBytes, of: progress.sizeBytes } : {})}
      onCancel={() => {
        setStopping(true);
        void vault.ask('cancelBundle', {});
      }}
    />
  );
}
