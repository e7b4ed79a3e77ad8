import { Dropdown, Field, Option } from '@fluentui/react-components';
import { stageOptions } from './filters.ts';

type Props = {
  readonly chosen: readonly string[];
  readonly onChoose: (stages: readonly string[]) => void;
};

/** Which stages the list shows; none chosen means any. */
export function StagePicker({ chosen, onChoose }: Props) {
  const words = stageOptions.filter(([stage]) => chosen.includes(stage)).map(([, name]) => name);
  return (
    <Field label="Stage">
      <Dropdown
        multiselect
        value={
          words.length === 0
            ? 'Any'
            : words.length === 1
              ? (words[0] ?? '')
              : `${String(words.length)} stages`
        }
        selectedOptions={[...chosen]}
        onOptionSelect={(_event, data) => onChoose(data.selectedOptions)}
      >
        {stageOptions.map(([stage, name]) => (
          <Option key={stage} value={stage}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
