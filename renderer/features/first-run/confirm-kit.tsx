import type { Session } from '../../../shared/contract/vault/session.ts';
import { StepHeading } from '../../ui/step-heading.tsx';
import { ConfirmKit as FourWords } from '../confirm-kit.tsx';

type Props = {
  readonly step: string;
  readonly onBack: () => void;
  readonly onConfirmed: (session: Session) => void;
};

/** Last step: the kit is tested before it is trusted. */
export function ConfirmKit(props: Props) {
  return (
    <>
      <StepHeading
        step={props.step}
        title="Four words of the kit"
        says="From the paper, not from memory: this shows that the paper can be read."
      />
      <FourWords onBack={props.onBack} onConfirmed={props.onConfirmed} />
    </>
  );
}
