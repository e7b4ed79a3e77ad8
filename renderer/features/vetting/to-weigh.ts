import type { CaseState } from '../../../shared/domain/state.ts';

/** What vetting told and nobody has weighed yet. */
export const toWeigh = ({ vetting }: CaseState): CaseState['vetting']['information'] =>
  vetting.information.filter(
    ({ informationId }) => !vetting.assessed.some((done) => done.informationId === informationId),
  );
