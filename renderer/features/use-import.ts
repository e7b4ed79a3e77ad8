import { useEffect, useRef, useState } from 'react';
import type { VaultAnswers, VaultRequest } from '../../shared/contract/vault.ts';
import type { Failure } from '../ui/outcome.ts';
import { useVault } from '../vault-client/vault-context.tsx';
import { isCancelled } from './is-cancelled.ts';

type Request = VaultRequest<'previewImport'>;
type Preview = VaultAnswers['previewImport'];
type Progress = VaultAnswers['importProgress']['progress'];

/** A file on its way into a register, as far as it has come. */
export type Import = {
  readonly file: Request | undefined;
  readonly preview: Preview | undefined;
  readonly failure: Failure | undefined;
  readonly isWorking: boolean;
  readonly progress: Progress;
  readonly look: (asked: Request) => Promise<void>;
  /** Answers how many rows were taken in. */
  readonly take: () => Promise<number | undefined>;
  readonly cancel: () => void;
};

/** How often the vault is asked how far it is. */
const everyMs = 250;

/** Looks at a file, and takes it in when it is said so. */
export function useImport(): Import {
  const vault = useVault();
  const [file, setFile] = useState<Request>();
  const [preview, setPreview] = useState<Preview>();
  const [failure, setFailure] = useState<Failure>();
  const [isWorking, setWorking] = useState(false);
  const [progress, setProgress] = useState<Progress>();
  const asked = useRef(0);
  useEffect(() => {
    if (!isWorking) return undefined;
    const timer = setInterval(() => {
      void vault.ask('importProgress', {}).then((far) => {
        if (far.ok) setProgress(far.value.progress);
      });
    }, everyMs);
    return () => {
      clearInterval(timer);
      setProgress(undefined);
    };
  }, [vault, isWorking]);
  const look = async (request: Request): Promise<void> => {
    asked.current += 1;
    const own = asked.current;
    setFile(request);
    setFailure(undefined);
    setWorking(true);
    const read = await vault.ask('previewImport', request);
    // Another choice was made meanwhile.
    if (own !== asked.current) return;
    setWorking(false);
    if (read.ok) setPreview(read.value);
    else {
      setPreview(undefined);
      if (!isCancelled(read.error)) setFailure(read.error);
    }
  };
  const take = async (): Promise<number | undefined> => {
    if (!file || !preview) return undefined;
    setWorking(true);
    const { mapping, sheet } = preview;
    const saved = await vault.ask('importFile', { ...file, sheet, mapping });
    setWorking(false);
    if (saved.ok) return saved.value.rowCount;
    if (!isCancelled(saved.error)) setFailure(saved.error);
    return undefined;
  };
  const cancel = (): void => void vault.ask('cancelImport', {});
  return { file, preview, failure, isWorking, progress, look, take, cancel };
}
