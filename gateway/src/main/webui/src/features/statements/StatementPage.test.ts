import { describe, expect, it } from 'vitest'
import { shown } from '../../testing/mounted'
import StatementPage from './StatementPage.vue'

const cell = (column: string, value: number | null, shows = 'COUNT') => ({ column, value, shows, measure: 'penalty.fine', href: '/v1/acts?measure=penalty.fine&division=350524&year=2022' })
const statement = {
  kind: 'penalty',
  title: '行政处罚实施情况统计表',
  unit: '宗；金额单位：元',
  columns: [{ code: 'fine', header: '罚款' }, { code: 'detention', header: '行政拘留' }, { code: 'amount', header: '罚没金额(元)' }],
  rows: [{ agency: 'A', name: '安溪县市场监督管理局', cells: [cell('fine', 1200), cell('detention', null), cell('amount', 812300.5, 'AMOUNT')] }],
  sum: { name: '合计', cells: [cell('fine', 1200), cell('detention', 0), cell('amount', 812300.5, 'AMOUNT')] },
  notes: ['统计当年作出的行政处罚决定。'],
}

describe('a statutory table', () => {
  it('links every number to its cases and tells no duty from zero', async () => {
    const { page } = await shown(StatementPage, '/350524/2022/statements/penalty', { '/v1/statements/penalty': statement })
    const cells = page.findAll('tbody td').map((one) => one.text())

    expect(cells).toEqual(['1,200', '—', '812,300.50', '1,200', '0', '812,300.50'])
    expect(page.get('tbody a').attributes('href')).toBe('/350524/2022/acts?measure=penalty.fine')
  })

  it('has a tab for each of the four tables and marks the one that is open', async () => {
    const { page } = await shown(StatementPage, '/350524/2022/statements/licence', { '/v1/statements/licence': { ...statement, rows: [] } })

    expect(page.findAll('.tabs a')).toHaveLength(4)
    expect(page.get('.tabs [aria-current]').text()).toBe('行政许可')
    expect(page.text()).toContain('本年没有应填报的内容')
  })
})
