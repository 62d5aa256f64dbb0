import { createI18n } from 'vue-i18n'
import en from './en'
import zhCN from './zh-CN'

export type Language = 'zh-CN' | 'en'

const KEPT = 'mingjian.language'

/** The language somebody chose before on this machine; Chinese first. */
export function keptLanguage(): Language {
  return window.localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh-CN'
}

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zhCN, en },
})

/** Speaks that language from now on. */
export function speak(language: Language): void {
  i18n.global.locale.value = language
  document.documentElement.lang = language
  window.localStorage.setItem(KEPT, language)
}
