import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RenewalLetter } from '../../../shared/contract/vault/interests.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { LetterPaper } from '../letter-paper.tsx';
import { SignedBy, shownAs } from '../register-letter.tsx';
import { EntryTable } from './entry-table.tsx';
import { SaveLetters } from './save-letters.tsx';
import { useLettersInTurn, type InTurn } from './use-letters-in-turn.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** The letters of the notices that were given: written for all who are owed one, or for some, each kept as it was made; saved together. */
export function RenewalLetters({ letters }: { readonly letters: readonly RenewalLetter[] }) {
  const { state, write, stop } = useLettersInTurn();
  const [signatory, setSignatory] = useState({ name: '', rankOrGrade: '' });
  const owed = letters.filter(({ letter }) => letter === undefined);
  const written = letters.filter(({ letter }) => letter !== undefined);
  if (letters.length === 0) return null;
  return (
    <Card title="Letters of the notices" attention={owed.length > 0}>
      <Said state={state} owed={owed.length} />
      {state.is === 'writing' ? (
        <Working
          says={`Writing letter ${String(state.done + 1)} of ${String(state.of)}`}
          done={state.done}
          of={state.of}
          onCancel={stop}
        />
      ) : owed.length > 0 ? (
        <Owed
          owed={owed}
          signatory={signatory}
          onSign={setSignatory}
          onWrite={(ids) => void write(ids, signatory)}
        />
      ) : (
        <Text>Everybody who was given notice has their letter.</Text>
      )}
      {written.length > 0 && state.is !== 'writing' ? <SaveLetters written={written} /> : null}
    </Card>
  );
}

type Signatory = { readonly name: string; readonly rankOrGrade: string };

/** Who is owed a letter: all are chosen until somebody leaves one out. */
function Owed(props: {
  readonly owed: readonly RenewalLetter[];
  readonly signatory: Signatory;
  readonly onSign: (signatory: Signatory) => void;
  readonly onWrite: (interestIds: readonly string[]) => void;
}) {
  const styles = useStyles();
  const { owed, signatory } = props;
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [isReading, setReading] = useState(false);
  const idsOf = (rows: readonly RenewalLetter[]) => rows.map(({ row }) => row.interestId);
  const chosen = idsOf(owed).filter((id) => !leftOut.has(id));
  const [first] = chosen;
  const choose = (id: string, isChosen: boolean): void => {
    const next = new Set(leftOut);
    if (isChosen) next.delete(id);
    else next.add(id);
    setLeftOut(next);
  };
  return (
    <>
      <Text>
        Each is made and kept in the register like a single letter, and is an act of its own. Those
        that are written stay written, whatever happens to the next; leaving this page stops it
        between two.
      </Text>
      <Checkbox
        label={`All ${String(owed.length)}`}
        checked={chosen.length === owed.length ? true : chosen.length === 0 ? false : 'mixed'}
        onChange={(_event, data) => setLeftOut(new Set(data.checked === true ? [] : idsOf(owed)))}
      />
      <EntryTable
        label="Owed a letter"
        last="Answer by"
        rows={owed.map(({ row, by }) => ({ row, last: formatPlain(by) }))}
        chosen={{
          says: 'Write the letter to',
          isChosen: (id) => !leftOut.has(id),
          onChoose: choose,
        }}
      />
      <SignedBy signatory={signatory} onSign={props.onSign} />
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={chosen.length === 0 || signatory.name.trim() === ''}
          onClick={() => props.onWrite(chosen)}
        >
          {`Write ${lettersWords(chosen.length)}`}
        </Button>
        <Button
          aria-expanded={isReading}
          disabledFocusable={first === undefined}
          onClick={() => setReading(!isReading)}
        >
          {isReading ? 'Put the first one away' : 'Read the first one'}
        </Button>
      </div>
      {isReading && first !== undefined ? (
        <First key={first} interestId={first} signatory={signatory} />
      ) : null}
    </>
  );
}

function First(props: { readonly interestId: string; readonly signatory: Signatory }) {
  const preview = useQuery('previewInterestLetter', {
    ...{ interestId: itemId.parse(props.interestId), kind: 'renewal-notice' },
    signatory: shownAs(props.signatory),
  });
  if (preview.error) return <ErrorPanel error={preview.error} />;
  return preview.value ? (
    <LetterPaper model={preview.value.model} label="The first letter, as it would be made" />
  ) : null;
}

/** What became of it: also what is still to be written, so that nobody counts. */
function Said({ state, owed }: { readonly state: InTurn; readonly owed: number }) {
  if (state.is !== 'ended') return <div role="status" />;
  const left = owed === 0 ? '' : ` ${String(owed)} still to be written.`;
  return (
    <>
      {state.error ? <ErrorPanel error={state.error} /> : null}
      <div role="status">
        <Heed tone={state.error ? 'warning' : 'info'}>
          {`${lettersWords(state.written)} written and kept.${left}`}
        </Heed>
      </div>
    </>
  );
}

const lettersWords = (count: number): string =>
  `${String(count)} ${count === 1 ? 'letter' : 'letters'}`;
