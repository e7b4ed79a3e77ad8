import { useEffect, useState } from 'react';
import type { CopyProgress } from '../../shared/contract/copies.ts';
import { Working } from '../ui/working.tsx';
import { useVault } from '../vault-client/vault-context.tsx';

/** Often enough to be seen moving. */
const everyMs = 300;

/** How far a copy or a restore is, and how to stop it. Shown while one runs. */
export function CopyUnderWay(props: { readonly says: string }) {
  const vault = useVault();
  const [progress, setProgress] = useState<CopyProgress>();
  const [stopping, setStopping] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => {
      void vault.ask('copyProgress', {}).then((answer) => {
        if (answer.ok && answer.value.progress !== 'idle') setProgress(answer.value.progress);
      });
    }, everyMs);
    return () => clearInterval(timer);
  }, [vault]);
  if (stopping) return <Working says="Stopping after the file it is at" />;
  const counted = progress
    ? `${props.says}: ${String(progress.doneFiles)} of ${String(progress.files)} files`
    : props.says;
  return (
    <Working
      says={counted}
      {...(progress ? { done: progress.doneFiles, of: progress.files } : {})}
      onCancel={() => {
        setStopping(true);
        void vault.ask('cancelCopy', {});
      }}
    />
  );
}
