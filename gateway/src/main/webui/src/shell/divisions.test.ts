import { describe, expect, it } from 'vitest'
import { choosable, divisionName, isWithin } from './divisions'

describe('divisions', () => {
  it.each([
    ['350000', '350524', true],
    ['350500', '350524', true],
    ['350500', '350405', false],
    ['000000', '350405', true],
    ['350524', '350524101', true],
    ['350524101', '350524', false],
  ])('%s has %s below it: %s', (outer, inner, expected) => {
    expect(isWithin(outer, inner)).toBe(expected)
  })

  it('offers a county nothing but itself', () => {
    expect(choosable('350524', '350524')).toEqual(['350524'])
  })

  it('shows the code of a division without a name', () => {
    expect(divisionName('110101')).toBe('110101')
  })
})
