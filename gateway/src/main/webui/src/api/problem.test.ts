import { describe, expect, it } from 'vitest'
import { problemOf } from './problem'

describe('what is not a success', () => {
  it('keeps what a problem says', () => {
    const body = { code: 'outside-data-scope', title: '超出管辖范围', detail: '请核对区划代码。', traceId: 'abc' }

    expect(problemOf(body, 403).problem).toMatchObject({ ...body, status: 403 })
  })

  it('needs a login when there is no session or an expired one', () => {
    expect(problemOf({}, 401).needsLogin).toBe(true)
    expect(problemOf(undefined, 499).needsLogin).toBe(true)
    expect(problemOf({}, 403).needsLogin).toBe(false)
  })

  it('may pass when the system cannot be reached or is busy', () => {
    expect(problemOf(new TypeError('failed'), undefined).problem.code).toBe('unreachable')
    expect(problemOf(new TypeError('failed'), undefined).isPassing).toBe(true)
    expect(problemOf({}, 503).isPassing).toBe(true)
    expect(problemOf({}, 422).isPassing).toBe(false)
  })
})
