import { useQuery } from '@tanstack/vue-query'
import { getSession } from '../api/generated'

/** Who is at the screen. */
export function useSession() {
  return useQuery({
    queryKey: ['session'],
    queryFn: async ({ signal }) => (await getSession({ signal, throwOnError: true })).data,
    staleTime: Infinity,
  })
}

/** Leaves for the login and comes back to the same address. */
export function toLogin(): void {
  const here = window.location.pathname + window.location.search
  window.location.assign(`/login?return=${encodeURIComponent(here)}`)
}
