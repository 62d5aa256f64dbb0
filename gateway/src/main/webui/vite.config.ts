import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const api = process.env.MINGJIAN_API ?? 'http://localhost:18080'

export default defineConfig({
  plugins: [vue()],
  define: {
    __VUE_OPTIONS_API__: false,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false,
  },
  build: {
    // Browsers of an office that still gets updates.
    target: 'es2022',
    // Everything comes from a file: the page may not run or style anything inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: Object.fromEntries(
      ['/v1', '/session', '/login', '/logout', '/problems', '/docs'].map((path) => [path, { target: api }]),
    ),
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    // One environment for all files: each test brings its own page and answers, and CI has two cores.
    isolate: false,
    server: { deps: { inline: ['element-plus', 'vue-echarts'] } },
  },
})
