import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { Characteristics } from '../../../shared/domain/characteristics/slice.ts';
import {
  characteristicWords,
  characteristicsFromWords,
  ethnicGroupWords,
} from '../../../shared/domain/characteristics/words.ts';
import { Rows, type Row } from '../../ui/rows.tsx';

/** Protected characteristics, sealed apart: that they were recorded is in sight, what they are only on demand. */
export function CharacteristicsSection({ view }: { readonly view: CaseView }) {
  const { recorded } = view.state.characteristics;
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      {recorded.length === 0 ? (
        <Text>None recorded, or their compartment is not open to you.</Text>
      ) : (
        <>
          <Text>Recorded apart, for reports on equal treatment only.</Text>
          <div>
            <Button aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
              {isShown ? 'Hide the characteristics' : 'Show the characteristics'}
            </Button>
          </div>
          {isShown
            ? recorded.map(({ actId, value }) => <Rows key={actId} rows={rowsOf(value)} />)
            : null}
        </>
      )}
    </>
  );
}

function rowsOf(recorded: Characteristics): readonly Row[] {
  const plain = Object.entries(characteristicWords).map(([name, { title, answers }]) => {
    const code: unknown = Reflect.get(recorded, name);
    const words: Readonly<Record<string, string>> = answers;
    return { label: title, value: typeof code === 'string' ? (words[code] ?? '') : '' };
  });
  const race = recorded.race
    ? [ethnicGroupWords[recorded.race.group], recorded.race.detail]
        .filter((part) => part !== '')
        .join(': ')
    : '';
  return [
    ...plain,
    { label: 'Race', value: race },
    { label: 'From', value: characteristicsFromWords[recorded.from] },
  ].filter(({ value }) => value !== '');
}
