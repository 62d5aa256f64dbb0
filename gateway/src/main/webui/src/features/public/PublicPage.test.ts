import { describe, expect, it } from 'vitest'
import { shown } from '../../testing/mounted'
import PublicPage from './PublicPage.vue'

describe('the public page', () => {
  it('lists what is disclosed and leads to each decision', async () => {
    const { page } = await shown(PublicPage, '/public', {
      '/v1/public/decisions': {
        items: [{ id: 'p-1', number: '安市监罚〔2022〕31号', party: '张某某', matter: '未明码标价', publishedOn: '2022-03-20' }],
      },
    })

    expect(page.text()).toContain('张某某')
    expect(page.get('a[href="/public/decisions/p-1"]').text()).toBe('安市监罚〔2022〕31号')
  })

  it('says so when nothing matches', async () => {
    const { page } = await shown(PublicPage, '/public?party=无此人', { '/v1/public/decisions': { items: [] } })

    expect(page.text()).toContain('没有符合条件的公示信息')
  })
})
