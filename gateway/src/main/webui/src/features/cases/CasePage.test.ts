import { describe, expect, it } from 'vitest'
import { shown } from '../../testing/mounted'
import CasePage from './CasePage.vue'

const file = {
  summary: { caseNumber: '安市监罚〔2022〕31号', kind: 'PENALTY', procedure: 'SUMMARY', stage: 'CLOSED', agency: '113505240039000128', matter: '未按规定明码标价', party: { name: '安溪县某某茶行' } },
  steps: [
    { number: 1, label: '立案', step: { type: 'case-opened', on: '2022-03-02' }, recordedAt: '2022-03-02T01:00:00Z' },
    { number: 2, label: '公示', step: { type: 'decision-disclosed', on: '2022-03-20' } },
  ],
  deadlines: [{ limit: 'DIS-007', startStep: 1, startsOn: '2022-03-02', due: '2022-03-11', metOn: '2022-03-20', state: 'LATE', reasoning: '自2022-03-02的次日起算7个工作日，至2022-03-11届满。' }],
  findings: [{ number: 1, rule: 'DIS-001', article: '国办发〔2018〕118号 六', severity: 'SOFT', steps: [1, 2], detail: '公示逾期6个工作日。' }],
}

describe('a case file', () => {
  it('shows what happened, which limits ran and why, and what the rules hold against it', async () => {
    const { page } = await shown(CasePage, '/350524/2022/cases/id-1', {
      '/v1/cases/id-1/disclosures': [],
      '/v1/cases/id-1/verification': { intact: true, length: 2 },
      '/v1/cases/id-1': file,
      '/v1/agencies/113505240039000128': { name: '安溪县市场监督管理局' },
    })

    expect(page.text()).toContain('简易程序')
    expect(page.text()).toContain('安溪县市场监督管理局')
    expect(page.text()).toContain('自2022-03-02的次日起算7个工作日')
    expect(page.text()).toContain('逾期完成')
    expect(page.text()).toContain('国办发〔2018〕118号 六')
    expect(page.text()).toContain('2步，前后衔接，未被改动')
  })

  it('raises the alarm when the record chain does not match', async () => {
    const { page } = await shown(CasePage, '/350524/2022/cases/id-1', {
      '/v1/cases/id-1/disclosures': [],
      '/v1/cases/id-1/verification': { intact: false, length: 2, firstBrokenStep: 2 },
      '/v1/cases/id-1': { ...file, findings: [] },
      '/v1/agencies': { name: '安溪县市场监督管理局' },
    })

    expect(page.get('[role=alert]').text()).toContain('记录链不一致')
    expect(page.text()).toContain('未发现问题')
  })

  it('shows the disclosure as the public sees it', async () => {
    const { page } = await shown(CasePage, '/350524/2022/cases/id-1', {
      '/v1/cases/id-1/disclosures': [{ state: 'DISCLOSED', publicId: 'p-1', step: 2, on: '2022-03-20' }],
      '/v1/public/decisions/p-1': {
        decision: { id: 'p-1', party: '张某某', number: '安市监罚〔2022〕31号', agencyName: '安溪县市场监督管理局' },
        redactions: [{ field: 'party', what: '自然人姓名', reason: '个人隐私' }],
      },
      '/v1/cases/id-1/verification': { intact: true, length: 2 },
      '/v1/cases/id-1': file,
      '/v1/agencies': { name: '安溪县市场监督管理局' },
    })

    expect(page.text()).toContain('张某某')
    expect(page.text()).toContain('自然人姓名')
  })
})
