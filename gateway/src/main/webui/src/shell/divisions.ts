/** Names of divisions (GB/T 2260) that this installation serves; others show their code. */
const NAMES: Readonly<Record<string, string>> = {
  '000000': '全国',
  '350000': '福建省',
  '350400': '三明市',
  '350405': '沙县区',
  '350500': '泉州市',
  '350524': '安溪县',
}

/** What people call a division. */
export function divisionName(code: string): string {
  return NAMES[code] ?? code
}

/** Whether everything in the inner division belongs to the outer one. */
export function isWithin(outer: string, inner: string): boolean {
  return inner.startsWith(outer.length === 6 ? outer.replace(/(00)+$/, '') : outer)
}

/** The divisions to choose from: those with a name within what somebody may see, their own first. */
export function choosable(own: string, current: string): string[] {
  const known = Object.keys(NAMES).filter((code) => code !== own && isWithin(own, code))
  return [...new Set([own, current, ...known])].filter((code) => code !== '')
}
