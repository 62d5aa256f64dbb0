import { describe, expect, it } from 'vitest'
import type { ActStatisticsCell } from '../../api/generated'
import { numberOf } from './number'

function months(...first: number[]): ActStatisticsCell['months'] {
  return Array.from({ length: 12 }, (_, month) => first[month] ?? 0) as ActStatisticsCell['months']
}

const cell = { measure: 'acts.penalty', label: '行政处罚', count: 30, href: '', months: months(10, 20) }
const total = { ...cell, measure: 'acts.total', label: '合计', count: 5, months: months(2, 3) }
const statistics = {
  kinds: [cell],
  total: { ...total, count: 30 },
  agencies: [{ agency: 'A', name: '安溪县公安局', kinds: [{ ...cell, count: 5, months: months(2, 3) }], total }],
}
const figures = [{ id: 'recording.cases', label: '录音录像数量', value: 369 }]
const place = { division: '350524', year: 2022 }

describe('the number that a list explains', () => {
  it('is that of the whole year', () => {
    expect(numberOf({ measure: 'acts.penalty', ...place }, statistics, figures)).toEqual({ label: '行政处罚', count: 30 })
  })

  it('is that of a month of one agency', () => {
    expect(numberOf({ measure: 'acts.total', ...place, agency: 'A', month: 2 }, statistics, figures)?.count).toBe(3)
  })

  it('has a name but no size where the figures are not that fine', () => {
    const known = numberOf({ measure: 'recording.cases', ...place, month: 2 }, statistics, figures)

    expect(known).toEqual({ label: '录音录像数量' })
  })

  it('is unknown when no figure is about it', () => {
    expect(numberOf({ measure: 'penalty.fine', ...place }, statistics, figures)).toBeUndefined()
  })
})
