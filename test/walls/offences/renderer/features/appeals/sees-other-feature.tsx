// breaks: a feature does not reach into another feature
import { CasePage } from '../cases/case-page.tsx';
export const seen = CasePage;
