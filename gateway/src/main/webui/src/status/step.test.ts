import { describe, expect, it } from 'vitest'
import { stepText } from './step'

describe('a step in words', () => {
  it('says outcome, sanctions, amounts and weight of a penalty decision', () => {
    const text = stepText({ type: 'penalty-decided', on: '2022-05-06', outcome: 'PENALISED', sanctions: ['WARNING', 'FINE', 'CONFISCATION'], fine: 2000, confiscated: 350.5, weight: 'LIGHTER' })

    expect(text).toBe('予以处罚，警告，罚款2,000.00元，没收350.50元，从轻')
  })

  it('leaves out what does not matter', () => {
    expect(stepText({ type: 'decision-delivered', on: '2022-05-09', fine: 0, weight: 'NORMAL', method: 'DIRECT' })).toBe('直接送达')
  })

  it('shows a value it does not know as it came', () => {
    expect(stepText({ type: 'execution-decided', on: '2022-05-09', means: 'SOMETHING_NEW' as 'COURT' })).toBe('SOMETHING_NEW')
  })
})
