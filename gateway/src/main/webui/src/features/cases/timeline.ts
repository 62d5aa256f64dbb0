import type { Deadline, Finding, Step } from '../../api/generated'

/** A day on the timeline on which something happened or was due. */
export interface Day {
  on: string
  steps: Step[]
  /** Whether a finding objects to a step of this day. */
  troubled: boolean
}

/** A limit drawn under the days: from its first to its last column, both counted from 1. */
export interface Bar {
  deadline: Deadline
  from: number
  to: number
}

export interface Timeline {
  days: Day[]
  bars: Bar[]
}

/** Numbers of the steps that a finding objects to: the last of those it compares. */
function troubledSteps(findings: Finding[]): Set<number> {
  return new Set(findings.flatMap((finding) => (finding.steps ?? []).slice(-1)))
}

/** Lays a case out: one column for every day that counts, in order, and the limits as bars under them. */
export function layOut(steps: Step[], deadlines: Deadline[], findings: Finding[]): Timeline {
  const troubled = troubledSteps(findings)
  const dated = deadlines.filter((deadline) => deadline.startsOn && deadline.due)
  const dates = new Set([
    ...steps.flatMap((step) => (step.step?.on ? [step.step.on] : [])),
    ...dated.flatMap((deadline) => [deadline.startsOn!, deadline.due!]),
  ])
  const days = [...dates].toSorted().map((on): Day => {
    const here = steps.filter((step) => step.step?.on === on)
    return { on, steps: here, troubled: here.some((step) => troubled.has(step.number ?? 0)) }
  })
  const column = new Map(days.map((day, index) => [day.on, index + 1]))
  const bars = dated.map((deadline): Bar => {
    const from = column.get(deadline.startsOn!) ?? 1
    return { deadline, from, to: Math.max(from, column.get(deadline.due!) ?? from) }
  })
  return { days, bars }
}
