import type { AdviceSlice } from './advice/slice.ts';
import type { AppealSlice } from './appeal/slice.ts';
import type { CaseSlice } from './case/slice.ts';
import type { CharacteristicsSlice } from './characteristics/slice.ts';
import type { DeterminationSlice } from './determination/slice.ts';
import type { InterviewSlice } from './interview/slice.ts';
import type { LetterSlice } from './letter/slice.ts';
import type { MitigationSlice } from './mitigation/slice.ts';
import type { DisclosureSlice } from './protected-disclosure/slice.ts';
import type { ReportSlice } from './report/slice.ts';
import type { ReporterSlice } from './reporter/slice.ts';
import type { RepresentationSlice } from './representation/slice.ts';
import type { ReviewSlice } from './review/slice.ts';
import type { RiskSlice } from './risk/slice.ts';
import type { ServiceSlice } from './service/slice.ts';
import type { TriageSlice } from './triage/slice.ts';
import type { VettingSlice } from './vetting/slice.ts';

/** What is true of one case now: one slice a noun, each folded by its own noun only. */
export type CaseState = {
  readonly case: CaseSlice;
  readonly report: ReportSlice;
  readonly reporter: ReporterSlice;
  readonly characteristics: CharacteristicsSlice;
  readonly protectedDisclosure: DisclosureSlice;
  readonly triage: TriageSlice;
  readonly risk: RiskSlice;
  readonly advice: AdviceSlice;
  readonly mitigation: MitigationSlice;
  readonly interview: InterviewSlice;
  readonly representation: RepresentationSlice;
  readonly determination: DeterminationSlice;
  readonly letter: LetterSlice;
  readonly service: ServiceSlice;
  readonly appeal: AppealSlice;
  readonly vetting: VettingSlice;
  readonly review: ReviewSlice;
};
