import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import HomePage from './shell/HomePage.vue'
import NotFoundPage from './shell/NotFoundPage.vue'

const PLACE = '/:division(\\d{6}|\\d{9})/:year(20\\d{2})'

export const routes: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: HomePage },
  { path: `${PLACE}`, redirect: (to) => ({ name: 'overview', params: to.params }) },
  { path: `${PLACE}/overview`, name: 'overview', component: () => import('./features/overview/OverviewPage.vue') },
  {
    path: `${PLACE}/statements/:kind(penalty|licence|compulsion|other)`,
    name: 'statement',
    component: () => import('./features/statements/StatementPage.vue'),
  },
  { path: `${PLACE}/acts`, name: 'acts', component: () => import('./features/acts/ActsPage.vue') },
  { path: `${PLACE}/cases/:id`, name: 'case', component: () => import('./features/cases/CasePage.vue') },
  // Open to everybody: no login, and a frame without anything that needs one.
  { path: '/public', name: 'public', meta: { open: true }, component: () => import('./features/public/PublicPage.vue') },
  {
    path: '/public/decisions/:id',
    name: 'public-decision',
    meta: { open: true },
    component: () => import('./features/public/PublicDecisionPage.vue'),
  },
  { path: '/:rest(.*)*', name: 'not-found', component: NotFoundPage },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
})
