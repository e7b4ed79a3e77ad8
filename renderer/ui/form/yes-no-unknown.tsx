import { Choice } from './choice.tsx';
import type { FieldBasics } from './field-frame.tsx';
import type { Option } from './option.ts';

type Props = FieldBasics & {
  /** The word the schema uses when it is not known; `undefined` leaves that answer out. */
  readonly unknown?: string;
  readonly ifYes?: Option['then'];
};

/** Yes, no, or not known: kept as `yes`, `no` and the schema's own word. */
export function YesNoUnknown(props: Props) {
  const { unknown = 'unknown', ifYes, ...basics } = props;
  const options: readonly Option[] = [
    ifYes === undefined
      ? { value: 'yes', label: 'Yes' }
      : { value: 'yes', label: 'Yes', then: ifYes },
    { value: 'no', label: 'No' },
    { value: unknown, label: 'Not known' },
  ];
  return <Choice {...basics} options={options} inline />;
}

/** Yes or no, kept as true or false. */
export function YesNo(props: FieldBasics & { readonly ifYes?: Option['then'] }) {
  const { ifYes, ...basics } = props;
  const yes: Option =
    ifYes === undefined
      ? { value: true, label: 'Yes' }
      : { value: true, label: 'Yes', then: ifYes };
  return <Choice {...basics} options={[yes, { value: false, label: 'No' }]} inline />;
}
