import { Combobox, Option, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { leaveSuggestion } from '../../ui/form/leave-suggestion.ts';
import { useQuery } from '../../vault-client/use-query.ts';
import { kindWords } from './words.ts';

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%', maxWidth: '320px' },
  two: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  soft: { color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly label: string;
  /** Not this one. */
  readonly but?: string;
  readonly onFound: (node: { readonly id: string; readonly label: string }) => void;
};

/** Why nothing is offered: nothing is found only once it was looked for. */
const noneWords = (asked: string, isAnswered: boolean): string => {
  if (asked.trim() === '') return 'Type a name, a number or a reference';
  return isAnswered ? 'Nobody and nothing of that name' : 'Looking for it';
};

/** Finds somebody, an organisation or a case by name, number or reference. */
export function FindNode({ label, but, onFound }: Props) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const { value } = useQuery('networkFind', { text: asked.slice(0, 200) });
  const found = (value?.found ?? []).filter(({ id }) => id !== but);
  return (
    <Combobox
      aria-label={label}
      freeform
      className={styles.box}
      value={text}
      selectedOptions={[]}
      placeholder={`${label}: a name`}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={leaveSuggestion}
      onOptionSelect={(_event, data) => {
        const node = found.find(({ id }) => id === data.optionValue);
        setText('');
        if (node) onFound(node);
      }}
    >
      {found.map(({ id, kind, label: name, sub }) => (
        <Option key={id} value={id} text={name}>
          <span className={styles.two}>
            <span>{name}</span>
            <Text size={200} className={styles.soft}>
              {[kindWords[kind], sub].filter(Boolean).join(' · ')}
            </Text>
          </span>
        </Option>
      ))}
      {found.length === 0 ? (
        <Option key="none" value="" text="" disabled>
          {noneWords(asked, value !== undefined)}
        </Option>
      ) : null}
    </Combobox>
  );
}
