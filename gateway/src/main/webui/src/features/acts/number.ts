import type { ActStatistics, ActStatisticsAgency, ActStatisticsCell, Indicator } from '../../api/generated'
import type { ActFilter } from './queries'

/** What is known elsewhere about the number behind a list: its name and how large it is. */
export interface KnownNumber {
  label: string
  count?: number | undefined
}

type Cells = Pick<ActStatisticsAgency, 'kinds' | 'total'>
type Statistics = Cells & Pick<ActStatistics, 'agencies'>

function cells(of: Cells | undefined): ActStatisticsCell[] {
  return of ? [...of.kinds, of.total] : []
}

/** Finds the number that a list explains among the figures already read. */
export function numberOf(
  filter: ActFilter,
  statistics: Statistics | undefined,
  figures: Pick<Indicator, 'id' | 'label' | 'value'>[],
): KnownNumber | undefined {
  const near = filter.agency ? statistics?.agencies.find((one) => one.agency === filter.agency) : statistics
  const cell = cells(near).find((one) => one.measure === filter.measure)
  if (cell) {
    return { label: cell.label, count: filter.month ? cell.months[filter.month - 1] : cell.count }
  }
  const figure = figures.find((one) => one.id === filter.measure)
  if (figure) {
    const isWhole = !filter.agency && !filter.month
    return { label: figure.label, ...(isWhole ? { count: figure.value } : {}) }
  }
  return undefined
}
