import type { Stage } from '../../../../shared/domain/stage.ts';
import type { Tone } from '../../../ui/badge.tsx';

/** How much a stage wants to be seen. */
export const stageTones: Readonly<Record<Stage, Tone>> = {
  reported: 'info',
  stopped: 'danger',
  'not-notifiable': 'neutral',
  enquiry: 'info',
  'assessing-risk': 'info',
  mitigation: 'info',
  interview: 'info',
  representations: 'info',
  'with-authority': 'info',
  advice: 'success',
  decided: 'info',
  'notice-issued': 'warning',
  'notice-served': 'warning',
  'appeal-window': 'warning',
  'appeal-lodged': 'warning',
  'appeal-heard': 'warning',
  'appeal-decided': 'warning',
  'appeal-upheld': 'success',
  'conditions-in-force': 'info',
  'mitigation-in-force': 'info',
  'conditions-ended': 'success',
  withdrawn: 'neutral',
  closed: 'neutral',
};
