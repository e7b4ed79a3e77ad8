import type { ChosenShareState } from '../../../shared/contract/share.ts';
import { waitWords } from '../../ui/fault-words.ts';
import { sizeWords } from '../../ui/size-words.ts';

/** How far what is recorded here is on the share. `at` says a moment as this workstation shows it. */
export function progressWords(
  { state, progress }: Pick<ChosenShareState, 'state' | 'progress'>,
  at: (ms: number) => string,
): string {
  const { pendingFiles, pendingBytes, isBusy, wholeAsOfMs, nextTryInMs } = progress;
  const last =
    wholeAsOfMs === undefined
      ? ''
      : `Everything saved before ${at(wholeAsOfMs)} was put on the share and read back file by file.`;
  if (pendingFiles === 0)
    return last === '' ? 'What is on the share is being looked through.' : last;
  const waiting = `${pendingFiles === 1 ? 'One sealed file' : `${String(pendingFiles)} sealed files`} (${sizeWords(pendingBytes)}) ${pendingFiles === 1 ? 'is' : 'are'} not known to be there.`;
  const next = isBusy
    ? 'Being put there now.'
    : nextTryInMs !== undefined
      ? `Tried again in ${waitWords(nextTryInMs)}.`
      : state === 'connected'
        ? 'What is new goes there within half a minute.'
        : 'It goes there when the share is back.';
  return [last, waiting, next].filter((words) => words !== '').join(' ');
}
