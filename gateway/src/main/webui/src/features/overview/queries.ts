import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { getActStatistics, getIndicators } from '../../api/generated'
import type { Place } from '../../shell/place'

/** Acts by kind, agency and month. */
export function useActStatistics(place: Ref<Place>) {
  return useQuery({
    queryKey: computed(() => ['statistics', place.value.division, place.value.year]),
    queryFn: async ({ signal }) =>
      (await getActStatistics({ query: { ...place.value }, signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
  })
}

/** Every figure of the yearly report that is counted from case files. */
export function useIndicators(place: Ref<Place>) {
  return useQuery({
    queryKey: computed(() => ['indicators', place.value.division, place.value.year]),
    queryFn: async ({ signal }) =>
      (await getIndicators({ query: { ...place.value }, signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
  })
}
