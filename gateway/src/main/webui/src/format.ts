/** How numbers and dates are written for people. */

const WHOLE = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 0 })
const MONEY = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const CHINA = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A count with thousands separators. */
export function count(value: number): string {
  return WHOLE.format(value)
}

/** An amount in yuan. */
export function money(value: number): string {
  return MONEY.format(value)
}

/** An instant as a clerk's clock shows it, 2022-03-01 09:30. */
export function instant(value: string | number): string {
  const parts = Object.fromEntries(CHINA.formatToParts(new Date(value)).map((part) => [part.type, part.value]))
  return `${parts['year']}-${parts['month']}-${parts['day']} ${parts['hour']}:${parts['minute']}`
}
