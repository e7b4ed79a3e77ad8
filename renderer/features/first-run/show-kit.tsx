import { StepHeading } from '../../ui/step-heading.tsx';
import { KitWords } from '../kit-words.tsx';

type Props = {
  readonly step: string;
  readonly kitWords: readonly string[];
  readonly passphrase: string;
  readonly onNext: () => void;
};

/** The recovery kit, shown once. */
export function ShowKit(props: Props) {
  return (
    <>
      <StepHeading
        step={props.step}
        title="Recovery kit"
        says="These 24 words open the vault when the passphrase is lost, also from a sealed copy on another workstation. Print them or write them down, and keep the paper where you keep the most sensitive paper you have."
      />
      <KitWords
        words={props.kitWords}
        passphrase={props.passphrase}
        nextLabel="I have it on paper"
        onNext={props.onNext}
      />
    </>
  );
}
