import { describe, expect, it } from 'vitest'
import { shown } from '../../testing/mounted'
import OverviewPage from './OverviewPage.vue'

const href = '/v1/acts?measure=acts.penalty&division=350524&year=2022'
const cell = { measure: 'acts.penalty', label: '行政处罚', count: 5082, months: [82, 5000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], href }
const statistics = { total: { ...cell, measure: 'acts.total', label: '合计' }, kinds: [cell], agencies: [{ agency: 'A', name: '安溪县公安局', kinds: [cell], total: cell }] }
const indicators = { items: [{ id: 'acts.penalty', label: '行政处罚', unit: '件', value: 5082, href }] }

describe('the year of a county', () => {
  it('shows every figure as a link to the cases behind it', async () => {
    const { page } = await shown(OverviewPage, '/350524/2022/overview', { '/v1/statistics/acts': statistics, '/v1/indicators': indicators })

    expect(page.get('h1').text()).toBe('安溪县2022年行政执法')
    expect(page.get('.figures a').text()).toBe('5,082')
    expect(page.get('.figures a').attributes('href')).toBe('/350524/2022/acts?measure=acts.penalty')
  })

  it('has the same numbers as a table beside each chart', async () => {
    const { page } = await shown(OverviewPage, '/350524/2022/overview', { '/v1/statistics/acts': statistics, '/v1/indicators': indicators })

    await page.findAll('input[type=radio][value=table]')[0]!.setValue(true)

    const links = page.findAll('.charts .panel:first-child tbody a').map((link) => link.attributes('href'))
    expect(links[0]).toBe('/350524/2022/acts?measure=acts.penalty&month=1')
  })

  it('says so when nothing has been counted yet', async () => {
    const { page } = await shown(OverviewPage, '/350524/2023/overview', { '/v1/statistics/acts': { total: { count: 0 }, kinds: [], agencies: [] }, '/v1/indicators': { items: [] } })

    expect(page.text()).toContain('安溪县2023年还没有统计到执法行为')
  })
})
