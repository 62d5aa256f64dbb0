import { client } from './generated/client.gen'
import { problemOf } from './problem'

/** Header by which the gateway knows that a change comes from a page of ours. */
export const OWN_PAGE = { 'X-Requested-With': 'mingjian' }

/** Every call goes to the gateway the page came from; what is not a success becomes a ProblemError. */
export function configureClient(): void {
  client.setConfig({ baseUrl: '', headers: OWN_PAGE, credentials: 'same-origin' })
  client.interceptors.error.use((error, response) => problemOf(error, response?.status))
}
