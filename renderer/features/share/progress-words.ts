import type { ChosenShareState } from '../../../shared/contract/share.ts';
import { waitWords } from '../../ui/fault-words.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';

type Known = Pick<ChosenShareState, 'state' | 'progress'>;
type At = (ms: number) => string;

/** How far what is held here is on the share. `at` says a moment as this workstation shows it. */
export function progressWords({ state, progress }: Known, at: At, place = 'on the share'): string {
  const { pendingFiles, pendingBytes, isBusy, wholeAsOfMs, nextTryInMs } = progress;
  const last =
    wholeAsOfMs === undefined
      ? ''
      : `Everything saved before ${at(wholeAsOfMs)} was put ${place} and read back file by file.`;
  const again = nextTryInMs === undefined ? '' : `Tried again in ${waitWords(nextTryInMs)}.`;
  if (pendingFiles === 0 && last !== '') return last;
  if (pendingFiles === 0)
    return isBusy || again === ''
      ? 'What lies there is being looked through.'
      : `What lies there was not looked through to its end. ${again}`;
  const waiting = `${sealedFiles(pendingFiles)} (${sizeWords(pendingBytes)}) ${pendingFiles === 1 ? 'is' : 'are'} not known to be there.`;
  const next = isBusy
    ? 'Being put there now.'
    : again !== ''
      ? again
      : state === 'connected'
        ? 'What is new goes there within half a minute.'
        : 'It goes there when it is back.';
  return [last, waiting, next].filter((words) => words !== '').join(' ');
}

/** What came from colleagues by way of the share, and what is still to come. */
export function fetchedWords({ state, progress }: Known, at: At): string {
  const { wantedFiles, fetchedFiles, isBusy, lastRoundAtMs, nextTryInMs } = progress;
  const came =
    fetchedFiles === 0
      ? ''
      : `${sealedFiles(fetchedFiles)} came from there since Probity was started.`;
  if (wantedFiles > 0)
    return [
      `${sealedFiles(wantedFiles)} ${wantedFiles === 1 ? 'is' : 'are'} there and not here yet.`,
      isBusy
        ? 'Being fetched now; you can work meanwhile.'
        : state === 'connected'
          ? `Fetched with the next round${nextTryInMs === undefined ? '' : `, in ${waitWords(nextTryInMs)}`}.`
          : 'Fetched when the share is back.',
      came,
    ]
      .filter((words) => words !== '')
      .join(' ');
  if (lastRoundAtMs === undefined) return 'Not looked through yet.';
  return [`Everything that lay there at ${at(lastRoundAtMs)} is here.`, came]
    .filter((words) => words !== '')
    .join(' ');
}

/** Files on the share that cannot be believed; nothing when there are none. */
export function damagedWords({ damagedOnShare }: ChosenShareState['progress']): string {
  if (damagedOnShare === 0) return '';
  const one = damagedOnShare === 1;
  return `${one ? 'One file' : `${String(damagedOnShare)} files`} on the share ${one ? 'is' : 'are'} not what the name says: torn while it was written, or changed. ${one ? 'It was' : 'They were'} not taken, and nothing here is touched. A workstation that holds ${one ? 'it' : 'them'} whole puts ${one ? 'it' : 'them'} there again by itself.`;
}

/** That the share shows less than it did; nothing while it does not. */
export const putBackWords = ({ putBackAtMs }: ChosenShareState['progress'], at: At): string =>
  putBackAtMs === undefined
    ? ''
    : `At ${at(putBackAtMs)} the share showed less than before: it was put back to an earlier day. Nothing here is lost or changed. What it lacks and is held here goes there again by itself; colleagues do the same when they sync. Tell whoever keeps the file server.`;

const sealedFiles = (count: number): string =>
  count === 1 ? 'One sealed file' : `${String(count)} sealed files`;
