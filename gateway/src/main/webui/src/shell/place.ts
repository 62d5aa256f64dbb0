import { computed, type ComputedRef } from 'vue'
import { useRoute, type RouteLocationRaw } from 'vue-router'

/** Where and when: the division and year that stand in every address. */
export interface Place {
  division: string
  year: number
}

/** The place of the current address. */
export function usePlace(): ComputedRef<Place> {
  const route = useRoute()
  return computed(() => ({
    division: String(route.params['division'] ?? ''),
    year: Number(route.params['year'] ?? 0),
  }))
}

/** The list of cases behind a number: the page for the address that the number carries. */
export function listBehind(href: string, more: Record<string, string> = {}): RouteLocationRaw {
  const query = Object.fromEntries(new URL(href, 'http://gateway.invalid').searchParams)
  const { division, year, ...rest } = { ...query, ...more }
  return { name: 'acts', params: { division: division ?? '', year: year ?? '' }, query: rest }
}
