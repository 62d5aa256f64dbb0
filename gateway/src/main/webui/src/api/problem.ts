/** What a service or the gateway says when it refuses or fails (RFC 9457 with members of our own). */
export interface Refusal {
  code: string
  title: string
  status: number
  detail: string
  traceId: string
  rule?: string
  article?: string
}

/** An answer that is not a success. */
export class ProblemError extends Error {
  readonly problem: Refusal

  constructor(problem: Refusal) {
    super(`${problem.code}: ${problem.detail}`)
    this.name = 'ProblemError'
    this.problem = problem
  }

  /** Whether somebody has to log in (again). 499 is what an expired session gets. */
  get needsLogin(): boolean {
    return this.problem.status === 401 || this.problem.status === 499
  }

  /** Whether the same request may succeed a little later. */
  get isPassing(): boolean {
    return this.problem.status === 0 || this.problem.status === 429 || this.problem.status === 503
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Makes one kind of error of everything that can come back instead of an answer. */
export function problemOf(body: unknown, status: number | undefined): ProblemError {
  const said = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  return new ProblemError({
    code: text(said['code']) ?? (status === undefined ? 'unreachable' : 'unexpected-answer'),
    title: text(said['title']) ?? '',
    status: status ?? 0,
    detail: text(said['detail']) ?? '',
    traceId: text(said['traceId']) ?? '',
    ...(text(said['rule']) ? { rule: text(said['rule']) } : {}),
    ...(text(said['article']) ? { article: text(said['article']) } : {}),
  })
}
