import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { getStatement } from '../../api/generated'
import type { Place } from '../../shell/place'

/** The four statutory tables, in the order of the form. */
export const STATEMENTS = ['penalty', 'licence', 'compulsion', 'other'] as const

export type StatementKind = (typeof STATEMENTS)[number]

/** One statutory table of a division and year. */
export function useStatement(place: Ref<Place>, kind: Ref<StatementKind>) {
  return useQuery({
    queryKey: computed(() => ['statement', kind.value, place.value.division, place.value.year]),
    queryFn: async ({ signal }) =>
      (
        await getStatement({
          path: { kind: kind.value },
          query: { ...place.value },
          headers: { Accept: 'application/json' },
          signal,
          throwOnError: true,
        })
      ).data,
    placeholderData: keepPreviousData,
  })
}
