import { describe, expect, it } from 'vitest'
import { listBehind } from './place'

describe('the list behind a number', () => {
  it('is the page for the address that the number carries', () => {
    const href = '/v1/acts?measure=acts.penalty&division=350524&year=2022&agency=113505240039000128'

    expect(listBehind(href)).toEqual({
      name: 'acts',
      params: { division: '350524', year: '2022' },
      query: { measure: 'acts.penalty', agency: '113505240039000128' },
    })
  })

  it('can be narrowed to a month', () => {
    expect(listBehind('/v1/acts?measure=acts.levy&division=350524&year=2022', { month: '3' })).toMatchObject({
      query: { measure: 'acts.levy', month: '3' },
    })
  })
})
