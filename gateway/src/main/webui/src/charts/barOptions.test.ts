import { describe, expect, it } from 'vitest'
import { rankedBars, stackedMonths } from './barOptions'

const MONTHS = ['1月', '2月']

describe('the bars of a year', () => {
  it('stacks the kinds and says the sum of each month above them', () => {
    const option = stackedMonths(
      [
        { label: '行政许可', months: [3, 0] },
        { label: '行政处罚', months: [1, 1200] },
      ],
      MONTHS,
      '合计',
    )
    const series = option.series as { label?: { formatter?: (at: { dataIndex: number }) => string } }[]

    expect(series).toHaveLength(3)
    expect(series[2]?.label?.formatter?.({ dataIndex: 0 })).toBe('4')
    expect(series[2]?.label?.formatter?.({ dataIndex: 1 })).toBe('1,200')
  })

  it('needs no inline style for its tooltip', () => {
    expect(stackedMonths([], MONTHS, '合计').tooltip).toMatchObject({ renderMode: 'richText' })
    expect(rankedBars([]).tooltip).toMatchObject({ renderMode: 'richText' })
  })
})
