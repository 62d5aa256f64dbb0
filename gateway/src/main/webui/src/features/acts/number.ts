import type { ActStatistics, Indicators } from '../../api/generated'
import type { ActFilter } from './queries'

/** What is known elsewhere about the number behind a list: its name and how large it is. */
export interface KnownNumber {
  label: string
  count?: number
}

/** Finds the number that a list explains among the figures already read. */
export function numberOf(
  filter: ActFilter,
  statistics: ActStatistics | undefined,
  indicators: Indicators | undefined,
): KnownNumber | undefined {
  const kinds = filter.agency
    ? statistics?.agencies?.find((agency) => agency.agency === filter.agency)
    : statistics
  const cell = [...(kinds?.kinds ?? []), ...(kinds?.total ? [kinds.total] : [])].find(
    (one) => one.measure === filter.measure,
  )
  if (cell) {
    return { label: cell.label ?? filter.measure, count: filter.month ? cell.months?.[filter.month - 1] : cell.count }
  }
  const figure = indicators?.items?.find((one) => one.id === filter.measure)
  if (figure) {
    const isWhole = !filter.agency && !filter.month
    return { label: figure.label ?? filter.measure, ...(isWhole ? { count: figure.value } : {}) }
  }
  return undefined
}
