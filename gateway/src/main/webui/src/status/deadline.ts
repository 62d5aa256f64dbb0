import type { Deadline } from '../api/generated'

/** How the state of a time limit looks: word, mark and colour together, never colour alone. */
export interface Look {
  word: string
  sign: string
  tone: 'good' | 'bad' | 'near' | 'plain'
}

export type DeadlineState = NonNullable<Deadline['state']>

const LOOKS: Readonly<Record<DeadlineState, Look>> = {
  MET: { word: '按期', sign: '✓', tone: 'good' },
  LATE: { word: '逾期完成', sign: '✗', tone: 'bad' },
  RUNNING: { word: '进行中', sign: '…', tone: 'plain' },
  AMBER: { word: '临近期限', sign: '!', tone: 'near' },
  STOPPED: { word: '已中止', sign: '‖', tone: 'plain' },
  ELAPSED: { word: '等待期已过', sign: '✓', tone: 'plain' },
  OVERDUE: { word: '已逾期', sign: '✗', tone: 'bad' },
}

/** The look of a state. */
export function deadlineLook(state: DeadlineState | undefined): Look {
  return LOOKS[state ?? 'RUNNING']
}
