import { OWN_PAGE } from '../../api/client'
import { problemOf } from '../../api/problem'
import type { Place } from '../../shell/place'
import type { StatementKind } from './queries'

/** Gives a statutory table as a CSV file, exactly as the service writes it. */
export async function downloadStatement(place: Place, kind: StatementKind, fileName: string): Promise<void> {
  const query = new URLSearchParams({ division: place.division, year: String(place.year) })
  const answer = await fetch(`/v1/statements/${kind}?${query}`, { headers: { ...OWN_PAGE, Accept: 'text/csv' } })
  if (!answer.ok) {
    throw problemOf(await answer.json().catch(() => undefined), answer.status)
  }
  const address = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  URL.revokeObjectURL(address)
}
