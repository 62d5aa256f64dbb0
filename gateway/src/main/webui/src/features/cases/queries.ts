import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { getAgency, getCase, listDisclosuresOfCase, verifyCase } from '../../api/generated'

/** A case file with its timeline, limits and findings. */
export function useCase(id: Ref<string>) {
  return useQuery({
    queryKey: computed(() => ['case', id.value]),
    queryFn: async ({ signal }) => (await getCase({ path: { id: id.value }, signal, throwOnError: true })).data,
  })
}

/** Whether the records of a case fit together; computed anew each time it is asked. */
export function useChain(id: Ref<string>) {
  return useQuery({
    queryKey: computed(() => ['chain', id.value]),
    queryFn: async ({ signal }) => (await verifyCase({ path: { id: id.value }, signal, throwOnError: true })).data,
  })
}

/** The name of an agency, which hardly ever changes. */
export function useAgencyName(code: Ref<string | undefined>) {
  return useQuery({
    queryKey: computed(() => ['agency', code.value]),
    enabled: computed(() => code.value !== undefined),
    staleTime: Infinity,
    queryFn: async ({ signal }) =>
      (await getAgency({ path: { code: code.value! }, signal, throwOnError: true })).data.name ?? code.value!,
  })
}

/** What of a case the public is shown, was shown, or is not shown and why. */
export function useDisclosures(id: Ref<string>) {
  return useQuery({
    queryKey: computed(() => ['disclosures', id.value]),
    queryFn: async ({ signal }) =>
      (await listDisclosuresOfCase({ path: { id: id.value }, signal, throwOnError: true })).data,
  })
}
