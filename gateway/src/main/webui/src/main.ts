import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import App from './App.vue'
import { configureClient } from './api/client'
import { queryClient } from './api/queries'
import { i18n, keptLanguage, speak } from './i18n'
import { router } from './router'
import { toLogin } from './shell/session'
import 'element-plus/es/components/base/style/css'
import './theme.css'

configureClient()
speak(keptLanguage())
createApp(App)
  .use(i18n)
  .use(VueQueryPlugin, { queryClient: queryClient(toLogin) })
  .use(router)
  .mount('#app')
