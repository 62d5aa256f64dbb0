import type { BarSeriesOption } from 'echarts/charts'
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import { count } from '../format'
import { BAR_COLOUR, FONT, INK, KIND_COLOURS, LINE } from './theme'

export type BarOption = ComposeOption<
  BarSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>

/** A kind of act with its count in each month. */
export interface MonthSeries {
  label: string
  months: number[]
}

/** One bar of a comparison. */
export interface NamedValue {
  name: string
  value: number
}

const TEXT = { fontFamily: FONT, color: INK, fontSize: 12 }

/** Rich text instead of HTML: the page forbids inline styles. */
const TOOLTIP: TooltipComponentOption = {
  trigger: 'axis',
  axisPointer: { type: 'shadow' },
  renderMode: 'richText',
  textStyle: TEXT,
  valueFormatter: (value) => (typeof value === 'number' ? count(value) : ''),
}

/** Months side by side, kinds stacked, the sum of each month above its bar. */
export function stackedMonths(series: MonthSeries[], monthNames: string[], total: string): BarOption {
  const sums = monthNames.map((_, month) => series.reduce((sum, one) => sum + (one.months[month] ?? 0), 0))
  return {
    animation: false,
    color: [...KIND_COLOURS],
    textStyle: TEXT,
    grid: { left: 48, right: 8, top: 48, bottom: 24 },
    legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 12, textStyle: TEXT, data: series.map((one) => one.label) },
    tooltip: TOOLTIP,
    xAxis: { type: 'category', data: monthNames, axisTick: { show: false }, axisLine: { lineStyle: { color: LINE } }, axisLabel: TEXT },
    yAxis: { type: 'value', splitLine: { lineStyle: { color: LINE } }, axisLabel: { ...TEXT, formatter: (value: number) => count(value) } },
    series: [
      ...series.map(
        (one): BarSeriesOption => ({ type: 'bar', stack: 'kinds', name: one.label, data: one.months, barMaxWidth: 40, cursor: 'pointer' }),
      ),
      {
        type: 'bar',
        stack: 'kinds',
        name: total,
        data: sums.map(() => 0),
        silent: true,
        tooltip: { show: false },
        label: { ...TEXT, show: true, position: 'top', formatter: ({ dataIndex }) => count(sums[dataIndex] ?? 0) },
      },
    ],
  }
}

/** Bars from the largest down, each with its value. */
export function rankedBars(values: NamedValue[]): BarOption {
  return {
    animation: false,
    textStyle: TEXT,
    grid: { left: 8, right: 56, top: 4, bottom: 4, containLabel: true },
    tooltip: TOOLTIP,
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: values.map((one) => one.name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: LINE } },
      axisLabel: { ...TEXT, width: 190, overflow: 'truncate' },
    },
    series: [
      {
        type: 'bar',
        data: values.map((one) => one.value),
        barMaxWidth: 16,
        cursor: 'pointer',
        itemStyle: { color: BAR_COLOUR },
        label: { ...TEXT, show: true, position: 'right', formatter: ({ value }) => count(Number(value)) },
      },
    ],
  }
}
