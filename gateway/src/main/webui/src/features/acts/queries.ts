import { useInfiniteQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { listCountedActs } from '../../api/generated'

/** What a number stands for: the conditions that its acts meet. */
export interface ActFilter {
  measure: string
  division: string
  year: number
  month?: number
  agency?: string
}

const PAGE = 50

/** The acts behind a number, page by page. */
export function useCountedActs(filter: Ref<ActFilter | undefined>) {
  return useInfiniteQuery({
    queryKey: computed(() => ['acts', filter.value]),
    enabled: computed(() => filter.value !== undefined),
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...filter.value!, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }
      return (await listCountedActs({ query, signal, throwOnError: true })).data
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}
