import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { problem, shown } from '../../testing/mounted'
import ActsPage from './ActsPage.vue'

const ADDRESS = '/350524/2022/acts?measure=acts.penalty&month=3'
const statistics = { total: { measure: 'acts.total', count: 90 }, agencies: [], kinds: [{ measure: 'acts.penalty', label: '行政处罚', count: 90, months: [0, 0, 2] }] }

function act(number: number) {
  return { caseId: `id-${number}`, caseNumber: `安市监罚〔2022〕${number}号`, measure: 'acts.penalty', label: '行政处罚', agencyName: '安溪县市场监督管理局', countedOn: '2022-03-02', amount: 200 }
}

describe('the list behind a number', () => {
  it('names the number, its size and its conditions, and links every case', async () => {
    const { page, asked } = await shown(ActsPage, ADDRESS, {
      '/v1/acts': { items: [act(1), act(2)], nextCursor: null },
      '/v1/statistics/acts': statistics,
      '/v1/indicators': { items: [] },
    })

    expect(page.get('h1').text()).toBe('行政处罚清单')
    expect(page.text()).toContain('共2件')
    expect(page.text()).toContain('3月')
    expect(page.findAll('tbody a').map((link) => link.attributes('href'))).toEqual([
      '/350524/2022/cases/id-1',
      '/350524/2022/cases/id-2',
    ])
    expect(asked.find((path) => path.startsWith('/v1/acts'))).toContain('measure=acts.penalty&division=350524&year=2022&month=3')
  })

  it('goes on where the page before ended', async () => {
    const { page, asked } = await shown(ActsPage, ADDRESS, {
      '/v1/acts?measure=acts.penalty&division=350524&year=2022&month=3&limit=50&cursor=next': { items: [act(2)], nextCursor: null },
      '/v1/acts': { items: [act(1)], nextCursor: 'next' },
      '/v1/statistics/acts': statistics,
      '/v1/indicators': { items: [] },
    })

    await page.get('.more button').trigger('click')
    await flushPromises()

    expect(asked.at(-1)).toContain('cursor=next')
    expect(page.findAll('tbody tr')).toHaveLength(2)
    expect(page.find('.more button').exists()).toBe(false)
  })

  it('says what is wrong and what to do, with the page that explains the code', async () => {
    const { page } = await shown(ActsPage, ADDRESS, {
      '/v1/acts': problem(403, 'outside-data-scope', '超出管辖范围', '请核对区划代码和机关代码。'),
      '/v1/statistics/acts': statistics,
      '/v1/indicators': { items: [] },
    })

    expect(page.get('[role=alert]').text()).toContain('超出管辖范围')
    expect(page.get('[role=alert]').text()).toContain('请核对区划代码和机关代码。')
    expect(page.get('[role=alert] a').attributes('href')).toBe('/problems/outside-data-scope')
  })

  it('leads to the login when the session has ended', async () => {
    const { toLogin } = await shown(ActsPage, ADDRESS, { '/v1': new Response('', { status: 499 }) })

    expect(toLogin).toHaveBeenCalled()
  })

  it('asks to choose a number when none was chosen', async () => {
    const { page, asked } = await shown(ActsPage, '/350524/2022/acts', { '/v1': statistics })

    expect(page.text()).toContain('请从年度概览')
    expect(asked.some((path) => path.startsWith('/v1/acts'))).toBe(false)
  })
})
