import { useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { getPublicDecision, listPublicDecisions } from '../../api/generated'

/** What is looked for among disclosed decisions; an empty text narrows nothing. */
export type Sought = { party: string; number: string }

/** Disclosed decisions, newest first, page by page. */
export function usePublicDecisions(sought: Ref<Sought>) {
  return useInfiniteQuery({
    queryKey: computed(() => ['public-decisions', sought.value]),
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = {
        party: sought.value.party || undefined,
        number: sought.value.number || undefined,
        cursor: pageParam,
        limit: 20,
      }
      return (await listPublicDecisions({ query, signal, throwOnError: true })).data
    },
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  })
}

/** One disclosed decision as everybody reads it. */
export function usePublicDecision(id: Ref<string | undefined>) {
  return useQuery({
    queryKey: computed(() => ['public-decision', id.value]),
    enabled: computed(() => id.value !== undefined),
    queryFn: async ({ signal }) =>
      (await getPublicDecision({ path: { id: id.value! }, signal, throwOnError: true })).data,
  })
}
