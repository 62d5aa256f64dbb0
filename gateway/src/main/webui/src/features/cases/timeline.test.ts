import { describe, expect, it } from 'vitest'
import type { Step } from '../../api/generated'
import { layOut } from './timeline'

const steps: Step[] = [
  { number: 1, label: '立案', step: { type: 'case-opened', on: '2022-03-02' } },
  { number: 2, label: '处罚决定', step: { type: 'case-opened', on: '2022-05-06' } },
  { number: 3, label: '送达', step: { type: 'case-opened', on: '2022-05-06' } },
  { number: 4, label: '公示', step: { type: 'case-opened', on: '2022-05-19' } },
]
const deadlines = [{ limit: 'PEN-060', startStep: 1, startsOn: '2022-03-02', due: '2022-05-31' }]

describe('the timeline of a case', () => {
  it('has one column for every day on which something happened or was due', () => {
    const { days } = layOut(steps, deadlines, [])

    expect(days.map((day) => day.on)).toEqual(['2022-03-02', '2022-05-06', '2022-05-19', '2022-05-31'])
    expect(days[1]?.steps.map((step) => step.label)).toEqual(['处罚决定', '送达'])
    expect(days[3]?.steps).toEqual([])
  })

  it('draws a limit from its start to its due day', () => {
    expect(layOut(steps, deadlines, []).bars).toMatchObject([{ from: 1, to: 4 }])
  })

  it('marks the day of the step that a finding objects to, not those it is compared with', () => {
    const { days } = layOut(steps, deadlines, [{ rule: 'DIS-001', steps: [2, 4] }])

    expect(days.filter((day) => day.troubled).map((day) => day.on)).toEqual(['2022-05-19'])
  })
})
