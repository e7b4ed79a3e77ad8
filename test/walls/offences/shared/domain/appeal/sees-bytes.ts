// breaks: the domain knows neither bytes nor contracts
import { frame } from '../../formats/frame.ts';
export const seen = frame;
