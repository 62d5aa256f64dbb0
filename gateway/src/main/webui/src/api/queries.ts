import { QueryCache, QueryClient } from '@tanstack/vue-query'
import { ProblemError } from './problem'

const MOST_RETRIES = 2

/** Answers are kept for half a minute: the figures behind them move within seconds, people read for longer. */
const FRESH_MILLIS = 30_000

/** The one cache. Whoever is not logged in any more is sent to the login and comes back to the same address. */
export function queryClient(toLogin: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof ProblemError && error.needsLogin) {
          toLogin()
        }
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: FRESH_MILLIS,
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          failures < MOST_RETRIES && (!(error instanceof ProblemError) || error.isPassing),
      },
    },
  })
}
