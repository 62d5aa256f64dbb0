import type { CaseKind, Procedure } from '../api/generated'

/** Names of the kinds of case, of their procedures and of the stages a case goes through. */
const KINDS: Readonly<Record<CaseKind, string>> = {
  LICENCE: '行政许可',
  PENALTY: '行政处罚',
  COMPULSORY_MEASURE: '行政强制措施',
  COMPULSORY_EXECUTION: '行政强制执行',
  CONFIRMATION: '行政确认',
  LEVY: '行政征收',
  INSPECTION: '行政检查',
  OTHER: '其他行政执法行为',
}

const PROCEDURES: Readonly<Record<Procedure, string>> = { SUMMARY: '简易程序', ORDINARY: '普通程序' }

const STAGES: Readonly<Record<string, string>> = {
  BEGINNING: '未开始',
  RECEIVED: '已收到申请',
  ACCEPTED: '已受理',
  OPENED: '已立案',
  INFORMED: '已告知',
  DECIDED: '已决定',
  DELIVERED: '已送达',
  FILED: '已报备',
  IN_FORCE: '措施执行中',
  RELEASED: '已解除',
  AT_COURT: '已申请法院强制执行',
  EXECUTED: '已执行完毕或者终结',
  CONCLUDED: '检查结束',
  WITHDRAWN: '已撤销',
  CLOSED: '已结案',
}

export function kindName(kind: CaseKind | undefined): string {
  return kind ? KINDS[kind] : ''
}

/** The procedure of a penalty; the other kinds have only one, which is not worth naming. */
export function procedureName(kind: CaseKind | undefined, procedure: Procedure | undefined): string {
  return kind === 'PENALTY' && procedure ? PROCEDURES[procedure] : ''
}

export function stageName(stage: string | undefined): string {
  return STAGES[stage ?? ''] ?? stage ?? ''
}
