import { VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { vi } from 'vitest'
import { configureClient } from '../api/client'
import { queryClient } from '../api/queries'
import { i18n } from '../i18n'
import { routes } from '../router'

/** An answer of the gateway by the beginning of its path. */
export type Answers = Record<string, unknown>

function answer(answers: Answers, path: string): Response {
  const key = Object.keys(answers).find((beginning) => path.startsWith(beginning))
  const body = key === undefined ? { code: 'not-found', title: '没有找到' } : answers[key]
  const status = key === undefined ? 404 : 200
  return body instanceof Response
    ? body.clone()
    : new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })
}

/** Shows a page at an address, with everything around it real but the gateway. */
export async function shown(
  component: Component,
  address: string,
  answers: Answers,
): Promise<{ page: VueWrapper; asked: string[]; toLogin: ReturnType<typeof vi.fn> }> {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (request: Request | string) => {
    const url = new URL(typeof request === 'string' ? request : request.url, 'http://localhost')
    asked.push(url.pathname + url.search)
    return answer(answers, url.pathname + url.search)
  })
  configureClient()
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push(address)
  const toLogin = vi.fn()
  const page = mount(component, {
    // A chart needs a canvas, which this browser has not.
    global: { stubs: { BarChart: true }, plugins: [i18n, router, [VueQueryPlugin, { queryClient: queryClient(toLogin) }]] },
  })
  await flushPromises()
  await vi.waitFor(() => {
    if (page.find('[role=status][aria-label]').exists()) {
      throw new Error('still loading')
    }
  })
  return { page, asked, toLogin }
}

/** A problem as the gateway answers it. */
export function problem(status: number, code: string, title: string, detail: string): Response {
  return new Response(JSON.stringify({ type: `/problems/${code}`, title, status, detail, code, traceId: 'trace-1' }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  })
}
