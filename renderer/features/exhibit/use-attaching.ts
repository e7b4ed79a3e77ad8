import { useEffect, useRef, useState } from 'react';
import type { VaultResult } from '../../../shared/contract/vault.ts';
import type { FileProgress } from '../../../shared/contract/vault/files.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import type { Result } from '../../../shared/kit/result.ts';
import { ok } from '../../../shared/kit/result.ts';
import type { SealedFile } from '../../../shared/kit/sealed-file.ts';
import type { Incoming } from './incoming.ts';
import type { VaultClient } from '../../vault-client/client.ts';
import { useVault } from '../../vault-client/vault-context.tsx';

/** A file being sealed into a case. */
export type Attaching = {
  readonly progress: FileProgress | undefined;
  /** The list, once it is whole. */
  readonly file: SealedFile | undefined;
  readonly error: VaultError | undefined;
  /** Begins if it has not begun, or failed before, and waits until the file is sealed. */
  readonly sealed: () => Promise<Result<SealedFile, VaultError>>;
  /** Ends it and leaves nothing. */
  readonly giveUp: () => Promise<void>;
};

const askEveryMs = 400;

/** Seals a chosen file into a case: at once, or when it is first waited for. */
export function useAttaching(caseId: CaseId, chosen: Incoming, atOnce: boolean): Attaching {
  const vault = useVault();
  const running = useRef<Promise<VaultResult<'attachFile'>>>(undefined);
  const [isRunning, setRunning] = useState(false);
  const [done, setDone] = useState<{
    readonly file?: SealedFile;
    readonly error?: VaultError;
  }>(chosen.sealed ? { file: chosen.sealed } : {});
  const progress = useProgress(vault, caseId, chosen.name, isRunning);
  const begin = (): Promise<VaultResult<'attachFile'>> => {
    running.current ??= attach();
    return running.current;
  };
  const attach = async (): Promise<VaultResult<'attachFile'>> => {
    setRunning(true);
    setDone({});
    const answer = await vault.ask('attachFile', { caseId, token: chosen.token });
    setRunning(false);
    setDone(answer.ok ? { file: answer.value.file } : { error: answer.error });
    // What failed is tried again when it is next waited for: what was sealed of it is taken up.
    if (!answer.ok) running.current = undefined;
    return answer;
  };
  useEffect(() => {
    if (atOnce && !chosen.sealed) void begin();
    // Once for each file: the form is made anew for the next.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const giveUp = async (): Promise<void> => {
    if (done.file) await vault.ask('discardFile', { caseId, fileId: done.file.fileId });
    else if (progress) await vault.ask('cancelFile', { fileId: progress.fileId });
  };
  const sealed = async (): Promise<Result<SealedFile, VaultError>> => {
    if (done.file) return ok(done.file);
    const answer = await begin();
    return answer.ok ? ok(answer.value.file) : answer;
  };
  return { progress, file: done.file, error: done.error, sealed, giveUp };
}

/** How far it is, asked for while it runs. */
function useProgress(
  vault: VaultClient,
  caseId: CaseId,
  name: string,
  isRunning: boolean,
): FileProgress | undefined {
  const [progress, setProgress] = useState<FileProgress>();
  useEffect(() => {
    if (!isRunning) return undefined;
    const ask = async (): Promise<void> => {
      const answer = await vault.ask('fileProgress', {});
      if (answer.ok)
        setProgress(
          answer.value.files.find(
            (one) => one.doing === 'sealing' && one.caseId === caseId && one.name === name,
          ),
        );
    };
    const asking = setInterval(() => void ask(), askEveryMs);
    void ask();
    return () => clearInterval(asking);
  }, [vault, caseId, name, isRunning]);
  return progress;
}
